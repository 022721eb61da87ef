/** The trained ranker, read from a data file that names its features. */

/** Features are standardised before they are weighed; all three are parallel to the names. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
}

/** A logistic model over the features of the best sentence, the lead signals and the question's, in this order. */
export interface ConfidenceModel extends LinearModel {
  readonly bias: number;
}

export interface RankerModel {
  /** How it was trained and what it reached on held-out articles, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  readonly linear: LinearModel;
  readonly confidence: ConfidenceModel;
  /** Confidence from which on the documents are taken to answer. */
  readonly threshold: number;
}

/** Larger is better; comparable only within one question. */
export const scoreRow = ({ linear }: Pick<RankerModel, 'linear'>, row: ArrayLike<number>): number =>
  sumLinear(linear, row);

export function sumLinear({ mean, deviation, weights }: LinearModel, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (deviation[i] ?? 1);
  }
  return sum;
}

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
