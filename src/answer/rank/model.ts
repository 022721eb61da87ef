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

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
