import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, normalize } from '../../../src/passage-index/cosine.ts';
import { limitTerms } from '../../../src/passage-index/query-terms.ts';
import { selectBest } from '../../../src/passage-index/ranking.ts';

describe('selectBest', () => {
  it('gives the same rows as sorting all of them, the lower row first among equals', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(scores, fc.integer({ min: -1, max: 12 }), (values, limit) => {
        const sorted = [...values.entries()].sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB);
        const expected = sorted.slice(0, Math.max(0, limit)).map(([row]) => row);
        expect(selectBest(new Map(values.entries()), limit)).toEqual(expected);
      }),
    );
  });
});

describe('limitTerms', () => {
  it('keeps the first 64 different terms in their order, and no empty one', () => {
    const terms = ['', 'b', 'a', 'b', ...Array.from({ length: 100 }, (_, at) => `t${at}`)];
    const limited = limitTerms(terms);
    expect(limited).toHaveLength(64);
    expect(limited.slice(0, 3)).toEqual(['b', 'a', 't0']);
  });
});

describe('cosine', () => {
  it('adds all products, also when the length is no multiple of four', () => {
    const right = Float32Array.from([9, 1, 2, 3, 4, 5, 6, 7]);
    for (let length = 0; length <= 7; length++) {
      const left = Float32Array.from({ length }, (_, at) => at + 1);
      const expected = left.reduce((sum, value) => sum + value * value, 0);
      expect(dot(left, right, 1)).toBe(expected);
    }
  });

  it('brings a vector to length 1 and leaves zeros alone', () => {
    const [x, y] = normalize(Float32Array.from([3, 4]));
    expect(x).toBeCloseTo(0.6, 6);
    expect(y).toBeCloseTo(0.8, 6);
    expect(normalize(new Float32Array(2))).toEqual(new Float32Array(2));
  });
});
