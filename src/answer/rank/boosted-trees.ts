/** Boosted decision trees, read from a data file: each adds a little to the log-odds that an alternative is right. */

/** A leaf's value; or a feature's position, a threshold, and where to go on: `left` when the feature is at most the threshold. */
export type TreeNode =
  | number
  | readonly [feature: number, threshold: number, left: TreeNode, right: TreeNode];

export interface TreesModel {
  readonly trees: readonly TreeNode[];
}

/** The nodes of all trees in a row: a leaf has no feature, and its value for a threshold. */
interface Flat {
  readonly roots: readonly number[];
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const leaf = -1;
/** Nested arrays are read far more slowly, and each question asks all trees. */
const flattened = new WeakMap<TreesModel, Flat>();

/** The log-odds of the right class: the sum of all trees. */
export function scoreTrees(model: TreesModel, inputs: ArrayLike<number>): number {
  const flat = flattened.get(model) ?? flatten(model);
  flattened.set(model, flat);
  return flat.roots.reduce((sum, root) => sum + leafOf(flat, root, inputs), 0);
}

function flatten({ trees }: TreesModel): Flat {
  const nodes: { feature: number; threshold: number; left: number; right: number }[] = [];
  const add = (node: TreeNode): number => {
    const at = nodes.length;
    if (typeof node === 'number') nodes.push({ feature: leaf, threshold: node, left: at, right: at });
    else {
      const flat = { feature: node[0], threshold: node[1], left: at, right: at };
      nodes.push(flat);
      flat.left = add(node[2]);
      flat.right = add(node[3]);
    }
    return at;
  };
  const roots = trees.map(add);
  return {
    roots,
    features: Int16Array.from(nodes, ({ feature }) => feature),
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    left: Int32Array.from(nodes, ({ left }) => left),
    right: Int32Array.from(nodes, ({ right }) => right),
  };
}

function leafOf(
  { features, thresholds, left, right }: Flat,
  root: number,
  inputs: ArrayLike<number>,
): number {
  let at = root;
  for (let feature = features[at] ?? leaf; feature !== leaf; feature = features[at] ?? leaf) {
    const goesLeft = (inputs[feature] ?? 0) <= (thresholds[at] ?? 0);
    at = (goesLeft ? left[at] : right[at]) ?? 0;
  }
  return thresholds[at] ?? 0;
}
