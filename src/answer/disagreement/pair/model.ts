/** The trained model that tells a contradiction from two values that can both be true. */
import { readFile } from 'node:fs/promises';
import type { NetworkModel } from '../../rank/model.ts';
import { pairFeatureNames } from './features.ts';

export interface PairModel extends NetworkModel {
  /** How it was trained and what it reached on sets that it had not seen, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  /** Lead from which on a disagreement is reported. */
  readonly threshold: number;
}

/** Written by `npm run train:disagreements`; throws a plain error when it was trained on other features. */
export async function loadPairModel(): Promise<PairModel> {
  const model: PairModel = JSON.parse(
    await readFile(new URL('./pair.weights.json', import.meta.url), 'utf8'),
  );
  if (model.features.join() === pairFeatureNames.join()) return model;
  throw new Error('disagreements were trained on other features: run `npm run train:disagreements`');
}

/** What the other pairs take from the lead of the best one. */
const shareOfOthers = 0.5;

/**
 * How clearly one pair is the disagreement: the log-odds of the best against that there is none, less a share of what the others add
 * to them. Among a hundred pairs that are each a little likely none is it, whatever their sum. Minus infinity without pairs.
 */
export function leadOf(scores: readonly number[]): number {
  const best = Math.max(Number.NEGATIVE_INFINITY, ...scores);
  if (best === Number.NEGATIVE_INFINITY) return best;
  const sum = scores.reduce((total, score) => total + Math.exp(score - best), 0);
  return best - shareOfOthers * Math.log(sum);
}
