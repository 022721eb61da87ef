import { describe, expect, it } from 'vitest';
import { binFeatures, maxBins } from '../../../scripts/training/bins.ts';

const stepsOf = (values: readonly number[]) => {
  const { columns, edges } = binFeatures(values.map((value) => [value]));
  return { steps: [...(columns[0] ?? [])], edges: [...(edges[0] ?? [])] };
};

describe('steps of a feature', () => {
  it('are its values when they are few, with the borders halfway', () => {
    expect(stepsOf([3, 1, 2, 1])).toEqual({ steps: [2, 0, 1, 0], edges: [1.5, 2.5] });
    expect(stepsOf([7, 7])).toEqual({ steps: [0, 0], edges: [] });
  });

  it('are many values each when there are many, in their order', () => {
    const values = Array.from({ length: 5000 }, (_, i) => Math.sqrt(i));
    const { steps, edges } = stepsOf(values);
    expect(edges.length).toBeLessThan(maxBins);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(new Set(steps).size).toBe(edges.length + 1);
  });

  it.each([-1, 1])('set a frequent value apart from what lies below and above it (%i)', (sign) => {
    const rare = Array.from({ length: 200 }, (_, i) => sign * (1 + i / 200));
    const { steps } = stepsOf([...rare, ...Array.from({ length: 8000 }, () => 0)]);
    expect(new Set(steps.slice(200)).size).toBe(1);
    expect(steps.slice(0, 200)).not.toContain(steps.at(-1));
  });
});
