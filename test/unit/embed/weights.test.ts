import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findWeights, readFloats, weightNamed } from '../../../src/embed/local/weights.ts';

let folder: string;

/** Values 0, 1, 2, … in shards of these many bytes. */
function writeModel(shards: readonly number[]): void {
  const weights = [
    { name: 'first', shape: [2, 2], dtype: 'float32' },
    { name: 'scalar', shape: [], dtype: 'float32' },
    { name: 'last', shape: [3], dtype: 'float32' },
  ];
  const paths = shards.map((_, index) => `shard${index}`);
  writeFileSync(join(folder, 'model.json'), JSON.stringify({ weightsManifest: [{ paths, weights }] }));
  const bytes = new Uint8Array(Float32Array.of(0, 1, 2, 3, 4, 5, 6, 7).buffer);
  let start = 0;
  for (const [index, length] of shards.entries()) {
    writeFileSync(join(folder, `shard${index}`), bytes.subarray(start, start + length));
    start += length;
  }
}

const read = (name: string) => [...readFloats(weightNamed(findWeights(folder), name))];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-weights-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('weights', () => {
  it('are read where they lie, also across shards that end inside a value', () => {
    writeModel([7, 3, 22]);
    expect([read('first'), read('scalar'), read('last')]).toEqual([[0, 1, 2, 3], [4], [5, 6, 7]]);
  });

  it('are refused when the shards are shorter than the manifest says', () => {
    writeModel([24]);
    expect(read('first')).toEqual([0, 1, 2, 3]);
    expect(() => read('last')).toThrow('shorter than their manifest');
  });

  it('are refused when one that the network needs is missing', () => {
    writeModel([32]);
    expect(() => read('other')).toThrow('no weight named other');
  });
});
