/**
 * A network with one hidden layer of rectifiers that tells two classes apart: how sure it is that the documents answer.
 * Trained on the logistic loss in small batches by Adam with decoupled weight decay (Loshchilov & Hutter 2019), the rate
 * rising and falling once.
 */
import { clip, type NetworkModel, sigmoid } from '../../src/answer/rank/model.ts';
import { createAdam } from './adam.ts';
import { measureScale, standardise } from './linear.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

export interface Example {
  readonly row: readonly number[];
  readonly answerable: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface NetworkOptions {
  readonly hidden: number;
  readonly epochs: number;
  /** The highest rate, reached after a tenth of the steps. */
  readonly rate: number;
  /** Share of each weight and bias that a step at rate 1 takes away. */
  readonly decay: number;
  readonly batch: number;
  readonly seed: number;
}

export function trainNetwork(examples: readonly Example[], options: NetworkOptions): NetworkModel {
  const inputs = examples.map(({ row }) => row);
  const scale = measureScale(inputs);
  const rows = standardise(inputs, scale).map((row) => row.map(clip));
  const shape = { width: scale.mean.length, hidden: options.hidden };
  const random = seededRandom(options.seed);
  const weights = startWeights(shape, random);
  const optimiser = createAdam(weights, options.decay);
  const order = examples.map((_, i) => i);
  const steps = options.epochs * Math.ceil(order.length / options.batch);
  for (let epoch = 0, step = 0; epoch < options.epochs; epoch++) {
    const dealt = shuffled(order, random);
    for (let from = 0; from < dealt.length; from += options.batch, step++) {
      const batch = dealt.slice(from, from + options.batch);
      const gradient = gradientOf(weights, batch, { rows, examples, shape });
      optimiser.step(gradient, options.rate * rateAt(step / steps));
    }
  }
  return { ...scale, ...toModel(weights, shape) };
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

interface Batches {
  readonly rows: readonly Float64Array[];
  readonly examples: readonly Example[];
  readonly shape: Shape;
}

/** The mean gradient of the weighted loss over the batch. */
function gradientOf(weights: Float64Array, batch: readonly number[], { rows, examples, shape }: Batches) {
  const { width, hidden } = shape;
  const out = hidden * (width + 1);
  const gradient = new Float64Array(weights.length);
  const total = batch.reduce((sum, i) => sum + (examples[i]?.weight ?? 0), 0) || 1;
  const active = new Float64Array(hidden);
  for (const i of batch) {
    const [row, example] = [rows[i], examples[i]];
    if (row === undefined || example === undefined) continue;
    let score = weights[out + hidden] ?? 0;
    for (let h = 0; h < hidden; h++) {
      active[h] = Math.max(0, sumUnit(weights, h * (width + 1), row));
      score += (weights[out + h] ?? 0) * (active[h] ?? 0);
    }
    const error = ((sigmoid(score) - (example.answerable ? 1 : 0)) * example.weight) / total;
    add(gradient, out + hidden, error);
    for (let h = 0; h < hidden; h++) {
      const value = active[h] ?? 0;
      if (value === 0) continue;
      add(gradient, out + h, error * value);
      addUnit(gradient, h * (width + 1), row, error * (weights[out + h] ?? 0));
    }
  }
  return gradient;
}

function sumUnit(weights: Float64Array, at: number, row: Float64Array): number {
  let sum = weights[at + row.length] ?? 0;
  for (let f = 0; f < row.length; f++) sum += (weights[at + f] ?? 0) * (row[f] ?? 0);
  return sum;
}

function addUnit(gradient: Float64Array, at: number, row: Float64Array, factor: number): void {
  for (let f = 0; f < row.length; f++) add(gradient, at + f, factor * (row[f] ?? 0));
  add(gradient, at + row.length, factor);
}

function add(gradient: Float64Array, at: number, value: number): void {
  gradient[at] = (gradient[at] ?? 0) + value;
}

function toModel(weights: Float64Array, { width, hidden }: Shape): Omit<NetworkModel, 'mean' | 'deviation'> {
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
