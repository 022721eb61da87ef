/**
 * Finds the bundled model's weights: a manifest, and one long run of 32-bit values cut into shards. A weight is read
 * only when its place is known: touching 28 MB of fresh memory twice is a tenth of a second of every start.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './protobuf.ts';

/** A weight in its file; it reads itself to where it is wanted, little-endian. */
export interface Weight extends Source {
  readonly shape: readonly number[];
}

export type Weights = ReadonlyMap<string, Weight>;

interface Manifest {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  }[];
}

interface Shard {
  readonly path: string;
  /** Where the shard begins in the run of all values. */
  readonly start: number;
  readonly end: number;
}

const BYTES_PER_VALUE = 4;

const sizeOf = (shape: readonly number[]) => shape.reduce((size, length) => size * length, BYTES_PER_VALUE);

function listShards(paths: readonly string[]): Shard[] {
  let end = 0;
  return paths.map((path) => {
    const start = end;
    end += statSync(path).size;
    return { path, start, end };
  });
}

function readShard(path: string, offset: number, target: Uint8Array): void {
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, target, 0, target.length, offset);
    if (read !== target.length) throw new Error(`${path} ends early`);
  } finally {
    closeSync(file);
  }
}

/** Reads the values from `start` on; a weight may span shards. */
function readRange(shards: readonly Shard[], start: number, target: Uint8Array): void {
  const end = start + target.length;
  if (end > (shards.at(-1)?.end ?? 0)) throw new Error('the weights are shorter than their manifest says');
  for (const shard of shards) {
    const from = Math.max(start, shard.start);
    const to = Math.min(end, shard.end);
    if (from < to) readShard(shard.path, from - shard.start, target.subarray(from - start, to - start));
  }
}

/** All weights of the model in `folder`, by name. */
export function findWeights(folder: string): Weights {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const found = new Map<string, Weight>();
  for (const group of manifest.weightsManifest) {
    const shards = listShards(group.paths.map((path) => join(folder, path)));
    let end = 0;
    for (const { name, shape } of group.weights) {
      const start = end;
      const length = sizeOf(shape);
      end += length;
      found.set(name, { shape, length, copyTo: (target) => readRange(shards, start, target) });
    }
  }
  return found;
}

/** The weight of that name; a missing one means another package than this network was written for. */
export function weightNamed(weights: Weights, name: string): Weight {
  const weight = weights.get(name);
  if (weight === undefined) throw new Error(`there is no weight named ${name}`);
  return weight;
}

/** The values of a weight. */
export function readFloats(weight: Weight): Float32Array {
  const bytes = new Uint8Array(weight.length);
  weight.copyTo(bytes);
  return new Float32Array(bytes.buffer);
}
