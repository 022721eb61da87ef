import { describe, expect, it } from 'vitest';
import { trainNetwork } from '../../../scripts/training/network.ts';
import { scoreNetwork } from '../../../src/answer/rank/score-network.ts';

const options = { hidden: 8, epochs: 400, rate: 0.05, decay: 0.001, batch: 8, seeds: [1] };
/** Right when exactly one of two signals is there: no weighing of the two can tell. */
const examples = [0, 1].flatMap((a) =>
  [0, 1].flatMap((b) => [1, 2, 3, 4].map((weight) => ({ rows: [[a, b]], right: [a !== b], weight }))),
);

describe('a trained network', () => {
  it('learns what a weighted sum cannot', () => {
    const model = trainNetwork(examples, options);
    for (const { rows, right } of examples)
      expect(rows.map((row) => scoreNetwork(model, row) > 0)).toEqual(right);
  });

  it('is the same for the same seed', () => {
    const short = { ...options, epochs: 3 };
    expect(trainNetwork(examples, short)).toEqual(trainNetwork(examples, short));
    expect(trainNetwork(examples, { ...short, seeds: [2] })).not.toEqual(trainNetwork(examples, short));
  });

  it('scores the mean of the networks of several seeds', () => {
    const train = (...seeds: number[]) => trainNetwork(examples, { ...options, epochs: 3, seeds });
    const score = (model: ReturnType<typeof train>) => scoreNetwork(model, [0.3, 0.8]);
    expect(score(train(1, 2))).toBeCloseTo((score(train(1)) + score(train(2))) / 2, 9);
  });

  it('follows the examples that weigh more where two contradict each other', () => {
    const both = [
      { rows: [[1]], right: [true], weight: 9 },
      { rows: [[1]], right: [false], weight: 1 },
      { rows: [[0]], right: [false], weight: 9 },
    ];
    const model = trainNetwork(both, options);
    expect(scoreNetwork(model, [1])).toBeGreaterThan(0);
    expect(scoreNetwork(model, [0])).toBeLessThan(0);
  });

  it('is refused an input that is no finite number, which would spoil every weight', () => {
    const broken = [...examples, { rows: [[1, Number.NaN]], right: [true], weight: 1 }];
    expect(() => trainNetwork(broken, options)).toThrow('input 1 is not a finite number');
  });

  it('chooses among alternatives, or none of them', () => {
    const model = trainNetwork(
      [
        { rows: [[0.2], [0.9]], right: [false, true], weight: 1 },
        { rows: [[0.8], [0.1]], right: [true, false], weight: 1 },
        { rows: [[0.1], [0.2]], right: [false, false], weight: 1 },
      ],
      options,
    );
    const score = (value: number) => scoreNetwork(model, [value]);
    expect(score(0.9)).toBeGreaterThan(0);
    expect(score(0.1)).toBeLessThan(0);
    expect(score(0.9)).toBeGreaterThan(score(0.2));
  });
});
