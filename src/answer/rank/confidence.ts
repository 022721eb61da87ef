/**
 * How sure the ranker is that the documents answer at all: a logistic model over what speaks for the best sentence, over
 * how clearly it leads and over how well the documents know the question's words. Without it a question about something
 * else would be answered with the nearest sentence.
 */
import { type ConfidenceModel, sigmoid, sumLinear } from './model.ts';

/** How the scores of all examined sentences lie: `lead` is to the second, `aboveMiddle` to the median. */
export const leadSignals = ['bestScore', 'lead', 'logShare', 'entropy', 'aboveMiddle'] as const;

export interface Examined {
  /** Features of each sentence, in the order of the scores. */
  readonly rows: readonly ArrayLike<number>[];
  readonly scores: readonly number[];
  /** What the question's words tell: see `questionSignalValues`. */
  readonly signals: readonly number[];
}

/** The features of the best sentence, the lead signals and the question's; empty when there is no sentence. */
export function confidenceSignals({ rows, scores, signals }: Examined): number[] {
  const best = rows[scores.indexOf(Math.max(...scores))];
  return best === undefined ? [] : [...Array.from(best), ...leadOf(scores), ...signals];
}

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

/** Signals further out than this many deviations say no more than those at the border. */
export const farthest = 5;

/** 0 to 1; 0 when there is no sentence. */
export function confidenceOf(examined: Examined, model: ConfidenceModel): number {
  const all = confidenceSignals(examined);
  if (all.length === 0) return 0;
  const { mean, deviation, bias } = model;
  const clipped = all.map((signal, i) => {
    const [center, spread] = [mean[i] ?? 0, farthest * (deviation[i] ?? 1)];
    return Math.min(center + spread, Math.max(center - spread, signal));
  });
  return sigmoid(bias + sumLinear(model, clipped));
}
