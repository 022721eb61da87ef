import { describe, expect, it } from 'vitest';
import { scoreTrees } from '../../../../src/answer/rank/boosted-trees.ts';

describe('boosted trees', () => {
  it('go left up to the threshold and right above it', () => {
    const model = { trees: [[1, 0.5, -1, [0, 2, 3, 7]]] } as const;
    expect(scoreTrees(model, [0, 0.5])).toBe(-1);
    expect(scoreTrees(model, [2, 0.6])).toBe(3);
    expect(scoreTrees(model, [2.1, 0.6])).toBe(7);
  });

  it('add up', () => {
    expect(scoreTrees({ trees: [1.5, [0, 0, 1, 2], -0.25] }, [1])).toBe(3.25);
    expect(scoreTrees({ trees: [] }, [1])).toBe(0);
  });
});
