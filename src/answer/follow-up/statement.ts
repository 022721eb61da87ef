/** What a turn states, taken apart: the question's own statement, or the one that its answer makes. */
import { scanWords, type Word } from '../values/scan-words.ts';
import { uncapitalise } from './compose.ts';
import { mainPhrase } from './mentions/noun-phrase.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, VERBS } from './question-lexicon.ts';
import { type Frame, isPast } from './read-frame.ts';
import { gerundOf, isFinitePast, isParticiple, participleOf, pastOf } from './verb-forms.ts';

/** "Weir was sentenced to death" → subject "Weir", verb "was", rest "sentenced to death". */
export interface Statement {
  readonly subject: string;
  /** Finite. */
  readonly verb: string;
  readonly rest: string;
  /** The verb's base form where the question said it: "did … speak". */
  readonly base?: string;
  readonly never?: boolean;
}

const firstWord = (text: string) => /^\S*/.exec(text)?.[0] ?? '';

export interface Split {
  readonly subject: string;
  readonly rest: string;
}

/** Null where the question word is the subject, the language is not English, or subject and verb cannot be told apart. */
export function splitBody(frame: Frame): Split | null {
  if (frame.russian || !(frame.kind === 'auxiliary' || frame.kind === 'yes-no')) return null;
  const subject = withPlace(subjectOf(frame), frame);
  const rest = frame.body.slice(subject.length).trim();
  if (isDoubtful(subject, rest, frame)) return null;
  if (subject !== '' && rest === '' && frame.auxiliary.toLowerCase() === 'did')
    return splitAtVerb(frame.body);
  return subject === '' || rest === '' ? null : { subject, rest };
}

