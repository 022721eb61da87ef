/** A linear ranker on standardised features, trained on the listwise softmax loss by Adam with an L2 penalty, in small batches. */
import { type LinearModel, sigmoid } from '../../src/answer/rank/model.ts';
import { createAdam } from './adam.ts';
import { type BatchOptions, batchesOf } from './batches.ts';
import { type List, softmax } from './listwise.ts';
import { seededRandom } from './seeded-random.ts';

export interface DescentOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
}

/** The rate falls to nothing. */
export type LinearOptions = DescentOptions & BatchOptions;

/** Mean and standard deviation of each feature over all rows. */
export function measureScale(rows: readonly ArrayLike<number>[]): Pick<LinearModel, 'mean' | 'deviation'> {
  const width = rows[0]?.length ?? 0;
  const mean = new Array<number>(width).fill(0);
  const deviation = new Array<number>(width).fill(0);
  for (const row of rows)
    for (let f = 0; f < width; f++) mean[f] = (mean[f] ?? 0) + (row[f] ?? 0) / rows.length;
  for (const row of rows) {
    for (let f = 0; f < width; f++)
      deviation[f] = (deviation[f] ?? 0) + ((row[f] ?? 0) - (mean[f] ?? 0)) ** 2 / rows.length;
  }
  return { mean, deviation: deviation.map((variance) => Math.sqrt(variance) || 1) };
}

/** Each row less its mean, in units of its deviation; views of one array, which is quicker to read than as many. */
export function standardise(
  rows: readonly ArrayLike<number>[],
  { mean, deviation }: Pick<LinearModel, 'mean' | 'deviation'>,
): Float64Array[] {
  const width = mean.length;
  const all = new Float64Array(rows.length * width);
  return rows.map((row, at) => {
    const own = all.subarray(at * width, (at + 1) * width);
    for (let f = 0; f < width; f++) own[f] = ((row[f] ?? 0) - (mean[f] ?? 0)) / (deviation[f] ?? 1);
    return own;
  });
}

export const trainLinear = (lists: readonly List[], options: LinearOptions): LinearModel =>
  train(lists, options, lossGradient);

/** The same model trained on pairs: every sentence that answers should beat every one that does not (RankNet, 2005). */
export const trainPairwise = (lists: readonly List[], options: LinearOptions): LinearModel =>
  train(lists, options, pairGradient);

type Gradient = (lists: readonly Scaled[], weights: Float64Array) => Float64Array;

function train(lists: readonly List[], options: LinearOptions, gradient: Gradient): LinearModel {
  const scale = measureScale(lists.flatMap((list) => list.rows));
  const scaled = lists.map(({ rows, target, weight }) => ({
    rows: standardise(rows, scale),
    target,
    weight,
  }));
  const weights = new Float64Array(scale.mean.length);
  const adam = createAdam(weights);
  for (const { items, done } of batchesOf(scaled, options, seededRandom(1)))
    adam.step(withPenalty(gradient(items, weights), weights, options), options.rate * (1 - done));
  return { ...scale, weights: [...weights] };
}

const withPenalty = (slopes: Float64Array, weights: Float64Array, { penalty }: DescentOptions) =>
  slopes.map((slope, f) => slope + penalty * (weights[f] as number));

function pairGradient(lists: readonly Scaled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const total = totalOf(lists);
  for (const { rows, target, weight } of lists) {
    const scores = rows.map((row) => dot(row, weights));
    const right = scores.flatMap((_, i) => ((target[i] ?? 0) > 0 ? [i] : []));
    const wrong = scores.flatMap((_, i) => ((target[i] ?? 0) > 0 ? [] : [i]));
    const pairs = Math.max(1, right.length * wrong.length);
    for (const i of right) {
      for (const j of wrong) {
        const factor = (-weight / total / pairs) * sigmoid((scores[j] ?? 0) - (scores[i] ?? 0));
        addScaled(gradient, rows[i], factor);
        addScaled(gradient, rows[j], -factor);
      }
    }
  }
  return gradient;
}

/** Adam from zero over everything at once; `gradientOf` gives the gradient of the loss. */
export function descend(
  width: number,
  gradientOf: (weights: Float64Array) => Float64Array,
  options: DescentOptions,
): Float64Array {
  const weights = new Float64Array(width);
  const adam = createAdam(weights);
  for (let epoch = 0; epoch < options.epochs; epoch++)
    adam.step(withPenalty(gradientOf(weights), weights, options), options.rate);
  return weights;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

interface Scaled {
  readonly rows: readonly Float64Array[];
  readonly target: readonly number[];
  readonly weight: number;
}

const totalOf = (lists: readonly Scaled[]): number => lists.reduce((sum, { weight }) => sum + weight, 0) || 1;

function lossGradient(lists: readonly Scaled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const total = totalOf(lists);
  for (const { rows, target, weight } of lists) {
    const p = softmax(rows.map((row) => dot(row, weights)));
    for (let i = 0; i < rows.length; i++)
      addScaled(gradient, rows[i], (((p[i] ?? 0) - (target[i] ?? 0)) * weight) / total);
  }
  return gradient;
}

/** A factor below `least` would change nothing that is seen. */
export function addScaled(
  sum: Float64Array,
  row: Float64Array | undefined,
  factor: number,
  least = 1e-9,
): void {
  if (row === undefined || Math.abs(factor) < least) return;
  for (let f = 0; f < sum.length; f++) sum[f] = (sum[f] as number) + factor * (row[f] as number);
}
