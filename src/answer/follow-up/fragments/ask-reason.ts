/**
 * "Why?" asks for the cause of what was last said. That is what the question spoke of, unless the answer says that it was
 * otherwise, or the question had only asked what there was.
 */
import { scanWords } from '../../values/scan-words.ts';
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { resolvePronouns } from '../pronouns/resolve-pronouns.ts';
import { AUXILIARIES, BE, PLACE_CLASS, PREPOSITIONS, TIME_CLASS } from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { asQuestion, type Statement, splitBody, toldStatement } from '../statement.ts';
import { verbKey } from '../verb-forms.ts';

/** Null when `asked` is no bare "why", or when the question's own statement is what has a cause. */
export function askReason(asked: string, turn: TurnMentions): string | null {
  const { frame, answer } = turn;
  if (/^(?:почему|зачем|отчего)(?: нет)?$/i.test(asked) && frame.russian) return russianReason(asked, turn);
  if (!/^(?:why|how come)(?: not)?$/i.test(asked) || frame.russian) return null;
  if (/ not$/i.test(asked)) return askDenied(asked, frame);
  const told = statedIn(answer, frame);
  const reversed = told === null ? null : askReversed(asked, told, turn);
  if (reversed !== null) return reversed;
  const denied =
    told === null ? /^no(?:[,.!]|$)/i.test(answer) : isDenied(told, answer) && confirms(frame, answer);
  if (denied && frame.kind === 'yes-no') return askDenied(asked, frame);
  if (told !== null && saysOtherwise(frame, told, answer)) return askTold(asked, told, turn);
  return /^who$/i.test(frame.question) && frame.kind === 'auxiliary' ? askHolder(asked, turn) : null;
}

/** "Why not?" → "Why did the workers not accept the offer?" */
function askDenied(asked: string, frame: Frame): string | null {
  const split = frame.kind === 'yes-no' ? splitBody(frame) : null;
  // "What did Weir write?" denies nothing: the question again says more than "Why not?"
  if (split === null)
    return / not$/i.test(asked) && /^(?:what|who|which)$/i.test(frame.question)
      ? toQuestion(frame.text)
      : null;
  return toQuestion(
    asked.replace(/ not$/i, ''),
    frame.auxiliary.toLowerCase(),
    split.subject,
    'not',
    split.rest,
  );
}

/** Where the question is of what is so now, a past form has the sentence's verb before it: "It stores pages requested often". */
function statedIn(answer: string, { auxiliary }: Frame): Statement | null {
  const told = toldStatement(answer);
  const isNow = /^(?:do|does)$/i.test(auxiliary);
  return told !== null && isNow && !AUXILIARIES.has(told.verb) ? null : told;
}

/** Only of these the prefix makes the opposite: "discover" denies no covering, and "mistake" no taking. */
const attitude = /^(?:trust|like|agree|approve|obey|allow|believe|respect)$/;

/** "Did Weir trust the board?" + "He had mistrusted it for years." → "Why did Weir mistrust the board?" */
function askReversed(asked: string, told: Statement, { frame, answer }: TurnMentions): string | null {
  const split = frame.kind === 'yes-no' && /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const [verb = ''] = split?.rest.split(' ') ?? [];
  if (split === null || !attitude.test(verb)) return null;
  const isSure = !BE.has(told.verb) && !isDenied(told, answer) && !confirms(frame, answer);
  if (!isSure || /^yes\b/i.test(answer)) return null;
  const opposite = new RegExp(`^(mis|dis)${verb.replace(/e$/, '')}(?:e?[ds])?$`);
  const prefix = opposite.exec(mainVerb(told))?.[1];
  return prefix === undefined ? null : toQuestion(asked, 'did', split.subject, prefix + split.rest);
}

function saysOtherwise(frame: Frame, told: Statement, answer: string): boolean {
  const known = new Set(scanWords(frame.text).map(({ lower }) => verbKey(lower)));
  const repeats = known.has(verbKey(mainVerb(told)));
  if (frame.kind === 'yes-no')
    return !/^yes\b/i.test(answer) && (isDenied(told, answer) || !(repeats || confirms(frame, answer)));
  if (frame.kind === 'subject') return /^happened$/i.test(frame.verb) || isSuperlative(frame.body);
  if (frame.kind !== 'auxiliary') return false;
  if (isParticipial(frame) || asksForMatter(frame)) return true;
  return !repeats && /^how$/i.test(frame.question);
}

/** What was asked for is told by the answer alone: the thing done, or the reason whose reason is asked now. */
const asksForMatter = ({ question, noun }: Frame): boolean =>
  /^(?:what|which|why)$/i.test(question) && !TIME_CLASS.has(noun) && !PLACE_CLASS.has(noun);

/** Somewhere the answer has the very verb that was asked. */
function confirms(frame: Frame, answer: string): boolean {
  const verbs = scanWords(splitBody(frame)?.rest ?? '').slice(0, 1);
  const told = new Set(scanWords(answer).map(({ lower }) => verbKey(lower)));
  return verbs.some(({ lower }) => told.has(verbKey(lower)));
}

