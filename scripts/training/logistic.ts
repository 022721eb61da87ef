/** Logistic regression on standardised features: how sure it is that the documents answer. */
import { farthest } from '../../src/answer/rank/confidence.ts';
import type { LinearModel } from '../../src/answer/rank/model.ts';
import { sigmoid } from '../../src/answer/rank/model.ts';
import { descend, type LinearOptions, measureScale, standardise } from './linear.ts';

export interface Example {
  readonly row: readonly number[];
  readonly answerable: boolean;
  /** How much it counts within its class. */
  readonly weight: number;
}

/** Both classes weigh the same in total, however many examples they have. */
export function trainLogistic(
  examples: readonly Example[],
  options: LinearOptions,
): LinearModel & { bias: number } {
  const scale = measureScale(examples.map(({ row }) => row));
  const rows = standardise(
    examples.map(({ row }) => row),
    scale,
  ).map((row) => Float64Array.from([...row.map(clip), 1]));
  const shares = scaleClasses(examples);
  const gradientOf = (weights: Float64Array) => {
    const gradient = new Float64Array(weights.length);
    rows.forEach((row, i) => {
      const answerable = examples[i]?.answerable ?? false;
      const p = sigmoid(row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0));
      const factor = (p - (answerable ? 1 : 0)) * (shares[i] ?? 0);
      for (let f = 0; f < gradient.length; f++) gradient[f] = (gradient[f] ?? 0) + factor * (row[f] ?? 0);
    });
    return gradient;
  };
  const weights = [...descend(scale.mean.length + 1, gradientOf, options)];
  return { ...scale, weights: weights.slice(0, -1), bias: weights.at(-1) ?? 0 };
}

/** As the product clips them. */
const clip = (value: number) => Math.min(farthest, Math.max(-farthest, value));

/** Each example's share of the loss: one half for either class. */
function scaleClasses(examples: readonly Example[]): number[] {
  const total = (answerable: boolean) =>
    examples.reduce((sum, example) => sum + (example.answerable === answerable ? example.weight : 0), 0);
  const totals = { right: total(true), wrong: total(false) };
  return examples.map(
    ({ answerable, weight }) => (0.5 * weight) / (answerable ? totals.right : totals.wrong),
  );
}
