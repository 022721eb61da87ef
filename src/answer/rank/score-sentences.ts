/**
 * Two models order the sentences. A linear one weighs the features of all of them; those that it puts first are read closely, and a
 * network weighs what they state of what is asked, too. Reading takes longer than weighing, so that not every sentence is read.
 */
import { answerSignals, answerSignalValues, type ReadQuestion } from './answer-signals.ts';
import { featureNames } from './features/all.ts';
import { kindSignals, kindSignalValues } from './kind-signals.ts';
import { type RankerModel, scoreNetwork, sumLinear } from './model.ts';
import { questionSignals } from './question-signals.ts';

/** The sentences of a question, each list in the same order. */
export interface SentenceList {
  readonly read: ReadQuestion;
  readonly texts: readonly string[];
  /** Features of each sentence. */
  readonly rows: readonly ArrayLike<number>[];
  /** What the question's words tell: see `questionSignalValues`. */
  readonly signals: readonly number[];
}

/** The right sentence is hardly ever further down, and with eight instead of twelve the order is as good. */
const mostReadClosely = 12;

/** The names of what `readClosely` gives, in its order. */
export const closeNames: readonly string[] = [
  ...featureNames,
  ...answerSignals,
  ...kindSignals,
  ...questionSignals,
];

/** What a sentence shares with the question, what it states of what is asked, and what is asked. */
export function readClosely({ read, texts, rows, signals }: SentenceList, sentence: number): number[] {
  const row = Array.from(rows[sentence] ?? []);
  return [...row, ...answerSignalValues(texts[sentence] ?? '', read), ...kindSignalValues(read), ...signals];
}

export type Scorer = Pick<RankerModel, 'linear' | 'network'>;
export type CloseReader = (list: SentenceList, sentence: number) => ArrayLike<number>;

/**
 * One for each sentence: larger is better; comparable only within one question. Of those read closely it is the mean of both
 * models: the network sees what features mean together, the linear model keeps it steady where few questions taught it. All others are
 * behind them, in the order of the linear model.
 */
export function scoreSentences(
  list: SentenceList,
  { linear, network }: Scorer,
  close: CloseReader = readClosely,
): number[] {
  const sums = list.rows.map((row) => sumLinear(linear, row));
  const first = new Set(placesByScore(sums).slice(0, mostReadClosely));
  const scores = sums.map((sum, i) =>
    first.has(i) ? (sum + scoreNetwork(network, close(list, i))) / 2 : sum,
  );
  const readSums = sums.filter((_, i) => first.has(i));
  const behind = Math.min(...scores.filter((_, i) => first.has(i))) - Math.min(...readSums);
  return scores.map((score, i) => (first.has(i) ? score : score + behind));
}

/** Positions, the best score's first; equal ones in their order. */
export const placesByScore = (scores: readonly number[]): number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
