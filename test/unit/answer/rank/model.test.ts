import { describe, expect, it } from 'vitest';
import type { TreeNode } from '../../../../src/answer/rank/boosted-trees.ts';
import { confidenceNames, reachSignals } from '../../../../src/answer/rank/confidence.ts';
import { featureNames } from '../../../../src/answer/rank/features/all.ts';
import { loadRankerModel } from '../../../../src/answer/rank/load-ranker-model.ts';
import { type RankerModel, sigmoid, sumLinear } from '../../../../src/answer/rank/model.ts';
import { closeNames } from '../../../../src/answer/rank/score-sentences.ts';
import { createTestRanker } from './ranker-world.ts';

const model = await loadRankerModel();

/** Feature and threshold of every fork. */
const nodesOf = (node: TreeNode): [number, number][] =>
  typeof node === 'number' ? [] : [[node[0], node[1]], ...nodesOf(node[2]), ...nodesOf(node[3])];

describe('the trained model', () => {
  it('was trained on the features that the code computes', () => {
    expect(model.features).toEqual(featureNames);
    expect(new Set(featureNames).size).toBe(featureNames.length);
  });

  it.each(['mean', 'deviation', 'weights'] as const)('has one finite %s for each feature', (part) => {
    expect(model.linear[part]).toHaveLength(featureNames.length);
    expect(model.linear[part].every(Number.isFinite)).toBe(true);
  });

  it('has one finite weight for each input in every unit of its network', () => {
    const { mean, deviation, units } = model.network;
    expect(model.closeNames).toEqual(closeNames);
    for (const part of [mean, deviation, ...units.map(({ weights }) => weights)]) {
      expect(part).toHaveLength(closeNames.length);
      expect(part.every(Number.isFinite)).toBe(true);
    }
  });

  it('knows every feature of which the confidence takes the largest value', () => {
    expect(featureNames).toEqual(expect.arrayContaining([...reachSignals]));
  });

  it('decides by the signals of the confidence that the code computes', () => {
    const { signals, trees } = model.confidence;
    expect(signals).toEqual(confidenceNames);
    expect(new Set(signals).size).toBe(signals.length);
    const nodes = trees.flatMap(nodesOf);
    expect(nodes.flat().every(Number.isFinite)).toBe(true);
    expect(nodes.every(([feature]) => signals[feature] !== undefined)).toBe(true);
    expect(nodes.length).toBeGreaterThan(trees.length);
  });

  it('divides by no deviation of zero', () => {
    const deviations = [model.linear, model.network].flatMap(({ deviation }) => deviation);
    expect(deviations.every((deviation) => deviation > 0)).toBe(true);
  });

  it('has a threshold that some questions reach and others do not', () => {
    expect(model.threshold).toBeGreaterThan(0);
    expect(model.threshold).toBeLessThan(1);
  });

  it('says what it was trained on and what it reached on articles that it had not seen', () => {
    expect(model.trained).toMatchObject({ on: expect.any(Object), heldOut: expect.any(Object) });
  });

  it('is refused by the ranker when the features have changed', () => {
    const other: RankerModel = { ...model, features: [...model.features, 'another'] };
    expect(() => createTestRanker(other)).toThrow('npm run train');
    const closer: RankerModel = { ...model, closeNames: [...model.closeNames, 'another'] };
    expect(() => createTestRanker(closer)).toThrow('npm run train');
  });
});

describe('scoring', () => {
  const linear = { mean: [1, 0], deviation: [2, 1], weights: [4, 1] };

  it('weighs each feature of the linear model in units of its deviation', () => {
    expect(sumLinear(linear, [3, 0.5])).toBe(4 * 1 + 0.5);
  });

  it('gives shares between 0 and 1 that keep the order', () => {
    const shares = [-1000, -1, 0, 1, 1000].map(sigmoid);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares[2], shares[4]]).toEqual([0, 0.5, 1]);
  });
});
