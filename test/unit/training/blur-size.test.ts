import { describe, expect, it } from 'vitest';
import { blurSize } from '../../../scripts/training/blur-size.ts';
import { seededRandom } from '../../../scripts/training/seeded-random.ts';
import { confidenceNames } from '../../../src/answer/rank/confidence.ts';

const size = confidenceNames.indexOf('logPassages');
const signals = confidenceNames.map((_, i) => i);

describe('the number of passages in training', () => {
  it('is another for each example, about the true one', () => {
    const random = seededRandom(3);
    const sizes = Array.from({ length: 2_000 }, () => blurSize(signals, random)[size] ?? Number.NaN);
    const mean = sizes.reduce((sum, value) => sum + value, 0) / sizes.length;
    const square = sizes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sizes.length;
    expect(new Set(sizes).size).toBe(sizes.length);
    expect(mean).toBeCloseTo(size, 1);
    expect(Math.sqrt(square)).toBeCloseTo(0.4, 1);
  });

  it('is all that changes, and the same in every run', () => {
    const blurred = blurSize(signals, seededRandom(3));
    expect(blurred.filter((value, i) => value !== signals[i])).toHaveLength(1);
    expect(blurSize(signals, seededRandom(3))).toEqual(blurred);
  });
});
