/** Boosted regression trees, which were tried against the linear ranker and lost: `npm run compare:rankers`. */

/** A leaf `[value]`, or `[feature, threshold, left, right]`: left when the feature is at most the threshold. */
export type TreeNode = readonly [number] | readonly [number, number, number, number];
export type Trees = readonly (readonly TreeNode[])[];

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
