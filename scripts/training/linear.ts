/** A linear ranker on standardised features, trained on the listwise softmax loss by Adam with an L2 penalty. */
import { type LinearModel, sigmoid } from '../../src/answer/rank/model.ts';
import { createAdam } from './adam.ts';
import { type List, softmax } from './listwise.ts';

export interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
}

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

/** Each row less its mean, in units of its deviation. */
export function standardise(
  rows: readonly ArrayLike<number>[],
  { mean, deviation }: Pick<LinearModel, 'mean' | 'deviation'>,
) {
  return rows.map((row) =>
    Float64Array.from(mean, (center, f) => ((row[f] ?? 0) - center) / (deviation[f] ?? 1)),
  );
}

export const trainLinear = (lists: readonly List[], options: LinearOptions): LinearModel =>
  train(lists, options, lossGradient);

/** The same model trained on pairs: every sentence that answers should beat every one that does not (RankNet, 2005). */
export const trainPairwise = (lists: readonly List[], options: LinearOptions): LinearModel =>
  train(lists, options, pairGradient);

type Gradient = (lists: readonly Scaled[], weights: Float64Array) => Float64Array;

function train(lists: readonly List[], options: LinearOptions, gradient: Gradient): LinearModel {
  const scale = measureScale(lists.flatMap((list) => list.rows));
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = lists.map(({ rows, target, weight }) => ({
    rows: standardise(rows, scale),
    target,
    share: weight / total,
  }));
  const weights = descend(scale.mean.length, (current) => gradient(scaled, current), options);
  return { ...scale, weights: [...weights] };
}

function pairGradient(lists: readonly Scaled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, target, share } of lists) {
    const scores = rows.map((row) => dot(row, weights));
    const right = scores.flatMap((_, i) => ((target[i] ?? 0) > 0 ? [i] : []));
    const wrong = scores.flatMap((_, i) => ((target[i] ?? 0) > 0 ? [] : [i]));
    const pairs = Math.max(1, right.length * wrong.length);
    for (const i of right) {
      for (const j of wrong) {
        const factor = (-share / pairs) * sigmoid((scores[j] ?? 0) - (scores[i] ?? 0));
        addScaled(gradient, rows[i], factor);
        addScaled(gradient, rows[j], -factor);
      }
    }
  }
  return gradient;
}

/** Adam from zero; `gradientOf` gives the mean gradient of the loss. */
export function descend(
  width: number,
  gradientOf: (weights: Float64Array) => Float64Array,
  { epochs, rate, penalty }: LinearOptions,
): Float64Array {
  const weights = new Float64Array(width);
  const adam = createAdam(weights);
  for (let epoch = 0; epoch < epochs; epoch++) {
    adam.step(
      gradientOf(weights).map((slope, f) => slope + penalty * (weights[f] ?? 0)),
      rate,
    );
  }
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
  /** Of the whole loss. */
  readonly share: number;
}

function lossGradient(lists: readonly Scaled[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, target, share } of lists) {
    const p = softmax(rows.map((row) => dot(row, weights)));
    for (let i = 0; i < rows.length; i++)
      addScaled(gradient, rows[i], ((p[i] ?? 0) - (target[i] ?? 0)) * share);
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