/** "was dismissed" is told by "dismissed", "is cold" by "cold". */
function mainVerb({ verb, rest }: Statement): string {
  if (!AUXILIARIES.has(verb)) return verb;
  return scanWords(rest).find(({ lower }) => lower !== 'not' && lower !== 'never')?.lower ?? verb;
}

const isDenied = ({ verb, rest, never }: Statement, answer: string): boolean =>
  never === true ||
  /n['’]t$|^cannot$/.test(verb) ||
  /^(?:not|never|no)\b/.test(rest) ||
  /^no[,.]/i.test(answer);

const isSuperlative = (body: string) => /^(?:\p{Ll}+est|most|least)\b/u.test(body);

/** "Who was blamed for the sinking?": whoever it was is the subject. */
const isParticipial = ({ question, auxiliary, body }: Frame): boolean =>
  /^who$/i.test(question) && BE.has(auxiliary.toLowerCase()) && isPast(scanWords(body)[0]?.lower ?? '');

function askTold(asked: string, statement: Statement, turn: TurnMentions): string | null {
  const told = reported(statement);
  if (told === null) return null;
  const { body } = turn.frame;
  // "Oslo is the capital", of what the question says.
  if (told.rest !== '' && body.startsWith(`${told.rest} `))
    return toQuestion(asQuestion(asked, { ...told, rest: body }));
  const object = splitBody(turn.frame)?.rest.match(/(?<=^\p{Ll}+ )(?:the|an?|\p{Lu}).*$/u)?.[0];
  const rest = object === undefined ? told.rest : told.rest.replace(/^(?:it|him|them)$/, () => object);
  return toQuestion(resolvePronouns(asQuestion(asked, { ...told, rest }), [turn]).text);
}

/** "The judges found that the trial was void": the cause of the second is asked, and so is that of a cause. */
function reported(told: Statement): Statement | null {
  const [, join = '', clause = ''] = /\b(that|because) (.+)$/.exec(told.rest) ?? [];
  if (join === '') return told;
  return toldStatement(clause) ?? (join === 'because' ? null : told);
}

/** "the Weir-led plot" */
const leader = /(\p{Lu}\p{Ll}+)-\p{Ll}+ed\b/u;
/** "The council.", "Lund was." */
const shortAnswer =
  /^((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\p{L}’'-]+ ){0,2}?[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+)(?: (?:was|were|is|are))?\.?$/u;
const nobody = /^(?:no|none|nobody|unknown|yes)\b/i;

/** "Who was behind the plot?" + "Weir" → "Why was Weir behind the plot?"; with no name, how it came to that. */
function askHolder(asked: string, { frame, mentions, answer }: TurnMentions): string | null {
  const [first = ''] = frame.body.toLowerCase().split(' ');
  if (!PREPOSITIONS.has(first) && !isPast(first)) return null;
  const person =
    mentions.find(({ from, kind }) => from === 'answer' && kind === 'person')?.text ??
    leader.exec(answer)?.[1];
  const [, short] = (nobody.test(answer) ? null : shortAnswer.exec(answer.trim())) ?? [];
  const holder =
    person !== undefined && answer.includes(person)
      ? person
      : short?.replace(/^(?:The|An?|His|Her|Its|Their) /, (word) => word.toLowerCase());
  if (holder !== undefined) return toQuestion(asked, frame.auxiliary, holder, frame.body);
  return first === 'behind' ? toQuestion(asked, 'did', frame.body.slice(first.length), 'happen') : null;
}

const maxSentenceCharacters = 160;

/** Russian needs no other order of words: the answer's sentence can be asked as it stands. */
function russianReason(asked: string, { frame, answer }: TurnMentions): string | null {
  const why = asked.replace(/ нет$/i, '');
  const no = why !== asked || /^нет(?!\p{L})/iu.test(answer);
  const that = /^(?:правда|верно) ли,? что (.+)$/i.exec(frame.text)?.[1];
  if (that !== undefined) return toQuestion(why, no ? 'неправда, что' : '', that);
  const [first = '', rest = ''] = frame.text.split(/ ли /i);
  if (rest === '' || /\s/.test(first)) return null;
  const verb = first.toLowerCase();
  if (no || russianDenied(verb, answer)) {
    if (verb === 'есть') return null;
    return toQuestion(why, verb === 'можно' ? 'нельзя' : `не ${verb}`, rest);
  }
  const sentence = answer.replace(/\s*\[\d+\]/g, '');
  const isOther =
    /^\p{Lu}/u.test(sentence) &&
    !/^да[,.!]/i.test(sentence) &&
    /[.!]$/.test(sentence) &&
    !scanWords(sentence).some(({ lower }) => lower.startsWith(rootOf(verb)));
  if (isOther && sentence.length <= maxSentenceCharacters) return toQuestion(why, sentence);
  return toQuestion(why, verb, rest);
}

/** What all forms of a verb in the past begin with. */
const rootOf = (verb: string) => verb.slice(0, Math.max(3, verb.length - 2));

/** A "не" before another word denies something else. */
const russianDenied = (verb: string, answer: string): boolean =>
  (verb === 'можно' && /(?<!\p{L})нельзя(?!\p{L})/iu.test(answer)) ||
  scanWords(answer).some(
    ({ lower }, at, words) => lower.startsWith(rootOf(verb)) && words[at - 1]?.lower === 'не',
  );
