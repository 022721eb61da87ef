/** The trained ranker: a linear part and boosted trees, read from a data file that names its features. */

/** A leaf `[value]`, or `[feature, threshold, left, right]`: left when the feature is at most the threshold. */
export type TreeNode = readonly [number] | readonly [number, number, number, number];
export type Trees = readonly (readonly TreeNode[])[];

/** Features are standardised before they are weighed; all three are parallel to the names. */
export interface LinearModel {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
}

/** A logistic model over the features of the best sentence and the lead signals, in this order. */
export interface ConfidenceModel extends LinearModel {
  readonly bias: number;
}

export interface RankerModel {
  /** How it was trained and what it reached on held-out articles, for the reader of the file. */
  readonly trained: Readonly<Record<string, unknown>>;
  readonly features: readonly string[];
  readonly linear: LinearModel;
  readonly trees: Trees;
  readonly confidence: ConfidenceModel;
  /** Confidence from which on the documents are taken to answer. */
  readonly threshold: number;
}

/** Larger is better; comparable only within one question. */
export function scoreRow(
  { linear, trees }: Pick<RankerModel, 'linear' | 'trees'>,
  row: ArrayLike<number>,
): number {
  return sumLinear(linear, row) + sumTrees(trees, row);
}

export function sumLinear({ mean, deviation, weights }: LinearModel, row: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += ((weights[i] ?? 0) * ((row[i] ?? 0) - (mean[i] ?? 0))) / (deviation[i] ?? 1);
  }
  return sum;
}

/** Sum of the trees' values for one row of features. */
export function sumTrees(trees: Trees, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += treeValue(tree, row);
  return sum;
}

function treeValue(tree: readonly TreeNode[], row: ArrayLike<number>): number {
  let node = tree[0];
  while (node !== undefined) {
    if (node.length === 1) return node[0];
    const [feature, threshold, left, right] = node;
    node = tree[(row[feature] ?? 0) <= threshold ? left : right];
  }
  return 0;
}

/** 0 to 1. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
