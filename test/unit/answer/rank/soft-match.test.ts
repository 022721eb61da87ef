import { expect, it } from 'vitest';
import { createNearest } from '../../../../src/answer/rank/soft-match.ts';

it.each([2, 3])('finds the nearest of vectors of width %i', (width) => {
  const vector = new Float32Array(width).fill(1 / Math.sqrt(width));
  const nearest = createNearest()(vector, [vector.map((each) => -each), vector]);
  expect(nearest).toBeCloseTo(1);
});
