/**
 * How sure the ranker is that the documents answer at all: boosted trees over what speaks for the best sentence, over
 * how clearly it leads, over the best that any sentence reaches and over how well the documents know the question's
 * words. Without it a question about something else would be answered with the nearest sentence.
 */
import { scoreTrees, type TreesModel } from './boosted-trees.ts';
import { featureNames } from './features/all.ts';
import { sigmoid } from './model.ts';
import { questionSignals } from './question-signals.ts';

/** How the scores of all examined sentences lie: `lead` is to the second, `aboveMiddle` to the median. */
export const leadSignals = ['bestScore', 'lead', 'logShare', 'entropy', 'aboveMiddle'] as const;

/** Features of which the largest value in any examined sentence counts too. */
export const reachSignals = [
  'coverage',
  'coverageSurface',
  'coveragePassage',
  'coverageHeading',
  'coverageWithHeading',
  'rarestMatched',
  'namesMatched',
  'numbersMatched',
  'softCoverage',
  'softCoverageOfPassage',
  'localSoftCoverage',
  'substituteLocalCoverage',
  'evidenceLocalCoverage',
  'cosine',
  'cosinePassage',
  'typeMatch',
  'answerScore',
  'lexicalOfPossible',
] as const;

/** The names of what `confidenceSignals` gives, in its order. */
export const confidenceNames: readonly string[] = [
  ...featureNames,
  ...leadSignals,
  ...questionSignals,
  ...reachSignals.map((name) => `best ${name}`),
];

export interface Examined {
  /** Features of each sentence, in the order of the scores. */
  readonly rows: readonly ArrayLike<number>[];
  readonly scores: readonly number[];
  /** What the question's words tell: see `questionSignalValues`. */
  readonly signals: readonly number[];
}

/** The features of the best sentence, the lead signals, the question's and the reach; empty when there is no sentence. */
export function confidenceSignals({ rows, scores, signals }: Examined): number[] {
  const best = rows[scores.indexOf(Math.max(...scores))];
  return best === undefined ? [] : [...Array.from(best), ...leadOf(scores), ...signals, ...reachOf(rows)];
}

const reached = reachSignals.map((name) => featureNames.indexOf(name));
const reachOf = (rows: Examined['rows']): number[] =>
  reached.map((feature) => rows.reduce((most, row) => Math.max(most, row[feature] ?? 0), -Infinity));

function leadOf(scores: readonly number[]): number[] {
  const sorted = scores.toSorted((a, b) => b - a);
  const [best = 0, second = best - 5] = sorted;
  const weights = sorted.map((score) => Math.exp(score - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const entropy = weights.reduce(
    (total, weight) => total - (weight / sum) * Math.log(weight / sum + 1e-12),
    0,
  );
  const middle = sorted[Math.floor(sorted.length / 2)] ?? best;
  return [best, best - second, -Math.log(sum), entropy, best - middle];
}

/** 0 to 1; 0 when there is no sentence. */
export function confidenceOf(examined: Examined, model: TreesModel): number {
  const signals = confidenceSignals(examined);
  return signals.length === 0 ? 0 : sigmoid(scoreTrees(model, signals));
}
