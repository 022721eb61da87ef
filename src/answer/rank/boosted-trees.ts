/** Boosted decision trees, read from a data file: each adds a little to the log-odds that an alternative is right. */

/** A leaf's value; or a feature's position, a threshold, and where to go on: `left` when the feature is at most the threshold. */
export type TreeNode =
  | number
  | readonly [feature: number, threshold: number, left: TreeNode, right: TreeNode];

export interface TreesModel {
  readonly trees: readonly TreeNode[];
}

/** The log-odds of the right class: the sum of all trees. */
export function scoreTrees({ trees }: TreesModel, inputs: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += leafOf(tree, inputs);
  return sum;
}

function leafOf(tree: TreeNode, inputs: ArrayLike<number>): number {
  let node = tree;
  while (typeof node !== 'number') {
    const [feature, threshold, left, right] = node;
    node = (inputs[feature] ?? 0) <= threshold ? left : right;
  }
  return node;
}
