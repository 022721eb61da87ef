/**
 * Gradient-boosted regression trees on the listwise softmax loss (ListNet's top-one probability, Cao et al. 2007, with
 * the second-order leaf values of Chen & Guestrin 2016). Histograms over at most 64 bins keep it quick.
 */
import { type List, softmax } from './listwise.ts';
import { seededRandom } from './seeded-random.ts';
import type { TreeNode, Trees } from './trees.ts';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Least sum of hessians in a leaf. */
  readonly minHessian: number;
  /** Share of features each tree may use. */
  readonly featureShare: number;
  readonly seed: number;
  /** Score to start from for each candidate of each list. */
  readonly base?: readonly (readonly number[])[];
}

const maxBins = 64;

interface Binned {
  readonly bins: Uint8Array[];
  readonly edges: Float32Array[];
}

/** Row-major features to column-major bins; an edge is the greatest value of its bin. */
function binFeatures(rows: readonly Float32Array[]): Binned {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, f) => quantiles(rows.map((row) => row[f] ?? 0)));
  const bins = edges.map((cuts, f) => Uint8Array.from(rows, (row) => binOf(row[f] ?? 0, cuts)));
  return { bins, edges };
}

function quantiles(values: number[]): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= maxBins) return Float32Array.from(distinct);
  const cuts = Array.from(
    { length: maxBins },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / maxBins) - 1] ?? 0,
  );
  return Float32Array.from(new Set(cuts));
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function boost(lists: readonly List[], options: BoostOptions): Trees {
  const rows = lists.flatMap((list) => list.rows);
  const binned = binFeatures(rows);
  const scores = Float64Array.from(options.base ? options.base.flat() : rows.map(() => 0));
  const random = seededRandom(options.seed);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const { gradient, hessian } = derivatives(lists, scores);
    const features = binned.bins.map((_, f) => f).filter(() => random() < options.featureShare);
    const tree = growTree({ binned, gradient, hessian, features, options, rows: rows.length });
    trees.push(tree.nodes);
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] ?? 0) + (tree.values[i] ?? 0);
  }
  return trees;
}

function derivatives(lists: readonly List[], scores: Float64Array) {
  const gradient = new Float64Array(scores.length);
  const hessian = new Float64Array(scores.length);
  let at = 0;
  for (const { rows, target } of lists) {
    const p = softmax([...scores.subarray(at, at + rows.length)]);
    for (let i = 0; i < rows.length; i++) {
      gradient[at + i] = (p[i] ?? 0) - (target[i] ?? 0);
      hessian[at + i] = Math.max(1e-6, (p[i] ?? 0) * (1 - (p[i] ?? 0)));
    }
    at += rows.length;
  }
  return { gradient, hessian };
}

interface Growth {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly features: readonly number[];
  readonly options: BoostOptions;
  readonly rows: number;
}

/** Depth-first; nodes refer to their children by position. `values` is what the tree adds to each row. */
function growTree(growth: Growth): { nodes: TreeNode[]; values: Float64Array } {
  const nodes: TreeNode[] = [];
  const values = new Float64Array(growth.rows);
  const grow = (members: Uint32Array, depth: number): number => {
    const at = nodes.length;
    const split = depth < growth.options.depth ? bestSplit(members, growth) : null;
    if (split === null) {
      const value = leafValue(members, growth);
      nodes.push([value]);
      for (const row of members) values[row] = value;
      return at;
    }
    nodes.push([0]);
    const column = growth.binned.bins[split.feature] ?? new Uint8Array();
    const left = grow(
      members.filter((row) => (column[row] ?? 0) <= split.bin),
      depth + 1,
    );
    const right = grow(
      members.filter((row) => (column[row] ?? 0) > split.bin),
      depth + 1,
    );
    const threshold = growth.binned.edges[split.feature]?.[split.bin] ?? 0;
    nodes[at] = [split.feature, Number(threshold.toPrecision(7)), left, right];
    return at;
  };
  grow(
    Uint32Array.from({ length: growth.rows }, (_, i) => i),
    0,
  );
  return { nodes, values };
}

function leafValue(members: Uint32Array, { gradient, hessian, options }: Growth): number {
  let g = 0;
  let h = 0;
  for (const row of members) {
    g += gradient[row] ?? 0;
    h += hessian[row] ?? 0;
  }
  return Number(((-g / (h + options.lambda)) * options.rate).toPrecision(5));
}

function bestSplit(members: Uint32Array, growth: Growth): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-6;
  for (const feature of growth.features) {
    const found = splitOf(members, feature, growth);
    if (found && found.gain > bestGain) {
      bestGain = found.gain;
      best = { feature, bin: found.bin };
    }
  }
  return best;
}

function splitOf(members: Uint32Array, feature: number, { binned, gradient, hessian, options }: Growth) {
  const column = binned.bins[feature] ?? new Uint8Array();
  const g = new Float64Array(maxBins);
  const h = new Float64Array(maxBins);
  let [sumG, sumH] = [0, 0];
  for (let i = 0; i < members.length; i++) {
    const row = members[i] ?? 0;
    const bin = column[row] ?? 0;
    const [dg, dh] = [gradient[row] ?? 0, hessian[row] ?? 0];
    g[bin] = (g[bin] ?? 0) + dg;
    h[bin] = (h[bin] ?? 0) + dh;
    sumG += dg;
    sumH += dh;
  }
  const gainOf = (a: number, b: number) => (a * a) / (b + options.lambda);
  let best: { bin: number; gain: number } | null = null;
  let [leftG, leftH] = [0, 0];
  for (let bin = 0; bin + 1 < (binned.edges[feature]?.length ?? 0); bin++) {
    leftG += g[bin] ?? 0;
    leftH += h[bin] ?? 0;
    if (leftH < options.minHessian || sumH - leftH < options.minHessian) continue;
    const gain = gainOf(leftG, leftH) + gainOf(sumG - leftG, sumH - leftH) - gainOf(sumG, sumH);
    if (best === null || gain > best.gain) best = { bin, gain };
  }
  return best;
}
