import { describe, expect, it } from 'vitest';
import { trainNetwork } from '../../../scripts/training/network.ts';
import { scoreNetwork } from '../../../src/answer/rank/model.ts';

const options = { hidden: 8, epochs: 400, rate: 0.05, decay: 0.001, batch: 8, seed: 1 };
/** Right when exactly one of two signals is there: no weighing of the two can tell. */
const examples = [0, 1].flatMap((a) =>
  [0, 1].flatMap((b) => [1, 2, 3, 4].map((weight) => ({ row: [a, b], answerable: a !== b, weight }))),
);

describe('the network of the confidence', () => {
  it('learns what a weighted sum cannot', () => {
    const model = trainNetwork(examples, options);
    for (const { row, answerable } of examples) expect(scoreNetwork(model, row) > 0).toBe(answerable);
  });

  it('is the same for the same seed', () => {
    const short = { ...options, epochs: 3 };
    expect(trainNetwork(examples, short)).toEqual(trainNetwork(examples, short));
    expect(trainNetwork(examples, { ...short, seed: 2 })).not.toEqual(trainNetwork(examples, short));
  });

  it('follows the examples that weigh more where two contradict each other', () => {
    const both = [
      { row: [1], answerable: true, weight: 9 },
      { row: [1], answerable: false, weight: 1 },
      { row: [0], answerable: false, weight: 9 },
    ];
    const model = trainNetwork(both, options);
    expect(scoreNetwork(model, [1])).toBeGreaterThan(0);
    expect(scoreNetwork(model, [0])).toBeLessThan(0);
  });
});
