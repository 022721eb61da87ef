/** Reads a question for what would answer it, so that a sentence that holds such a value is preferred. */
import { extractValues } from '../values/extract-values.ts';
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { remember } from '../values/remember.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import type { Value } from '../values/value.ts';
import type { AnswerKind } from './answer-kind.ts';
import { type Focus, focusOfHeading } from './asked-phrase.ts';
import type { Dimension } from './dimension.ts';
import { dimensionAsked } from './dimension-asked.ts';
import { datesBehind, focusOfKeywords } from './keyword-query.ts';
import { baseOf, findQuestionWords, focusAt, focusOfRequest } from './question-focus.ts';
import { AUXILIARIES, QUESTION_WORDS, REQUESTS } from './question-words.ts';

export type { AnswerKind };

export interface ExpectedAnswer {
  /** Best first. */
  readonly kinds: readonly AnswerKind[];
  /** The noun phrase asked for, in the question's own words: "rank", "factories"; empty when none. */
  readonly focus: string;
  readonly focusStems: ReadonlySet<string>;
  /** What a number must measure to answer; null when the question leaves it open. */
  readonly dimension: Dimension | null;
  readonly wantsList: boolean;
  /** How many things are asked. */
  readonly parts: number;
  /** The kinds of each part. */
  readonly partKinds: readonly (readonly AnswerKind[])[];
  readonly negated: boolean;
  readonly comparison: boolean;
  /** Stems of the question's content words, without the question word. */
  readonly terms: ReadonlySet<string>;
  /** Transliterated forms of the names in the question. */
  readonly names: ReadonlySet<string>;
  /** An auxiliary follows the question word ("what did X sing"): the answer is the object, after the verb. */
  readonly asksObject: boolean;
  /** Values that the question itself states: they answer nothing. */
  readonly given: readonly Value[];
}

const NEGATED =
  /\b(?:not|never|n't|no longer|except|without)\b|n['’]t\b|(?:^|[^а-яё])(?:не|кроме|никогда)(?![а-яё])/i;
const COMPARISON =
  /\b(?:compare[ds]?|comparison|difference|differ|differs|versus|vs|rather than|than|similar|similarit\w+|in common)\b|(?:сравни|отлич|разниц|чем )/i;
const LIST =
  /^\s*(?:please\s+)?list\b|\blist of\b|\b(?:which (?:were|are) the|what (?:are|were) (?:the|some|all)|name (?:all|some|two|three|four|five)|who (?:were|are) the|other than|examples|all of the)\b|(?:перечисли|назовите все|какие )/i;
/** "Which of the two bridges did …", "which museum's holdings": the plural is not what is asked for. */
const ASKS_FOR_ONE = /\b[Ww]hich of (?:(?:the|his|her|their) )?(?:two|three)\b|\b[Ww]hich [\p{Ll}-]+['’]s\b/u;
const OBJECT_AUXILIARIES = /^(?:did|does|do|can|could|will|would|should|may|might|must)$/;
const PLURAL_FOCUS = /[a-zа-яё]{3}(?:[^su]s|ы|и|ов|ев|ей)$|\b(?:children|people|men|women)$/i;

function contentStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (word.kind === 'mark' || FUNCTION_WORDS.has(word.lower) || QUESTION_WORDS.has(baseOf(word.lower)))
      continue;
    if (AUXILIARIES.has(word.lower)) continue;
    stems.add(stemWord(word.lower));
  }
  return stems;
}

const YES_NO: Focus = { kinds: ['yes-no', 'description'], first: 0, next: 0 };

function readFocuses(words: readonly Word[]): Focus[] {
  const first = words[0]?.lower ?? '';
  const asking = findQuestionWords(words);
  if (REQUESTS.has(first) && !(asking[0] !== undefined && asking[0] <= 3)) {
    const from = words[1]?.lower === 'me' || words[1]?.lower === 'мне' ? 2 : 1;
    const at =
      words[from]?.lower === 'about' || words[from]?.lower === 'о' || words[from]?.lower === 'об'
        ? from + 1
        : from;
    return [
      at > from ? { kinds: ['description', 'definition'], first: at, next: at } : focusOfRequest(words, at),
    ];
  }
  if (AUXILIARIES.has(first) && !asksIndirectly(words, asking[0])) return [YES_NO];
  // "Была ли …": nothing but the particle makes it a question.
  const particle = words.findIndex(({ lower }, at) => at > 0 && at < 4 && lower === 'ли');
  if (
    asking.length === 0 &&
    particle > 0 &&
    !/^(?:зна|скаж|подскаж|помн|мож)/.test(words[particle - 1]?.lower ?? '')
  )
    return [YES_NO];
  // In a heading such words open clauses: "number of people saved when the ship sank".
  const isHeading = asking.every((at) => opensClauseOfHeading(words, at));
  const heading = isHeading ? focusOfHeading(words) : null;
  if (heading !== null) return [datesBehind(words) ?? heading];
  if (asking.length > 0) return asking.map((at) => focusAt(words, at));
  return [endsWithYesNo(words) ? YES_NO : focusOfKeywords(words)];
}

