/** The noun phrase that a question is about, found without a grammar: by determiners, capitals and common verbs. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  PEOPLE_WORDS,
  PREPOSITIONS,
  QUESTION_WORDS,
  VERBS,
} from '../question-lexicon.ts';
import { type Frame, isPast, sliceWords } from '../read-frame.ts';

const pronouns =
  /^(?:he|him|she|it|they|them|we|i|you|who|there|that|which|if|unless|(?:any|some|every|no)(?:one|body|thing)|none|most|least|best|worst|more|less)$/;

/** The subject of "When was the fair held?", or the object when the question word is the subject. */
export function mainPhrase(frame: Frame): string {
  const existential = /^there\s+(.+)$/i.exec(frame.body)?.[1];
  if (existential !== undefined && BE.has(frame.auxiliary.toLowerCase())) return existing(existential);
  const used = objectUsed(frame);
  if (used !== null) return used;
  const words = scanWords(frame.body);
  const from = frame.russian ? 0 : ledFrom(words, frame);
  const end = frame.russian ? 0 : from > 0 ? chunkEnd(words, from) : phraseEnd(words, frame);
  const phrase = definite(sliceWords(frame.body, words, { from, to: end }));
  return /^(?:the|his|her|its|their)$/i.test(phrase) ? '' : phrase;
}

/** "What became of the mill?", "Who came to the fair?", "What was decided about the shed?": where its phrase begins, else 0. */
function ledFrom(words: readonly Word[], { kind, auxiliary }: Frame): number {
  const isDone = kind === 'auxiliary' && BE.has(auxiliary.toLowerCase()) && isPast(words[0]?.lower ?? '');
  // "What went wrong with the pump?"
  const behind = words[0]?.lower === 'wrong' ? 2 : 1;
  const at = kind === 'subject' ? behind : isDone ? 2 : 0;
  const led = words[at - 1]?.lower ?? '';
  const [first, second] = [words[at], words[at + 1]];
  if (at === 0 || !(led === 'of' || PREPOSITIONS.has(led)) || first === undefined) return 0;
  const isTime = /^(?:beginning|start|end|time|times|moment|day|night|year|first|last|same|next)$/;
  const isThing = /^(?:the|an?|his|her|its|their)$/.test(first.lower) && !isTime.test(second?.lower ?? 'end');
  return isThing || (led === 'of' && first.capital) ? at : 0;
}

/** "How do I rinse the grate?": whoever asks is not what it is about. */
function objectUsed({ russian, body }: Frame): string | null {
  if (russian || !/^(?:I|you|we|one|(?:any|some|every|no)(?:one|body)) \p{Ll}/u.test(body)) return null;
  const words = scanWords(body);
  const at = words.findIndex(({ lower }, i) => i > 1 && i < 5 && /^(?:the|an?|my|your|our)$/.test(lower));
  if (at === -1) return null;
  const phrase = sliceWords(body, words, { from: at, to: chunkEnd(words, at) });
  return phrase.includes(' ') ? phrase.replace(/^(?:the|an?|my|your|our)(?= )/i, 'the') : null;
}

const definite = (phrase: string) =>
  phrase.replace(/^(?:an?|any)\s+/i, 'the ').replace(/^(?:My|Our|Your)(?= )/, (own) => own.toLowerCase());

