/**
 * The bundled network was trained to tell whether sentences mean the same. What it lacks is which sentence answers a
 * question: scripts/encoder/train.py learns that, and the change of each weight lies beside this file in steps of four
 * bits. They are added while the weights are read.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weight, type Weights, weightNamed } from './weights.ts';

/** The values of one change: column after column shares a step, and each value is -7 to 7 steps. */
interface DeltaPlace {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where it begins in the data: `columns` steps (float32), then two values a byte, row by row, the first in the low half. */
  readonly offset: number;
}

export interface Deltas {
  /** Changes whenever the network's vectors do. */
  readonly version: string;
  /** The same weights with the changes added. */
  apply(weights: Weights): Weights;
}

const BYTES_PER_VALUE = 4;
/** The code of no change. */
const MIDDLE = 8;

/** The changes that are part of the project; throws a plain error when their files are damaged. */
export function readDeltas(folder = import.meta.dirname): Deltas {
  const data = readFileSync(join(folder, 'deltas.bin'));
  const { sha256, deltas }: { sha256: string; deltas: readonly DeltaPlace[] } = JSON.parse(
    readFileSync(join(folder, 'deltas.json'), 'utf8'),
  );
  if (createHash('sha256').update(data).digest('hex') !== sha256) {
    throw new Error(`${join(folder, 'deltas.bin')} is not the file that deltas.json describes`);
  }
  return {
    version: sha256.slice(0, 12),
    apply(weights) {
      const changed = deltas.map(
        (place) => [place.name, change(weightNamed(weights, place.name), place, data)] as const,
      );
      return new Map([...weights, ...changed]);
    },
  };
}

function change(weight: Weight, place: DeltaPlace, data: Buffer): Weight {
  const { rows, columns, name } = place;
  if (rows * columns * BYTES_PER_VALUE !== weight.length)
    throw new Error(`the change of ${name} has another shape`);
  return {
    ...weight,
    copyTo(target) {
      const values = new Float32Array(rows * columns);
      const bytes = new Uint8Array(values.buffer);
      weight.copyTo(bytes);
      add(values, place, data);
      target.set(bytes);
    },
  };
}

function add(values: Float32Array, { columns, offset }: DeltaPlace, data: Buffer): void {
  const steps = Float32Array.from({ length: columns }, (_, column) =>
    data.readFloatLE(offset + column * BYTES_PER_VALUE),
  );
  const codes = data.subarray(offset + columns * BYTES_PER_VALUE);
  for (let i = 0, column = 0; i < values.length; i++) {
    const pair = codes[i >> 1] ?? 0;
    const code = i % 2 === 0 ? pair & 15 : pair >> 4;
    values[i] = (values[i] ?? 0) + (code - MIDDLE) * (steps[column] ?? 0);
    if (++column === columns) column = 0;
  }
}
