/**
 * Gradient-boosted trees that choose among alternatives, or none of them, as the network does (`network.ts`): each tree follows the
 * slopes of the cross-entropy, with the second-order leaf values of Chen & Guestrin 2016.
 */
import type { TreeNode, TreesModel } from '../../src/answer/rank/boosted-trees.ts';
import { binFeatures } from './bins.ts';
import { type Example, rowsOf, slopesOf } from './example.ts';
import { growTree, type Slopes, type TreeOptions } from './grow-tree.ts';

export interface BoostOptions extends TreeOptions {
  readonly trees: number;
}

/** Throws where an input is no finite number. */
export function boost(examples: readonly Example[], options: BoostOptions): TreesModel {
  const binned = binFeatures(rowsOf(examples));
  const scores = new Float64Array(binned.columns[0]?.length ?? 0);
  const trees: TreeNode[] = [];
  for (let t = 0; t < options.trees; t++) {
    const { tree, values } = growTree({ binned, ...lossSlopes(examples, scores), options });
    trees.push(tree);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (values[i] ?? 0);
  }
  return { trees };
}

/** Where all is decided, slopes are rounding errors and would make leaves of any size. */
const leastHessian = 1e-6;

/** Of the weighted loss, each row's in the order of the examples; weights are scaled to a mean of 1. */
function lossSlopes(examples: readonly Example[], scores: Float64Array): Slopes {
  const gradient = new Float64Array(scores.length);
  const hessian = new Float64Array(scores.length);
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  let at = 0;
  for (const { rows, right, weight } of examples) {
    slopesOf(right, scores.subarray(at, at + rows.length)).forEach(({ chance, error }, i) => {
      gradient[at + i] = (error * weight) / mean;
      hessian[at + i] = (Math.max(leastHessian, chance * (1 - chance)) * weight) / mean;
    });
    at += rows.length;
  }
  return { gradient, hessian };
}