/** In "did Weir feel ill" and "did the old mill burn" nothing tells which word is the verb. */
const isDoubtful = (subject: string, rest: string, { auxiliary }: Frame): boolean =>
  /^(?:did|does|do)$/i.test(auxiliary) &&
  /^\p{Ll}+$/u.test(rest) &&
  !VERBS.has(rest) &&
  /[^\s'’] \p{Ll}+$/u.test(subject.replace(/^(?:the|an?|his|her|its|their) /i, ''));

/** A verb that no list has: "the party rehabilitate Weir" is told by the name, article or preposition behind it. */
function splitAtVerb(body: string): Split | null {
  const words = scanWords(body);
  const first = words[0];
  const owned = DETERMINERS.has(first?.lower ?? '') || /['’]s?$/.test(first?.text ?? '');
  const at = words.findIndex(({ capital, kind, lower }, i) => {
    if (i < (owned ? 2 : 1) || capital || kind !== 'word' || PREPOSITIONS.has(lower)) return false;
    const next = words[i + 1];
    return next === undefined || (next.lower !== 'of' && (next.capital || beginsObject(next)));
  });
  const verb = words[at];
  return verb === undefined
    ? null
    : { subject: body.slice(0, verb.start).trim(), rest: body.slice(verb.start) };
}

const beginsObject = ({ lower }: Word) => DETERMINERS.has(lower) || PREPOSITIONS.has(lower);

/** "Why was the fair at Marl banned?": the fair at Marl was. */
function withPlace(subject: string, { auxiliary, body }: Frame): string {
  const words = scanWords(body).filter(({ start }) => start >= subject.length);
  const be = BE.has(auxiliary.toLowerCase());
  const verb = words.find(
    ({ lower, capital }, at) => at > 1 && !capital && (be ? isPast(lower) : VERBS.has(lower)),
  );
  const led = PREPOSITIONS.has(words[0]?.lower ?? '');
  return subject === '' || !led || verb === undefined ? subject : body.slice(0, verb.start).trim();
}

/** Null as well where what was done is what the question asked for. */
export function askedStatement(frame: Frame): Statement | null {
  const split = splitBody(frame);
  const auxiliary = frame.auxiliary.toLowerCase();
  if (split === null || /^(?:what|which|whom?|how(?: much| many)?)$/i.test(frame.question)) return null;
  if (auxiliary !== 'did') return { ...split, verb: auxiliary };
  const base = firstWord(split.rest);
  if (!/^\p{Ll}+$/u.test(base) || PREPOSITIONS.has(base)) return null;
  return { ...split, verb: pastOf(base), base, rest: split.rest.slice(base.length).trim() };
}

const pronounSubject = /^(?:he|she|it|they|we|I)(?= )/;

/** As it stands at the beginning of the body: "a fair" is no "the fair" there. */
function subjectOf(frame: Frame): string {
  const pronoun = pronounSubject.exec(frame.body)?.[0];
  if (pronoun !== undefined) return pronoun;
  const phrase = mainPhrase(frame);
  if (frame.body.startsWith(phrase)) return phrase;
  const bare = phrase.replace(/^the /, '');
  const at = frame.body.indexOf(bare);
  return at > 0 && at < 5 ? frame.body.slice(0, at + bare.length) : '';
}

const maxSubjectWords = 8;
const maxStatementCharacters = 240;
const marks = /^[,;:()[\]—–]$/;

/** The first clause of the answer that names who did what; null when it is no sentence. */
export function toldStatement(answer: string): Statement | null {
  const [sentence = ''] = answer.trim().split(/(?<=\p{Ll}{2}[.!?])\s|\n/u);
  if (/^(?:I|we|you)\b/i.test(sentence)) return null;
  if (sentence.length > maxStatementCharacters) return null;
  const text = sentence.replace(/\s*\[\d+\]/g, '').replace(/^(?:yes|no)[,.]\s+/i, '');
  const words = scanWords(text);
  for (const from of clauseStarts(words)) {
    const statement = clauseAt(text, words, from);
    if (statement !== null) return statement;
  }
  return null;
}

/** The beginning, and what follows a comma as a name or pronoun: "By 1930, as a clerk, Weir moved". */
const clauseStarts = (words: readonly Word[]): number[] =>
  words.flatMap((word, at) =>
    at === 0 || (words[at - 1]?.text === ',' && (word.capital || /^(?:he|she|it|they|the)$/.test(word.lower)))
      ? [at]
      : [],
  );

function clauseAt(text: string, words: readonly Word[], from: number): Statement | null {
  const first = words[from];
  if (first === undefined || !startsSubject(first)) return null;
  const limit = Math.min(words.length, from + maxSubjectWords);
  for (let at = from + 1; at < limit; at++) {
    const word = words[at];
    if (word === undefined || marks.test(word.text)) return null;
    if (isPastVerb(words, at, from)) return null;
    if (!isFiniteVerb(words, at, from)) continue;
    const subjectEnd = skipBack(words, at, from);
    const before = words[subjectEnd];
    if (before === undefined) return null;
    const subject = text.slice(first.start, before.end);
    return {
      subject: from === 0 ? lowered(subject) : subject,
      verb: word.lower,
      rest: text.slice(word.end, clauseEnd(text, words, at)).trim(),
      never: words.slice(subjectEnd, at).some(({ lower }) => lower === 'never'),
    };
  }
  return null;
}

const joins = /^(?:when|that|which|who|whose|if|because|while|where|but|so|whether)$/;

/** The subject ended before, at a verb that is not known: "The valve opens when pressure is high", "It stores pages". */
function isPastVerb(words: readonly Word[], at: number, from: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (joins.test(lower)) return true;
  if (lower === 'and') return !(words[at - 1]?.capital || words[at + 1]?.capital);
  const behindPronoun = at - 1 > from && /^(?:he|she|it|they)$/.test(words[from]?.lower ?? '');
  const previous = words[at - 1]?.lower ?? '';
  return behindPronoun && !(adverbs.test(previous) || ADVERBS.has(previous) || previous.endsWith('ly'));
}

/** "The judges" has its capital from the sentence, "Weir" has its own. */
const lowered = (subject: string) =>
  /^(?:The|An?|His|Her|Its|Their|He|She|It|They|This|These|Some|All|Most|Both|Two|Three|Four|Five)\b/.test(
    subject,
  )
    ? uncapitalise(subject)
    : subject;

const startsSubject = ({ kind, lower, capital }: Word) =>
  kind !== 'mark' &&
  !PREPOSITIONS.has(lower) &&
  !joins.test(lower) &&
  !isPast(lower) &&
  !/ing$/.test(lower) &&
  (capital || /^(?:the|an?|he|she|it|they|his|her|its|their|\d+)$/.test(lower));

/** A capital says that it is part of a name. */
function isFiniteVerb(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital) return false;
  if (isAuxiliary(word.lower)) return true;
  const determined = at - from === 1 && /^(?:the|an?|his|her|its|their)$/.test(words[from]?.lower ?? '');
  return !determined && isFinitePast(word.lower);
}

const isAuxiliary = (lower: string) => AUXILIARIES.has(lower) || /n['’]t$|^cannot$/.test(lower);

const adverbs = /^(?:then|never|also|finally|later|soon|first|subsequently|eventually)$/;

function skipBack(words: readonly Word[], at: number, from: number): number {
  let last = at - 1;
  while (last > from && adverbs.test(words[last]?.lower ?? '')) last--;
  return last;
}

function clauseEnd(text: string, words: readonly Word[], from: number): number {
  const isThousands = (at: number) =>
    words[at]?.joined && words[at + 1]?.joined && words[at + 1]?.kind === 'number';
  const stop = words.findIndex(
    ({ text: mark, kind }, at) =>
      at > from && ((marks.test(mark) && !isThousands(at)) || (kind === 'mark' && at === words.length - 1)),
  );
  return words[stop]?.start ?? text.length;
}

/** "the bridge was built" */
export const asClause = ({ subject, verb, rest }: Statement): string => `${subject} ${verb} ${rest}`.trim();

/** "Weir speaking of the affair", "Weir being sentenced to death"; a pronoun that nobody stands for is left out. */
export function asEvent({ subject, verb, rest, base }: Statement): string | null {
  const own = pronounSubject.test(`${subject} `) ? '' : `${subject} `;
  if (BE.has(verb)) return isPast(passive(rest)) ? `${own}being ${rest}` : null;
  return base === undefined ? null : `${own}${gerundOf(base)} ${rest}`.trim();
}

const passive = (rest: string) =>
  scanWords(rest).find(({ lower }) => !(ADVERBS.has(lower) || /^always$|ly$/.test(lower)))?.lower ?? '';

/** "having moved to the city", "being sentenced to death": what the one who is named already had behind him. */
export function asPastParticiple({ verb, rest }: Statement): string | null {
  if (verb === 'was' || verb === 'were') return `${isPast(passive(rest)) ? 'being' : 'having been'} ${rest}`;
  if (verb === 'had' && isParticiple(passive(rest))) return `having ${rest}`;
  return isAuxiliary(verb) && verb !== 'had' ? null : `having ${participleOf(verb)} ${rest}`.trim();
}

const negation = /^(?:not|never)\s+/;

/** "Why was Weir sentenced to death", "Why had the judges dismissed the appeal" */
export function asQuestion(asked: string, { subject, verb, rest, never }: Statement): string {
  if (verb === 'cannot') return `${asked} can ${subject} not ${rest}`;
  const owns = /^(?:had|has|have)$/.test(verb) && !isParticiple(passive(rest.replace(negation, '')));
  if (isAuxiliary(verb) && !owns) return `${asked} ${verb} ${subject} ${rest}`;
  if (/^(?:has|have)$/.test(verb))
    return `${asked} ${verb === 'has' ? 'does' : 'do'} ${subject} have ${rest}`;
  return `${asked} had ${subject} ${never ? 'never ' : ''}${participleOf(verb)} ${rest}`;
}
