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
  /** What ranks the sentences: the mean of a linear model and a network over the same features. */
  readonly linear: LinearModel;
  readonly network: NetworkModel;
  /** Reads what `confidenceSignals` gives. */
  readonly confidence: NetworkModel;
  /** Confidence from which on the documents are taken to answer. */
  readonly threshold: number;
}

/**
 * Larger is better; comparable only within one question. The network sees what features mean together; the linear model keeps it
 * steady where few questions taught it.
 */
export const scoreRow = (
  { linear, network }: Pick<RankerModel, 'linear' | 'network'>,
  row: ArrayLike<number>,
): number => (sumLinear(linear, row) + scoreNetwork(network, row)) / 2;

export function sumLinear({ mean, deviation, weights }: LinearModel, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (deviation[i] ?? 1);
  }
  return sum;
}

/** The log-odds of the right class; inputs further out than `farthest` deviations say no more than those at the border. */
export function scoreNetwork(model: NetworkModel, inputs: ArrayLike<number>): number {
  const { mean, deviation, units, bias } = model;
  const standard = Float64Array.from(mean, (center, i) =>
    clip(((inputs[i] ?? 0) - center) / (deviation[i] ?? 1)),
  );
  const weights = flatWeights(model);
  let sum = bias;
  units.forEach((unit, at) => {
    sum += Math.max(0, unit.bias + sumUnit(weights, at * standard.length, standard)) * unit.out;
  });
  return sum;
}

/** It runs for every examined sentence and every pair of rival values of a question: four sums at once take half the time of one. */
function sumUnit(weights: Float64Array, first: number, inputs: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = inputs.length - (inputs.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += (inputs[i] ?? 0) * (weights[first + i] ?? 0);
    b += (inputs[i + 1] ?? 0) * (weights[first + i + 1] ?? 0);
    c += (inputs[i + 2] ?? 0) * (weights[first + i + 2] ?? 0);
    d += (inputs[i + 3] ?? 0) * (weights[first + i + 3] ?? 0);
  }
  for (let i = whole; i < inputs.length; i++) a += (inputs[i] ?? 0) * (weights[first + i] ?? 0);
  return a + b + c + d;
}

const flattened = new WeakMap<NetworkModel, Float64Array>();
/** The weights of all units behind each other, in the order of the units. */
function flatWeights(model: NetworkModel): Float64Array {
  const known = flattened.get(model);
  if (known !== undefined) return known;
  const flat = Float64Array.from(model.units.flatMap(({ weights }) => weights));
  flattened.set(model, flat);
  return flat;
}

const farthest = 5;
export const clip = (deviations: number): number => Math.min(farthest, Math.max(-farthest, deviations));

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
