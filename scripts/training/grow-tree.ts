/** One regression tree on gradients, grown leaf by leaf where the loss falls most (Chen & Guestrin 2016; Ke et al. 2017). */
import type { TreeNode } from '../../src/answer/rank/boosted-trees.ts';
import { type Binned, maxBins } from './bins.ts';

export interface TreeOptions {
  readonly leaves: number;
  /** Share of each leaf's best value that is taken. */
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Least rows in a leaf. */
  readonly minRows: number;
}

export interface Slopes {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

interface Growth extends Slopes {
  readonly binned: Binned;
  readonly options: TreeOptions;
}

interface Split {
  readonly feature: number;
  /** The last step that goes left. */
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly members: Uint32Array;
  readonly split: Split | null;
}
interface Fork extends Split {
  readonly left: Branch;
  readonly right: Branch;
}
/** What a leaf has become. */
interface Branch {
  state: Leaf | Fork;
}

export interface Grown {
  readonly tree: TreeNode;
  /** What the tree gives to each row. */
  readonly values: Float64Array;
}

export function growTree(growth: Growth): Grown {
  const rows = growth.gradient.length;
  const root: Branch = {
    state: toLeaf(
      Uint32Array.from({ length: rows }, (_, i) => i),
      growth,
    ),
  };
  const leaves = [root];
  while (leaves.length < growth.options.leaves) {
    const at = mostGaining(leaves);
    const fork = at === null ? null : forkAt(leaves[at] as Branch, growth);
    if (at === null || fork === null) break;
    leaves.splice(at, 1, fork.left, fork.right);
  }
  const values = new Float64Array(rows);
  return { tree: toNode(root, growth, values), values };
}

function mostGaining(leaves: readonly Branch[]): number | null {
  const gains = leaves.map(({ state }) => ('members' in state ? (state.split?.gain ?? 0) : 0));
  const best = Math.max(...gains);
  return best > 0 ? gains.indexOf(best) : null;
}

function forkAt(branch: Branch, growth: Growth): Fork | null {
  const { state } = branch;
  if (!('members' in state) || state.split === null) return null;
  const { feature, bin } = state.split;
  const column = growth.binned.columns[feature] ?? new Uint8Array();
  const side = (goes: (step: number) => boolean): Branch => ({
    state: toLeaf(
      state.members.filter((row) => goes(column[row] ?? 0)),
      growth,
    ),
  });
  const fork = { ...state.split, left: side((step) => step <= bin), right: side((step) => step > bin) };
  branch.state = fork;
  return fork;
}

const toLeaf = (members: Uint32Array, growth: Growth): Leaf => ({
  members,
  split: bestSplit(members, growth),
});

function bestSplit(members: Uint32Array, growth: Growth): Split | null {
  let best: Split | null = null;
  if (members.length < 2 * growth.options.minRows) return best;
  growth.binned.columns.forEach((_, feature) => {
    const found = splitOf(members, feature, growth);
    if (found !== null && found.gain > (best?.gain ?? 0)) best = found;
  });
  return best;
}

/** Sums of one feature's steps. */
const sums = {
  gradient: new Float64Array(maxBins),
  hessian: new Float64Array(maxBins),
  rows: new Float64Array(maxBins),
};

function splitOf(
  members: Uint32Array,
  feature: number,
  { binned, gradient, hessian, options }: Growth,
): Split | null {
  const column = binned.columns[feature] ?? new Uint8Array();
  const edges = binned.edges[feature]?.length ?? 0;
  for (const list of Object.values(sums)) list.fill(0);
  let allG = 0;
  let allH = 0;
  for (const row of members) {
    const step = column[row] as number;
    const g = gradient[row] as number;
    const h = hessian[row] as number;
    sums.gradient[step] = (sums.gradient[step] as number) + g;
    sums.hessian[step] = (sums.hessian[step] as number) + h;
    sums.rows[step] = (sums.rows[step] as number) + 1;
    allG += g;
    allH += h;
  }
  const worth = (g: number, h: number) => (g * g) / (h + options.lambda);
  let best: Split | null = null;
  let [g, h, count] = [0, 0, 0];
  for (let bin = 0; bin < edges; bin++) {
    g += sums.gradient[bin] ?? 0;
    h += sums.hessian[bin] ?? 0;
    count += sums.rows[bin] ?? 0;
    if (count < options.minRows || members.length - count < options.minRows) continue;
    const gain = worth(g, h) + worth(allG - g, allH - h) - worth(allG, allH);
    if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
  }
  return best;
}

function toNode({ state }: Branch, growth: Growth, values: Float64Array): TreeNode {
  if ('members' in state) {
    const value = leafValue(state.members, growth);
    for (const row of state.members) values[row] = value;
    return value;
  }
  const threshold = growth.binned.edges[state.feature]?.[state.bin] ?? 0;
  return [state.feature, threshold, toNode(state.left, growth, values), toNode(state.right, growth, values)];
}

function leafValue(members: Uint32Array, { gradient, hessian, options }: Growth): number {
  let [g, h] = [0, 0];
  for (const row of members) {
    g += gradient[row] ?? 0;
    h += hessian[row] ?? 0;
  }
  return Number(((-g / (h + options.lambda)) * options.rate).toPrecision(5));
}
