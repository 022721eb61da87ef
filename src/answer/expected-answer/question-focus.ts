/** Finds the question word of a question and the noun phrase that it asks for. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import type { Word } from '../values/scan-words.ts';
import type { AnswerKind } from './answer-kind.ts';
import { countedEnd, type Focus, focusOfPhrase, isNoun } from './asked-phrase.ts';
import { AUXILIARIES, DOUBTFUL_QUESTION_WORDS, HOW, QUESTION_WORDS } from './question-words.ts';

const OPEN = new Set([
  'what',
  'which',
  'какой',
  'какая',
  'какое',
  'какие',
  'какого',
  'какую',
  'каком',
  'каким',
  'каких',
  'какому',
  'какими',
  'какою',
  'каков',
  'какова',
  'каково',
  'каковы',
  'что',
  'was',
  'welche',
  'welcher',
  'welches',
  'quel',
  'quelle',
  'qué',
  'cuál',
  'quels',
  'quelles',
  'que',
]);
const BE = new Set(['is', 'was', 'are', 'were', "'s", 'be']);
const isBareWhat = (lower: string): boolean => OPEN.has(lower);

/** German "was" asks; English "was" does not. */
const GERMAN_AFTER_WAS =
  /^(?:ist|sind|war|waren|hat|haben|wird|wurde|bedeutet|macht|machte|geschah|passierte|für|kostet|sagt|sagte|tat|schrieb)$/;

/** Positions of the words that ask something; a "when" or "who" that opens a subordinate clause does not. */
export function findQuestionWords(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const lower = baseOf(words[at]?.lower ?? '');
    if (!QUESTION_WORDS.has(lower) || (DOUBTFUL_QUESTION_WORDS.has(lower) && at > 1)) continue;
    if (lower === 'was' && !GERMAN_AFTER_WAS.test(words[at + 1]?.lower ?? '')) continue;
    found.push(at);
  }
  const asking = found.filter((at, index) => isAsking(words, at, index, found.length));
  // "When the king died, who followed him": the clause before it leaves the second word as the question.
  const [, second] = found;
  return asking.length === 0 && second !== undefined ? [second] : asking;
}