/** "Was there ever a fire at the mill?", "Are there owners of two mills?": the fire at the mill, the owners of two mills. */
function existing(phrase: string): string {
  const bare = definite(phrase.replace(/^(?:(?:ever|still|really|actually|also|already|once) )+/i, ''));
  if (pronouns.test(bare.split(' ', 1)[0] ?? '')) return '';
  return /^\p{Ll}+[^\Wsiu'’]s (?:of|with) /u.test(bare) ? `the ${bare}` : bare;
}

function phraseEnd(words: readonly Word[], frame: Frame): number {
  const whole = chunkEnd(words, 0);
  if (frame.kind === 'subject' || frame.kind === 'request') return whole;
  const lower = (at: number) => words[at]?.lower ?? '';
  const be = BE.has(frame.auxiliary.toLowerCase());
  // "Does the Halden pump have a filter?", "What can the Halden app do?": "have" and "do" are the verbs.
  if (/^(?:have|do|be)$/.test(lower(whole))) return whole;
  const first = DETERMINERS.has(lower(0)) ? 1 : 0;
  for (let at = first + 1; at < whole; at++) {
    // "Weir's report": whoever owns it does not report.
    if (words[at]?.capital || lower(at - 1) === 'of') continue;
    if (/['’]s?$/.test(lower(at - 1)) && !(lower(at - 2) === 'of' && isPast(lower(at)))) continue;
    // "What does the annual pass cost?": of two the last is the verb.
    const isNoun = !be && at > first && at === words.length - 2 && VERBS.has(lower(at + 1));
    if (!isNoun && (be ? isPast(lower(at)) : VERBS.has(lower(at)))) return at;
  }
  const last = words[whole - 1];
  // "When was Ada Weir mayor?"
  const isPost =
    be && whole === words.length && words[whole - 2]?.capital && PEOPLE_WORDS.has(last?.lower ?? '');
  if (isPost && first === 0 && !last?.capital) return whole - 1;
  // "Was Mozart poor?": what is asked of him.
  const isAsked = be && frame.kind === 'yes-no' && whole === words.length && whole > 1 && words[0]?.capital;
  if (isAsked && first === 0 && !last?.capital) return whole - 1;
  // "Is the museum open on Sundays?"
  const isLed = first > 0 || words.slice(0, whole).some(({ text }) => /\p{L}['’]s?$/u.test(text));
  if (be && isLed && whole - first > 1 && states.test(last?.lower ?? '')) return whole - 1;
  // "Is the small model heavy?": the last word is what is asked of it.
  const isPredicate = last?.capital === false && last.kind === 'word' && whole === words.length;
  if (be && frame.kind === 'yes-no' && first > 0 && whole - first > 1 && isPredicate)
    return whole - first > 2 && states.test(lower(whole - 2)) ? whole - 2 : whole - 1;
  const verb = be || whole < words.length ? -1 : beforeObject(words, first);
  if (verb !== -1) return verb;
  if (be || whole - first < 2 || last?.capital || last?.kind === 'number') return whole;
  return endsWithVerb(words, whole) ? whole : whole - 1;
}

const states =
  /^(?:open|shut|free|safe|legal|illegal|available|ready|full|empty|wet|dry|alive|dead|true|false|compulsory|mandatory|optional|accessible|heated|worth|good|bad|useful|famous|able)$/;

/** "Did the court acquit Weir": of two small words before the name that ends the question the second is the verb, else -1. */
function beforeObject(words: readonly Word[], first: number): number {
  const at = words.findLastIndex(({ capital }) => !capital);
  const isPlain = words.slice(first, at + 1).every(({ capital, kind }) => !capital && kind === 'word');
  return first > 0 && isPlain && at === first + 1 && at < words.length - 1 ? at : -1;
}

/** "Does the service contract with Weir & Lund cost …": the verb comes behind the name; "at the Marl works" has none. */
function endsWithVerb(words: readonly Word[], from: number): boolean {
  const last = words.at(-1);
  const name = words.findLastIndex(
    ({ capital, text }, at) => at < words.length - 1 && !capital && text !== '&',
  );
  const isBehindName = last?.capital === false && last.kind === 'word' && words.at(-2)?.capital === true;
  const isAdverb = ADVERBS.has(last?.lower ?? '') || adverb.test(last?.lower ?? '');
  return isBehindName && !isAdverb && name >= from && PREPOSITIONS.has(words[name]?.lower ?? '');
}

const adverb =
  /^(?:yesterday|today|tonight|tomorrow|often|twice|much|well|alone|too|ago|earlier|early|late|later|first|last|there|here|more|less|\p{Ll}+(?:ly|s|ed))$/u;

/** As far as words follow each other that may belong to one phrase; "of" joins two. */
function chunkEnd(words: readonly Word[], from: number): number {
  let at = from;
  if (DETERMINERS.has(words[at]?.lower ?? '')) at++;
  while (at < words.length) {
    const joins = words[at]?.lower === 'of' || words[at]?.text === '-' || quote.test(words[at]?.text ?? '');
    const next = DETERMINERS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (joins && at > from && words[next]) at = next;
    else if (endsPhrase(words, at)) break;
    else at++;
  }
  return at;
}

/** A number right behind a bare noun or a name says which one: "version 4.1", "Apollo 11", "B-52". */
const isLabel = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text === '-' && words[at]?.joined === true) ||
  (words[at - 1]?.kind === 'word' && !PREPOSITIONS.has(words[at - 1]?.lower ?? '')) ||
  (words[at - 1]?.text === '.' && words[at - 2]?.kind === 'number');

/** "Version 4.1", "St. Anne", and not the end of a sentence. */
const isInside = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.joined === true || (words[at - 1]?.capital === true && words[at + 1]?.capital === true);

const quote = /^["“”«»'’]$/;

function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  // "When was the first mill built?"
  if (
    word.lower === 'first' &&
    DETERMINERS.has(words[at - 1]?.lower ?? '') &&
    words[at + 1]?.kind === 'word' &&
    !/^(?:ones?|time)$/.test(words[at + 1]?.lower ?? '')
  )
    return false;
  if (word.kind === 'mark') return !quote.test(word.text) && !(word.text === '.' && isInside(words, at));
  if (word.kind === 'number') return !(isLabel(words, at) || words[at + 1]?.capital);
  return (
    PREPOSITIONS.has(word.lower) ||
    DETERMINERS.has(word.lower) ||
    AUXILIARIES.has(word.lower) ||
    ADVERBS.has(word.lower) ||
    QUESTION_WORDS.has(word.lower) ||
    /^(?:been|being)$/.test(word.lower) ||
    (word.lower === 'and' && !(words[at - 1]?.capital && words[at + 1]?.capital)) ||
    pronouns.test(word.lower)
  );
}
