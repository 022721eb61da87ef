/** What speaks for a stretch of a sentence as the answer; the weights are learned, the features stay readable. */
import type { Candidate } from './candidate.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { SentenceWords } from './read-sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DETERMINERS = words(
  'a an the his her its their this these another any some der die das ein eine le la les un une el los las',
);
const PREPOSITIONS = words(
  'of in on at by for with from into over under between among through during against about as via в на по из от с für mit von aus',
);
const VERB_LEADS = words(
  'to he she it they we who which that not also can could may might must shall should will would did does do had has have was were is are be been',
);
const QUOTES = words('" “ « ‘ \'');
const NAMING = words('called named titled termed dubbed nicknamed entitled known as is was are were');
const END_MARKS = words(', . ; : ) — – ? !');

const REACH = 5;

interface Nearness {
  readonly mean: number;
  /** Distance to the nearest word of the question. */
  readonly least: number;
  /** Share of the question's words that stand before the candidate. */
  readonly before: number;
}

/** How near the question's words stand to a candidate: a mean of 1 when all of them touch it. */
function nearness(sentence: SentenceWords, candidate: Candidate): Nearness {
  const nearest = new Map<string, number>();
  let before = 0;
  for (const at of sentence.matched) {
    if (at >= candidate.first && at < candidate.next) continue;
    const isBefore = at < candidate.first;
    const distance = isBefore ? candidate.first - at - 1 : at - candidate.next;
    const term = sentence.terms[at] ?? '';
    const known = nearest.get(term);
    if (known === undefined || distance < known) nearest.set(term, distance);
    if (isBefore) before += 1;
  }
  let sum = 0;
  let least = 20;
  for (const distance of nearest.values()) {
    sum += 1 / (1 + distance / REACH);
    if (distance < least) least = distance;
  }
  const count = nearest.size;
  return {
    mean: count === 0 ? 0.4 : sum / count,
    least,
    before: sentence.matched.length === 0 ? 0.5 : before / sentence.matched.length,
  };
}

const flag = (condition: boolean): number => (condition ? 1 : 0);

function touchesFocus(sentence: SentenceWords, candidate: Candidate, expected: ExpectedAnswer): boolean {
  for (let at = candidate.first - 2; at < candidate.next + 2; at++) {
    if (at >= candidate.first && at < candidate.next) continue;
    const term = sentence.terms[at];
    if (term != null && expected.focusStems.has(term)) return true;
  }
  return false;
}

function holdsFocus(sentence: SentenceWords, candidate: Candidate, expected: ExpectedAnswer): boolean {
  for (let at = candidate.first; at < candidate.next; at++) {
    const term = sentence.terms[at];
    if (term != null && expected.focusStems.has(term)) return true;
  }
  return false;
}

/** The names of the features, in the order of `spanFeatures`. */
export const SPAN_FEATURES = [
  'fit',
  'nearness',
  'fit×nearness',
  'touches',
  'near',
  'phrase',
  'determiner',
  'preposition',
  'verb lead',
  'verb ending',
  'adverb',
  'one word',
  'capital',
  'digit',
  'beside focus',
  'holds focus',
  'quoted',
  'after naming',
  'before mark',
  'before of',
  'object after',
  'object before',
  'subject after',
  'share given',
  'long',
] as const;

/** One number a feature for `candidate`. */
export function spanFeatures(
  sentence: SentenceWords,
  candidate: Candidate,
  expected: ExpectedAnswer,
): number[] {
  const { words: list } = sentence;
  const first = list[candidate.first];
  const last = list[candidate.next - 1];
  const before = list[candidate.first - 1]?.lower ?? '';
  const after = list[candidate.next]?.lower ?? '';
  const near = nearness(sentence, candidate);
  const isPhrase = candidate.source === 'phrase';
  const lastLower = last?.lower ?? '';
  return [
    candidate.fit,
    near.mean,
    candidate.fit * near.mean,
    flag(near.least === 0),
    1 / (1 + near.least),
    flag(isPhrase),
    flag(DETERMINERS.has(before)),
    flag(PREPOSITIONS.has(before)),
    flag(isPhrase && VERB_LEADS.has(before)),
    flag(isPhrase && /(?:ed|ing)$/.test(first?.lower ?? '') && !first?.capital),
    flag(isPhrase && /ly$/.test(first?.lower ?? '')),
    flag(isPhrase && candidate.next - candidate.first === 1),
    flag(isPhrase && (first?.capital ?? false)),
    flag(isPhrase && first?.kind === 'number'),
    flag(touchesFocus(sentence, candidate, expected)),
    flag(holdsFocus(sentence, candidate, expected)),
    flag(QUOTES.has(before)),
    flag(
      NAMING.has(before) || (DETERMINERS.has(before) && NAMING.has(list[candidate.first - 2]?.lower ?? '')),
    ),
    flag(after === '' || END_MARKS.has(after)),
    flag(isPhrase && lastLower !== 'of' && after === 'of'),
    expected.asksObject ? near.before : 0,
    expected.asksObject ? 1 - near.before : 0,
    expected.asksObject ? 0 : near.before,
    candidate.given,
    Math.min(1, (candidate.next - candidate.first) / 12),
  ];
}