/** "what's", "who’s". */
export const baseOf = (lower: string): string => lower.replace(/['’]s$/, '');

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where', 'when', 'что', 'как', 'who’s']);
function isAsking(words: readonly Word[], at: number, index: number, total: number): boolean {
  const lower = baseOf(words[at]?.lower ?? '');
  const [before, after] = [words[at - 1], words[at + 1]];
  if (index === 0) {
    const isClause =
      total > 1 &&
      at === 0 &&
      (lower === 'when' || lower === 'where') &&
      after !== undefined &&
      !AUXILIARIES.has(after.lower) &&
      !/^(?:and|exactly|precisely)$/.test(after.lower);
    return !isClause;
  }
  if (before?.lower === 'and' || before?.lower === 'и' || before?.lower === 'or' || before?.lower === 'und')
    return true;
  // "Кем и в каком году".
  if (words[at - 2]?.lower === 'и' && /^(?:в|с|до|на|по)$/.test(before?.lower ?? '')) return true;
  if (!RELATIVE.has(lower)) return before?.kind === 'mark' || lower === 'how' || before?.lower === 'in';
  return before?.kind === 'mark' && before.text !== ','
    ? true
    : before?.text === ',' && after !== undefined && AUXILIARIES.has(after.lower);
}

/** "How far ahead must I …", "how far in advance"; "how far ahead of them" is a distance. */
const isAhead = (first: string, second: string): boolean =>
  first === 'beforehand' ||
  (first === 'in' && second === 'advance') ||
  (first === 'ahead' && AUXILIARIES.has(second));

function focusOfHow(words: readonly Word[], at: number): Focus {
  const [adjective, after] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  const kinds = HOW.get(adjective);
  if (!kinds)
    return { kinds: at === 0 ? kindsOfDegree(adjective, after) : MANNER, first: at + 1, next: at + 1 };
  if (adjective === 'far' && isAhead(after, words[at + 3]?.lower ?? ''))
    return { kinds: ['duration', 'quantity', 'date'], first: at + 2, next: at + 2 };
  const first = at + 2;
  return { kinds: measured(words, first, kinds), first, next: countedEnd(words, first) };
}

const MANNER: readonly AnswerKind[] = ['manner', 'description'];
/** Adverbs after which "how" still asks for a manner. */
const ADVERB = /^(?:else|then|best|well|now|so)$|ly$/;
/** Adjectives in -ly. */
const IN_LY = /^(?:costly|likely|deadly|friendly|elderly|lonely)$/;
/** "How indebted was X?" asks for a degree, in words or as a number; "How did X …?" for a manner. */
function kindsOfDegree(adjective: string, after: string): readonly AnswerKind[] {
  const isAdverb = ADVERB.test(adjective) && !IN_LY.test(adjective);
  if (!BE.has(after) || isAdverb || AUXILIARIES.has(adjective) || FUNCTION_WORDS.has(adjective))
    return MANNER;
  return ['description', 'quantity', 'number', 'percent'];
}

const TIME = /^(?:years?|days?|months?|weeks?|hours?|minutes?|decades?|centuries|лет|дней|месяцев|часов)$/;
const MONEY = /^(?:dollars?|euros?|pounds?|rubles?|roubles?|money|рублей|долларов)$/;
function measured(words: readonly Word[], at: number, kinds: readonly AnswerKind[]): readonly AnswerKind[] {
  const lower = words[at]?.lower ?? '';
  if (TIME.test(lower)) return ['duration', 'quantity', 'number'];
  return MONEY.test(lower) ? ['money', 'quantity', 'number'] : kinds;
}

/** "Who was X?" wants a description of X, "who was X's wife" a person. */
function focusOfWho(words: readonly Word[], at: number): Focus {
  const kinds = QUESTION_WORDS.get(baseOf(words[at]?.lower ?? '')) ?? ['person'];
  const isBe = BE.has(words[at + 1]?.lower ?? '') || (words[at]?.lower ?? '').endsWith("'s");
  const rest = words
    .slice(isBe && BE.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1)
    .filter((word) => word.kind === 'word');
  const isName =
    isBe &&
    rest.length > 0 &&
    rest.length <= 4 &&
    rest.every((word) => word.capital && !/['’]s$/.test(word.text));
  return { kinds: isName ? ['definition', 'description'] : kinds, first: at + 1, next: at + 1 };
}

function focusOfWhat(words: readonly Word[], at: number): Focus {
  const nothing: Focus = { kinds: ['description', 'name'], first: at + 1, next: at + 1 };
  const after = words[at + 1]?.lower ?? '';
  const isBe = BE.has(after) || /['’]s$/.test(words[at]?.lower ?? '');
  if (isBe) return focusOfWhatIs(words, BE.has(after) ? at + 2 : at + 1) ?? nothing;
  // "С какого по какой год".
  if (after === 'по' && isBareWhat(words[at + 2]?.lower ?? ''))
    return focusOfPhrase(words, at + 3) ?? nothing;
  if (AUXILIARIES.has(after)) return { ...nothing, kinds: kindsOfVerb(words, at + 2) ?? nothing.kinds };
  return focusOfPhrase(words, at + 1) ?? nothing;
}

const PRICED = /^(?:cost|charge|pay|fetch)$/;
/** Behind a verb that asks for an amount: "what did it cost to build", "what did they pay the captain". */
const OBJECT = /^(?:the|it|him|her|them|us|me|you|his|their|its|to|in|per|for)$/;
/** "What did the bridge cost?", "What does a bar weigh?": the verb says what is asked for. */
function kindsOfVerb(words: readonly Word[], from: number): readonly AnswerKind[] | null {
  const asking = words.filter(({ kind }) => kind !== 'mark');
  const at = asking.findIndex(({ lower }, i) => i > from && (PRICED.test(lower) || lower === 'weigh'));
  const [after, last] = [asking[at + 1], asking.at(-1)?.lower ?? ''];
  // "What did they pay for?" and "What did they charge him with?" ask for the thing.
  if (at < 0 || /^(?:for|with|in|on|by|of)$/.test(last)) return null;
  if (after !== undefined && !OBJECT.test(after.lower)) return null;
  return asking[at]?.lower === 'weigh' ? ['quantity', 'number'] : ['money', 'quantity', 'number'];
}

/** "What is a prime number?" defines; "what is the capital of X" asks for a place. */
function focusOfWhatIs(words: readonly Word[], at: number): Focus | null {
  // "What are X forbidden to do": a bare plural is the subject, not what is asked for.
  if (/[^su]s$/.test(words[at]?.lower ?? '') && !/['’]s$/.test(words[at]?.lower ?? '') && isNoun(words[at]))
    return null;
  const focus = focusOfPhrase(words, at);
  if (!focus) return null;
  const ends = words[focus.next] === undefined || words[focus.next]?.text === '?';
  const decided = focus.kinds[0] !== 'description' && !/^(?:a|an)$/.test(words[at]?.lower ?? '');
  return ends && !decided ? { ...focus, kinds: ['definition', 'description', 'name'] } : focus;
}

/** What the question word at `at` asks for. */
export function focusAt(words: readonly Word[], at: number): Focus {
  const lower = baseOf(words[at]?.lower ?? '');
  if (lower === 'how') return focusOfHow(words, at);
  if (isBareWhat(lower)) return focusOfWhat(words, at);
  const kinds = QUESTION_WORDS.get(lower) ?? ['description'];
  if (lower === 'как' && /^(?:долго|давно)$/.test(words[at + 1]?.lower ?? ''))
    return { kinds: ['duration', 'quantity', 'date'], first: at + 2, next: at + 2 };
  if (kinds[0] === 'person') return focusOfWho(words, at);
  if (kinds[0] === 'quantity')
    return { kinds: measured(words, at + 1, kinds), first: at + 1, next: countedEnd(words, at + 1) };
  return { kinds, first: at + 1, next: at + 1 };
}

/** What a request ("Name the…") or a keyword query asks for. */
export function focusOfRequest(words: readonly Word[], at: number): Focus {
  return focusOfPhrase(words, at) ?? { kinds: ['description'], first: at, next: at };
}
