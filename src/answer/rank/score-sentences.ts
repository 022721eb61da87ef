/**
 * Two models order the sentences. A linear one weighs the features of all of them; those that it puts first are read closely, and a
 * network weighs what they state of what is asked, too. Reading takes longer than weighing, so that not every sentence is read.
 */
import type { Retrieval } from '../../contract/retrieval.ts';
import { answerSignals, answerSignalValues, type ReadQuestion, readQuestion } from './answer-signals.ts';
import { featureNames } from './features/all.ts';
import { kindSignals, kindSignalValues } from './kind-signals.ts';
import { type RankerModel, sumLinear } from './model.ts';
import { questionSignals, questionSignalValues } from './question-signals.ts';
import { scoreNetwork } from './score-network.ts';

/** What is read of a question once, for all its sentences. */
interface AskedSignals {
  readonly read: ReadQuestion;
  /** What is asked: see `kindSignalValues`. */
  readonly kinds: readonly number[];
  /** What the question's words tell: see `questionSignalValues`. */
  readonly signals: readonly number[];
}

export function readAskedSignals(retrieval: Retrieval): AskedSignals {
  const read = readQuestion(retrieval.question);
  return { read, kinds: kindSignalValues(read), signals: questionSignalValues(retrieval) };
}

/** The sentences of a question, each list in the same order. */
export interface SentenceList extends AskedSignals {
  readonly texts: readonly string[];
  /** Features of each sentence. */
  readonly rows: readonly ArrayLike<number>[];
}

/** The right sentence is hardly ever further down. */
const mostReadClosely = 10;

/** The names of what `readClosely` gives, in its order. */
export const closeNames: readonly string[] = [
  ...featureNames,
  ...answerSignals,
  ...kindSignals,
  ...questionSignals,
];

/** What a sentence shares with the question, what it states of what is asked, and what is asked. */
export function readClosely({ read, kinds, texts, rows, signals }: SentenceList, sentence: number): number[] {
  const row = Array.from(rows[sentence] ?? []);
  return [...row, ...answerSignalValues(texts[sentence] ?? '', read), ...kinds, ...signals];
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
  const sumOf = (sentence: number | undefined) => sums[sentence ?? 0] ?? 0;
  const first = placesByScore(sums).slice(0, mostReadClosely);
  const scores = new Map(first.map((i) => [i, (sumOf(i) + scoreNetwork(network, close(list, i))) / 2]));
  const behind = Math.min(...scores.values()) - sumOf(first.at(-1));
  return sums.map((sum, i) => scores.get(i) ?? sum + behind);
}

/** Positions, the best score's first; equal ones in their order. */
export const placesByScore = (scores: readonly number[]): number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
