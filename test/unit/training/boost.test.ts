import { describe, expect, it } from 'vitest';
import { boost } from '../../../scripts/training/boost.ts';
import { scoreTrees } from '../../../src/answer/rank/boosted-trees.ts';

const options = { trees: 60, leaves: 4, rate: 0.3, lambda: 0.1, minRows: 2 };
/** Right when exactly one of two signals is there: no weighing of the two can tell. */
const examples = [0, 1].flatMap((a) =>
  [0, 1].flatMap((b) => [1, 2, 3, 4].map((weight) => ({ rows: [[a, b]], right: [a !== b], weight }))),
);

describe('training boosted trees', () => {
  it('learns what a weighted sum cannot', () => {
    // The first fork of an even mix gains nothing: one more case tips it.
    const model = boost([...examples, { rows: [[1, 0]], right: [true], weight: 1 }], options);
    for (const { rows, right } of examples)
      expect(rows.map((row) => scoreTrees(model, row) > 0)).toEqual(right);
  });

  it('follows the examples that weigh more where two contradict each other', () => {
    const both = [1, 2].flatMap(() => [
      { rows: [[1]], right: [true], weight: 9 },
      { rows: [[1]], right: [false], weight: 1 },
      { rows: [[0]], right: [false], weight: 9 },
    ]);
    const model = boost(both, options);
    expect(scoreTrees(model, [1])).toBeGreaterThan(0);
    expect(scoreTrees(model, [0])).toBeLessThan(0);
  });

  it('chooses among alternatives, or none of them', () => {
    const model = boost(
      [1, 2, 3].flatMap(() => [
        { rows: [[0.2], [0.9]], right: [false, true], weight: 1 },
        { rows: [[0.8], [0.1]], right: [true, false], weight: 1 },
        { rows: [[0.1], [0.2]], right: [false, false], weight: 1 },
      ]),
      options,
    );
    expect(scoreTrees(model, [0.9])).toBeGreaterThan(0);
    expect(scoreTrees(model, [0.1])).toBeLessThan(0);
    // One of two that look alike is always right: each is likelier than none, though it is right only every second time.
    const twins = [1, 2, 3, 4].map(() => ({ rows: [[1], [1]], right: [true, false], weight: 1 }));
    expect(scoreTrees(boost(twins, { ...options, trees: 300 }), [1])).toBeGreaterThan(2);
  });

  it('is refused an input that is no finite number', () => {
    const broken = [...examples, { rows: [[1, Number.NEGATIVE_INFINITY]], right: [true], weight: 1 }];
    expect(() => boost(broken, options)).toThrow('input 1 is not a finite number');
  });

  it('makes no leaf of fewer rows than stated, and no tree of more leaves', () => {
    const { trees } = boost(examples, { ...options, minRows: 9 });
    expect(trees.every((tree) => typeof tree === 'number')).toBe(true);
    const leavesOf = (node: unknown): number =>
      Array.isArray(node) ? leavesOf(node[2]) + leavesOf(node[3]) : 1;
    const grown = boost([...examples, { rows: [[1, 0]], right: [true], weight: 1 }], {
      ...options,
      leaves: 3,
    });
    expect(Math.max(...grown.trees.map(leavesOf))).toBe(3);
  });

  it('finds the border between values that lie close together', () => {
    const near = Array.from({ length: 200 }, (_, i) => ({
      rows: [[Math.log(1000 + i)]],
      right: [i >= 117],
      weight: 1,
    }));
    const model = boost(near, options);
    const wrong = near.filter(({ rows, right }) => scoreTrees(model, rows[0] ?? []) > 0 !== right[0]);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});
