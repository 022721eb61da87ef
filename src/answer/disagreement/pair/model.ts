/** The trained model that tells a contradiction from two values that can both be true. */
import { readFile } from 'node:fs/promises';
import type { NetworkModel } from '../../rank/model.ts';
import { pairFeatureNames } from './features.ts';

export interface PairModel extends NetworkModel {
  /** How it was trained and what it reached on sets that it had not seen, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  /** Probability from which on a disagreement is reported. */
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

/** Probability that one of the pairs is a disagreement, against one more alternative with a score of zero: that none is. */
export function disagreementProbability(scores: readonly number[]): number {
  const most = Math.max(0, ...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return sum / (sum + Math.exp(-most));
}
