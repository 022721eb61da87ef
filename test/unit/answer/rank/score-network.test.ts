import { describe, expect, it } from 'vitest';
import { scoreNetwork } from '../../../../src/answer/rank/score-network.ts';

describe('a network', () => {
  const inputs = { mean: [1, 0], deviation: [2, 1] };

  it('adds up the hidden units that are above zero', () => {
    const units = [
      { weights: [4, 1], bias: 0.25, out: 3 },
      { weights: [0, -1], bias: 0, out: 100 },
    ];
    expect(scoreNetwork({ ...inputs, units, bias: 0.5 }, [3, 0.5])).toBe(3 * (4 + 0.5 + 0.25) + 0.5);
  });

  it('weighs an input that is 0 by how far that is from its mean', () => {
    const units = [{ weights: [-4, 1], bias: 0, out: 1 }];
    expect(scoreNetwork({ ...inputs, units, bias: 0 }, [0, 0])).toBe(2);
  });

  it('takes an input far out as one at the border', () => {
    const units = [{ weights: [1, 0], bias: 0, out: 1 }];
    const score = (input: number) => scoreNetwork({ ...inputs, units, bias: 0 }, [input, 0]);
    expect(score(1_000)).toBe(5);
    expect(score(1_000)).toBe(score(11));
  });

  it('shows a broken input in its score', () => {
    const units = [{ weights: [1, 0], bias: 0, out: 3 }];
    expect(scoreNetwork({ ...inputs, units, bias: 0.5 }, [Number.NaN, 0.5])).toBeNaN();
  });
});
