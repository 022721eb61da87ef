/** The trained ranker, read from a data file that names its features. */
import type { TreesModel } from './boosted-trees.ts';

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

/** Decides by the mean of boosted trees and a network over the same signals. */
export interface ConfidenceModel extends TreesModel {
  /** The names of what `confidenceSignals` gives, in its order. */
  readonly signals: readonly string[];
  readonly network: NetworkModel;
}

export interface RankerModel {
  /** How it was trained and what it reached on held-out articles, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  /** What ranks the sentences: a linear model over the features of all, and a network that reads the best of them closely. */
  readonly linear: LinearModel;
  /** The names of what `readClosely` gives, in its order. */
  readonly closeNames: readonly string[];
  readonly network: NetworkModel;
  readonly confidence: ConfidenceModel;
  /** Confidence from which on the documents are taken to answer. */
  readonly threshold: number;
}

export function sumLinear({ mean, deviation, weights }: LinearModel, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (deviation[i] ?? 1);
  }
  return sum;
}

/**
 * The log-odds of the right class; inputs further out than `farthest` deviations say no more than those at the border. It runs for every
 * examined sentence and every pair of rival values of a question, so that it allocates nothing.
 */
export function scoreNetwork(model: NetworkModel, inputs: ArrayLike<number>): number {
  const { mean, deviation, weights, biases, outs, standard } = flatten(model);
  const width = mean.length;
  for (let i = 0; i < width; i++)
    standard[i] = clip(((inputs[i] ?? 0) - (mean[i] as number)) / (deviation[i] as number));
  let sum = model.bias;
  for (let unit = 0; unit < outs.length; unit++) {
    const active = (biases[unit] as number) + sumUnit(weights, unit * width, standard);
    // What is no number passes on, so that a broken input shows in the score.
    if (active <= 0) continue;
    sum += active * (outs[unit] as number);
  }
  return sum;
}

/** Four sums at once take half the time of one. */
function sumUnit(weights: Float64Array, first: number, inputs: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = inputs.length - (inputs.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += (inputs[i] as number) * (weights[first + i] as number);
    b += (inputs[i + 1] as number) * (weights[first + i + 1] as number);
    c += (inputs[i + 2] as number) * (weights[first + i + 2] as number);
    d += (inputs[i + 3] as number) * (weights[first + i + 3] as number);
  }
  for (let i = whole; i < inputs.length; i++) a += (inputs[i] as number) * (weights[first + i] as number);
  return a + b + c + d;
}

interface FlatNetwork {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** Of all units behind each other. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly outs: Float64Array;
  /** Where the inputs are standardised. */
  readonly standard: Float64Array;
}

const flattened = new WeakMap<NetworkModel, FlatNetwork>();
function flatten(model: NetworkModel): FlatNetwork {
  const known = flattened.get(model);
  if (known !== undefined) return known;
  const flat = {
    mean: Float64Array.from(model.mean),
    deviation: Float64Array.from(model.deviation),
    weights: Float64Array.from(model.units.flatMap(({ weights }) => weights)),
    biases: Float64Array.from(model.units, ({ bias }) => bias),
    outs: Float64Array.from(model.units, ({ out }) => out),
    standard: new Float64Array(model.mean.length),
  };
  flattened.set(model, flat);
  return flat;
}

const farthest = 5;
export const clip = (deviations: number): number => Math.min(farthest, Math.max(-farthest, deviations));

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
