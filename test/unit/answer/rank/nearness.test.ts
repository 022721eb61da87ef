import { describe, expect, it } from 'vitest';
import { createNearness } from '../../../../src/answer/rank/nearness.ts';

/** Of length 1. */
function vectorAt(angle: number, width: number): Float32Array {
  const vector = new Float32Array(width);
  vector.set([Math.cos(angle), Math.sin(angle)]);
  return vector;
}

describe('the nearness of words', () => {
  it.each([2, 3])('finds the nearest of vectors of width %i for each term', (width) => {
    const vector = new Float32Array(width).fill(1 / Math.sqrt(width));
    const opposite = vector.map((each) => -each);
    const [same = 0, unlike, unknown] = createNearness([vector, opposite, null])([vector]);
    expect(same).toBeCloseTo(1);
    expect([unlike, unknown]).toEqual([0, 0]);
  });

  it('compares any number of terms with any number of words', () => {
    const terms = [0, 0.2, 0.4, 0.6, 0.8, 1].map((angle) => vectorAt(angle, 5));
    const nearness = createNearness(terms);
    for (const angles of [[], [0.1], [0.1, 0.9], [0.1, 0.5, 0.9]]) {
      const expected = [0, 0.2, 0.4, 0.6, 0.8, 1].map((term) =>
        Math.max(0, ...angles.map((angle) => Math.cos(term - angle))),
      );
      const found = nearness(angles.map((angle) => vectorAt(angle, 5)));
      expect([...found].map((cosine) => cosine.toFixed(5))).toEqual(
        expected.map((cosine) => cosine.toFixed(5)),
      );
    }
  });

  it('gives nothing for a question without words', () => {
    expect(createNearness([])([vectorAt(0, 2)])).toHaveLength(0);
    expect([...createNearness([null])([vectorAt(0, 2)])]).toEqual([0]);
  });
});
