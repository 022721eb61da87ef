import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDeltas } from '../../../src/embed/local/read-deltas.ts';
import { readFloats, type Weight, type Weights, weightNamed } from '../../../src/embed/local/weights.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-deltas-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Change {
  readonly steps: readonly number[];
  /** Rows of whole numbers from -7 to 7. */
  readonly counts: readonly (readonly number[])[];
}

function writeDeltas({ steps, counts }: Change): Buffer {
  const codes = counts.flat().map((count) => count + 8);
  const pairs = Array.from({ length: Math.ceil(codes.length / 2) }, (_, i) => {
    return (codes[2 * i] ?? 8) + 16 * (codes[2 * i + 1] ?? 8);
  });
  const data = Buffer.concat([Buffer.from(Float32Array.from(steps).buffer), Buffer.from(pairs)]);
  const sha256 = createHash('sha256').update(data).digest('hex');
  const place = { name: 'changed', rows: counts.length, columns: steps.length, offset: 0 };
  writeFileSync(join(folder, 'deltas.json'), JSON.stringify({ sha256, deltas: [place] }));
  writeFileSync(join(folder, 'deltas.bin'), data);
  return data;
}

function weightOf(values: Float32Array, shape: readonly number[]): Weight {
  const bytes = new Uint8Array(values.buffer);
  return { shape, length: bytes.length, copyTo: (target) => target.set(bytes) };
}

const valuesOf = (weights: Weights, name: string) => readFloats(weightNamed(weights, name));

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      steps: fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
      counts: fc.array(
        fc.array(fc.integer({ min: -7, max: 7 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      values: fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
    }),
  );

describe('deltas', () => {
  it('add to each value its number of its column’s steps, and leave other weights alone', () => {
    fc.assert(
      fc.property(matrix, ({ steps, counts, values }) => {
        writeDeltas({ steps, counts });
        const columns = steps.length;
        const published = new Map([
          ['changed', weightOf(Float32Array.from(values), [counts.length, columns])],
          ['other', weightOf(Float32Array.of(1, 2), [2])],
        ]);
        const trained = readDeltas(folder).apply(published);
        const found = valuesOf(trained, 'changed');
        const wanted = values.map((value, i) => {
          const count = counts[Math.floor(i / columns)]?.[i % columns] ?? 0;
          return value + count * (steps[i % columns] ?? 0);
        });
        expect(found).toHaveLength(values.length);
        for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 5);
        expect([...valuesOf(trained, 'other')]).toEqual([1, 2]);
        expect([...valuesOf(published, 'changed')]).toEqual([...Float32Array.from(values)]);
      }),
    );
  });

  it('are refused when a bit of their data has flipped', () => {
    const data = writeDeltas({ steps: [0.5], counts: [[1], [2]] });
    data[4] = (data[4] ?? 0) ^ 1;
    writeFileSync(join(folder, 'deltas.bin'), data);
    expect(() => readDeltas(folder)).toThrow('deltas.bin is not the file that deltas.json describes');
  });

  it('are refused by a weight of another shape: they were learned for another model', () => {
    writeDeltas({ steps: [0.5], counts: [[1], [2]] });
    const published = new Map([['changed', weightOf(Float32Array.of(1, 2, 3), [3])]]);
    expect(() => readDeltas(folder).apply(published)).toThrow('the change of changed has another shape');
  });

  it('have another version when their data is another', () => {
    writeDeltas({ steps: [0.5], counts: [[1]] });
    const first = readDeltas(folder).version;
    writeDeltas({ steps: [0.5], counts: [[2]] });
    expect(readDeltas(folder).version).not.toBe(first);
  });
});
