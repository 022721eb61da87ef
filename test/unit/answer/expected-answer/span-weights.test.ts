import { describe, expect, it } from 'vitest';
import { SPAN_FEATURES } from '../../../../src/answer/expected-answer/span-features.ts';
import { SPAN_WEIGHTS } from '../../../../src/answer/expected-answer/span-weights.ts';

describe('the span weights', () => {
  it.each(Object.entries(SPAN_WEIGHTS))('hold one number for each feature (%s)', (_, weights) => {
    expect(weights).toHaveLength(SPAN_FEATURES.length);
    expect(weights.every(Number.isFinite)).toBe(true);
  });
});