const ASKS_BACK = /^(?:right|correct|true)$/;
const ASKS_BACK_OF =
  /^(?:\p{L}{2,6}n['’]t (?:he|she|it|they|there|we|you|i|that so)|(?:is|was) (?:that|this|it) (?:right|correct|true|so))$/u;
/** "He was born in 1905. Is that so?", "The bridge fell, right?": what is said before is only asked about. */
function endsWithYesNo(words: readonly Word[]): boolean {
  const last = words.findLastIndex(({ kind }) => kind !== 'mark');
  if (words[last + 1]?.text !== '?') return false;
  const mark = words.findLastIndex(({ kind }, at) => kind === 'mark' && at < last);
  if (mark < 1) return false;
  const isSentence = /^[.!?]$/.test(words[mark]?.text ?? '');
  // "The drum holds 8 kg, doesn't it?", "it fell, is that right?"
  if (
    words[mark]?.text === ',' &&
    ASKS_BACK_OF.test(
      words
        .slice(mark + 1, last + 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  return mark === last - 1
    ? ASKS_BACK.test(words[last]?.lower ?? '')
    : isSentence && AUXILIARIES.has(words[mark + 1]?.lower ?? '');
}

/** Words of a clause, at least. */
const CLAUSE = 3;
/** "The bridge was built where?" and "its length and who built it" ask; a clause follows other such words. */
const opensClauseOfHeading = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  OPENS_CLAUSE.test(words[at]?.lower ?? '') &&
  words[at - 1]?.lower !== 'and' &&
  words.slice(at + 1).filter(({ kind }) => kind !== 'mark').length >= CLAUSE;

const KNOWING =
  /^(?:tell|know|known|say|said|explain|remember|find|found|clear|certain|sure|recorded|record|mention(?:ed)?|state[ds]|describe[ds]?|show|give|ask|idea|reveal|information|aware|hints?)$/;
/** "Was it open when …", "Is that the man who …": only these open a clause inside a question for yes or no. */
const OPENS_CLAUSE = /^(?:when|where|who|whom|which)$/;
/** "Do you know who …", "Can you say how many …" ask what they seem to ask about. */
function asksIndirectly(words: readonly Word[], asking: number | undefined): boolean {
  if (asking === undefined) return false;
  // German "Was ist …" begins with its question word.
  if (asking === 0 || !OPENS_CLAUSE.test(words[asking]?.lower ?? '')) return true;
  return words.slice(0, asking).some(({ lower }) => KNOWING.test(lower));
}

/** "when and where": two question words, or one that asks for two nouns ("the date and place of"). */
function splitParts(focuses: readonly Focus[]): (readonly AnswerKind[])[] {
  const parts = focuses.map((focus) => focus.kinds);
  return parts.length === 0 ? [['description']] : parts;
}

const isList = (question: string, focus: string, kinds: readonly AnswerKind[]): boolean => {
  if (LIST.test(question)) return true;
  const counted =
    kinds[0] === 'quantity' || kinds[0] === 'number' || kinds[0] === 'duration' || kinds[0] === 'percent';
  return (
    !counted &&
    focus.length > 0 &&
    PLURAL_FOCUS.test(focus) &&
    /^\s*name\b|\b(?:what|which|какие|каких)\b|какие/i.test(question) &&
    !ASKS_FOR_ONE.test(question)
  );
};

/** What would answer a question. Ranking, choosing and the search for disagreements read the same one after the other. */
export const expectedAnswer = remember(readExpected, 100);

function readExpected(question: string): ExpectedAnswer {
  const words = scanWords(question);
  const focuses = readFocuses(words);
  const partKinds = splitParts(focuses);
  const [main] = focuses;
  const focusWords = main ? words.slice(main.first, main.next) : [];
  const focus = focusWords.length > 0 ? question.slice(focusWords[0]?.start, focusWords.at(-1)?.end) : '';
  const kinds = [...new Set(partKinds.flat())];
  const given = extractValues(question, words).filter((value) => !isAskingWord(value));
  const wantsList = isList(question, focus, kinds);
  return {
    kinds: wantsList ? [...kinds, 'list'] : kinds,
    focus,
    focusStems: new Set(focusWords.map((word) => stemWord(word.lower))),
    dimension: dimensionAsked(words, { focus: focusWords, partKinds }),
    wantsList,
    parts: partKinds.length,
    partKinds,
    negated: NEGATED.test(question),
    comparison: COMPARISON.test(question),
    asksObject: main !== undefined && OBJECT_AUXILIARIES.test(words[main.next]?.lower ?? ''),
    terms: contentStems(words),
    names: new Set(
      words
        .filter((word) => word.capital && !QUESTION_WORDS.has(word.lower))
        .map((word) => foldNameWord(baseOf(word.lower))),
    ),
    given,
  };
}

const isAskingWord = (value: Value): boolean =>
  value.kind === 'name' &&
  (QUESTION_WORDS.has(value.text.toLowerCase()) || REQUESTS.has(value.text.toLowerCase()));
