/** A network with one hidden layer of rectifiers, laid out so that a question's many inputs are weighed in little time. */
import type { NetworkModel } from './model.ts';

/** Inputs further out than this many deviations say no more than those at the border. */
const farthest = 5;
export const clip = (deviations: number): number => Math.min(farthest, Math.max(-farthest, deviations));

/**
 * The log-odds of the right class. It runs for the best sentences and every pair of rival values of a question, so that it allocates
 * nothing, and the inputs that are 0, more than half of them, are weighed beforehand.
 */
export function scoreNetwork(model: NetworkModel, inputs: ArrayLike<number>): number {
  const { ofZeros, columns, outs, sums } = layOut(model);
  sums.set(ofZeros);
  for (let i = 0; i < columns.length; i++) {
    const input = inputs[i] ?? 0;
    // What is no number passes on, so that a broken input shows in the score.
    if (input !== 0)
      addColumn(sums, columns[i] as Float64Array, standard(model, i, input) - standard(model, i, 0));
  }
  let score = model.bias;
  for (let unit = 0; unit < outs.length; unit++) {
    const active = sums[unit] as number;
    if (active <= 0) continue;
    score += active * (outs[unit] as number);
  }
  return score;
}

const standard = ({ mean, deviation }: NetworkModel, i: number, input: number): number =>
  clip((input - (mean[i] as number)) / (deviation[i] as number));

function addColumn(sums: Float64Array, column: Float64Array, by: number): void {
  for (let unit = 0; unit < sums.length; unit++) {
    sums[unit] = (sums[unit] as number) + (column[unit] as number) * by;
  }
}

interface LaidOut {
  /** What each unit gets from inputs that are all 0. */
  readonly ofZeros: Float64Array;
  /** For each input its weight in every unit. */
  readonly columns: readonly Float64Array[];
  readonly outs: Float64Array;
  /** Where what each unit gets is added up. */
  readonly sums: Float64Array;
}

const laidOut = new WeakMap<NetworkModel, LaidOut>();

function layOut(model: NetworkModel): LaidOut {
  const known = laidOut.get(model);
  if (known !== undefined) return known;
  const { mean, units } = model;
  const columns = mean.map((_, i) => Float64Array.from(units, ({ weights }) => weights[i] ?? 0));
  const ofZeros = Float64Array.from(units, ({ bias }) => bias);
  for (const [i, column] of columns.entries()) addColumn(ofZeros, column, standard(model, i, 0));
  const outs = Float64Array.from(units, ({ out }) => out);
  const made = { ofZeros, columns, outs, sums: new Float64Array(units.length) };
  laidOut.set(model, made);
  return made;
}
