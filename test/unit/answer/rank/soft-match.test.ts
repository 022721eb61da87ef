import { expect, it } from 'vitest';
import { createNearness } from '../../../../src/answer/rank/soft-match.ts';

it.each([2, 3])('finds the nearest of vectors of width %i for each term', (width) => {
  const vector = new Float32Array(width).fill(1 / Math.sqrt(width));
  const opposite = vector.map((each) => -each);
  const [same = 0, unlike, unknown] = createNearness([vector, opposite, null])([vector]);
  expect(same).toBeCloseTo(1);
  expect([unlike, unknown]).toEqual([0, 0]);
});
