/**
 * A network with one hidden layer of rectifiers that chooses among alternatives, or none of them: whether the documents
 * answer, which pair of values is a disagreement. Trained on the cross-entropy in small batches by Adam with decoupled
 * weight decay (Loshchilov & Hutter 2019), the rate rising and falling once.
 */
import type { NetworkModel } from '../../src/answer/rank/model.ts';
import { clip } from '../../src/answer/rank/score-network.ts';
import { createAdam } from './adam.ts';
import { batchesOf } from './batches.ts';
import { type Example, rowsOf, slopesOf } from './example.ts';
import { measureScale, standardise } from './linear.ts';
import { seededRandom } from './seeded-random.ts';

export interface NetworkOptions {
  readonly hidden: number;
  readonly epochs: number;
  /** The highest rate, reached after a tenth of the steps. */
  readonly rate: number;
  /** Share of each weight and bias that a step at rate 1 takes away. */
  readonly decay: number;
  readonly batch: number;
  /** A network is trained from each, and their scores are averaged: one alone is a matter of luck. */
  readonly seeds: readonly number[];
}

/** Throws where an input is no finite number. */
export function trainNetwork(examples: readonly Example[], options: NetworkOptions): NetworkModel {
  const scale = measureScale(rowsOf(examples));
  const choices = examples.map(({ rows, ...example }) => ({
    ...example,
    rows: clipped(standardise(rows, scale)),
  }));
  const shape = { width: scale.mean.length, hidden: options.hidden };
  const networks = options.seeds.map((seed) =>
    toUnits(trainOnce(choices, { ...options, shape, seed }), shape),
  );
  return { ...scale, ...meanOf(networks) };
}

/** In place: the rows are nobody else's. */
function clipped(rows: Float64Array[]): Float64Array[] {
  for (const row of rows) for (let f = 0; f < row.length; f++) row[f] = clip(row[f] as number);
  return rows;
}

interface Once extends NetworkOptions {
  readonly shape: Shape;
  readonly seed: number;
}

function trainOnce(choices: readonly Choice[], { shape, seed, ...options }: Once): Float64Array {
  const random = seededRandom(seed);
  const weights = startWeights(shape, random);
  const gradient = new Float64Array(weights.length);
  const optimiser = createAdam(weights, options.decay);
  for (const { items, done } of batchesOf(choices, options, random)) {
    addSlopes(gradient.fill(0), { weights, batch: items, shape });
    optimiser.step(gradient, options.rate * rateAt(done));
  }
  return weights;
}

const warmUp = 0.1;
/** Half a cosine up, half a cosine down to nothing (the "one cycle" of Smith & Topin 2018). */
const rateAt = (done: number): number =>
  done < warmUp ? 0.04 + 0.96 * half(1 - done / warmUp) : half((done - warmUp) / (1 - warmUp));
const half = (part: number): number => (1 + Math.cos(Math.PI * part)) / 2;

interface Shape {
  readonly width: number;
  readonly hidden: number;
}

/** Of each hidden unit its weights and its bias; then the output's weights and bias. */
const sizeOf = ({ width, hidden }: Shape): number => hidden * (width + 1) + hidden + 1;

function startWeights(shape: Shape, random: () => number): Float64Array {
  const ofHidden = shape.hidden * (shape.width + 1);
  const reach = (at: number) => 1 / Math.sqrt(at < ofHidden ? shape.width : shape.hidden);
  return Float64Array.from({ length: sizeOf(shape) }, (_, at) => (2 * random() - 1) * reach(at));
}

interface Choice extends Pick<Example, 'right' | 'weight'> {
  readonly rows: readonly Float64Array[];
}

interface Batch {
  readonly weights: Float64Array;
  readonly batch: readonly Choice[];
  readonly shape: Shape;
}

/** Adds the mean gradient of the weighted loss over the batch. */
function addSlopes(gradient: Float64Array, { weights, batch, shape }: Batch): void {
  const total = batch.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { rows, right, weight } of batch) {
    const passes = rows.map((row) => forward(weights, row, shape));
    const scores = passes.map(({ score }) => score);
    slopesOf(right, scores).forEach(({ error }, i) => {
      const pass = passes[i];
      // What is all but decided would change nothing that is seen.
      if (pass && Math.abs(error) > 1e-7)
        backward(gradient, { pass, weights, shape, error: (error * weight) / total });
    });
  }
}

interface Pass {
  readonly row: Float64Array;
  /** What each hidden unit gives; no typed array, since millions of short ones would keep the garbage collector busy. */
  readonly active: readonly number[];
  readonly score: number;
}

function forward(weights: Float64Array, row: Float64Array, { width, hidden }: Shape): Pass {
  const out = hidden * (width + 1);
  const active = new Array<number>(hidden).fill(0);
  let score = weights[out + hidden] ?? 0;
  for (let h = 0; h < hidden; h++) {
    active[h] = Math.max(0, sumUnit(weights, h * (width + 1), row));
    score += (weights[out + h] ?? 0) * (active[h] ?? 0);
  }
  return { row, active, score };
}

interface Backward {
  readonly pass: Pass;
  readonly weights: Float64Array;
  readonly shape: Shape;
  /** Of the score. */
  readonly error: number;
}

/** Adds the slopes of one row to the gradient. */
function backward(gradient: Float64Array, { pass, weights, shape, error }: Backward): void {
  const { width, hidden } = shape;
  const out = hidden * (width + 1);
  add(gradient, out + hidden, error);
  for (let h = 0; h < hidden; h++) {
    const value = pass.active[h] ?? 0;
    if (value === 0) continue;
    add(gradient, out + h, error * value);
    addUnit(gradient, h * (width + 1), pass.row, error * (weights[out + h] ?? 0));
  }
}

/** Two sums at once take half the time of one. */
function sumUnit(weights: Float64Array, at: number, row: Float64Array): number {
  let even = weights[at + row.length] as number;
  let odd = 0;
  const paired = row.length - (row.length % 2);
  for (let f = 0; f < paired; f += 2) {
    even += (weights[at + f] as number) * (row[f] as number);
    odd += (weights[at + f + 1] as number) * (row[f + 1] as number);
  }
  if (paired < row.length) even += (weights[at + paired] as number) * (row[paired] as number);
  return even + odd;
}

function addUnit(gradient: Float64Array, at: number, row: Float64Array, factor: number): void {
  for (let f = 0; f < row.length; f++)
    gradient[at + f] = (gradient[at + f] as number) + factor * (row[f] as number);
  add(gradient, at + row.length, factor);
}

function add(gradient: Float64Array, at: number, value: number): void {
  gradient[at] = (gradient[at] ?? 0) + value;
}

type Units = Pick<NetworkModel, 'units' | 'bias'>;

function toUnits(weights: Float64Array, { width, hidden }: Shape): Units {
  const out = hidden * (width + 1);
  const units = Array.from({ length: hidden }, (_, h) => {
    const at = h * (width + 1);
    return {
      weights: [...weights.slice(at, at + width)],
      bias: weights[at + width] ?? 0,
      out: weights[out + h] ?? 0,
    };
  });
  return { units, bias: weights[out + hidden] ?? 0 };
}

/** One network with the units of all, whose score is the mean of theirs. */
function meanOf(networks: readonly Units[]): Units {
  const share = 1 / networks.length;
  return {
    units: networks.flatMap(({ units }) => units.map((unit) => ({ ...unit, out: unit.out * share }))),
    bias: networks.reduce((sum, { bias }) => sum + bias * share, 0),
  };
}
