/** The trained ranker, read from a data file that names its features. */

/** Features are standardised before they are weighed; all three are parallel to the names. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
}

/** A network with one hidden layer of rectifiers; its inputs are standardised as those of the linear model are. */
export interface NetworkModel extends Pick<LinearModel, 'mean' | 'deviation'> {
  readonly units: readonly HiddenUnit[];
  readonly bias: number;
}

export interface HiddenUnit {
  /** One for each input. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** What it counts for in the outcome. */
  readonly out: number;
}

export interface RankerModel {
  /** How it was trained and what it reached on held-out articles, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  readonly linear: LinearModel;
  /** Reads what `confidenceSignals` gives. */
  readonly confidence: NetworkModel;
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

/** The log-odds of the right class; inputs further out than `farthest` deviations say no more than those at the border. */
export function scoreNetwork(
  { mean, deviation, units, bias }: NetworkModel,
  inputs: ArrayLike<number>,
): number {
  const standard = mean.map((center, i) => clip(((inputs[i] ?? 0) - center) / (deviation[i] ?? 1)));
  let sum = bias;
  for (const unit of units) sum += Math.max(0, sumUnit(unit, standard)) * unit.out;
  return sum;
}

/** A loop: it runs for every pair of rival values of every question. */
function sumUnit({ weights, bias }: HiddenUnit, inputs: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < inputs.length; i++) sum += (inputs[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

const farthest = 5;
export const clip = (deviations: number): number => Math.min(farthest, Math.max(-farthest, deviations));

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
