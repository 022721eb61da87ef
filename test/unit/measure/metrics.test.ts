import { describe, expect, it } from 'vitest';
import { createFigures, metrics } from '../../../src/measure/metrics.ts';
import { percentile } from '../../../src/measure/percentile.ts';
import { createResult } from './fixtures.ts';

const results = [
  createResult({ passageRank: 1, quoteRank: 1, allParts: true, quoteIou: 0.5, askMs: 10 }),
  createResult({ passageRank: 2, quoteRank: 3, partCount: 2, flagCount: 1, askMs: 20 }),
  createResult({ passageRank: 6, answered: false, followUp: true, standaloneShare: 0.5, askMs: 30 }),
  createResult({ quoteRank: 4, disputed: true, sidesShown: true, degraded: 'slow', askMs: 40 }),
  createResult({ answerable: false, answered: false, partCount: 0, askMs: 50 }),
  createResult({ answerable: false, partCount: 0, unverifiedQuotes: 1, askMs: 60 }),
];

const expected: Record<string, [value: number | null, sample: number]> = {
  passageFirst: [1 / 4, 4],
  passageFive: [2 / 4, 4],
  mrr: [(1 + 1 / 2 + 1 / 6) / 4, 4],
  quoteFirst: [1 / 4, 4],
  quoteThree: [2 / 4, 4],
  allParts: [1 / 4, 4],
  severalParts: [0, 1],
  quoteIou: [0.5 / 4, 4],
  answered: [3 / 4, 4],
  refused: [1 / 2, 2],
  disagreements: [0, 1],
  sidesShown: [1, 1],
  falseFlags: [1 / 5, 5],
  followUps: [0, 1],
  standalone: [0.5, 1],
  unverifiedQuotes: [1, 0],
  degraded: [1, 6],
  p50Ms: [30, 6],
  p95Ms: [60, 6],
};

describe('the figures', () => {
  const figures = createFigures(results);

  it.each(Object.entries(expected))('%s follows its definition', (key, [value, sample]) => {
    expect(figures[key]?.sample).toBe(sample);
    if (value === null) expect(figures[key]?.value).toBeNull();
    else expect(figures[key]?.value).toBeCloseTo(value, 12);
  });

  it('are null where no question counts', () => {
    const [answerable] = results;
    const alone = createFigures(answerable === undefined ? [] : [answerable]);
    expect(alone.refused).toEqual({ value: null, sample: 0 });
    expect(alone.disagreements).toEqual({ value: null, sample: 0 });
  });

  it('have distinct keys and a definition each', () => {
    expect(new Set(metrics.map(({ key }) => key)).size).toBe(metrics.length);
    expect(metrics.filter(({ definition }) => definition.length < 20)).toEqual([]);
  });
});

describe('a percentile', () => {
  it('is the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNull();
  });
});
