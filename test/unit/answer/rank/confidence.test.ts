import { describe, expect, it } from 'vitest';
import { confidenceOf, confidenceSignals, leadSignals } from '../../../../src/answer/rank/confidence.ts';

const examined = { rows: [[1], [7], [3]], scores: [0, 4, 2], signals: [0.25] };

describe('what confidence looks at', () => {
  it('is the features of the best sentence, how it leads and what the question tells', () => {
    const [feature, ...rest] = confidenceSignals(examined);
    const lead = rest.slice(0, leadSignals.length);
    expect(rest.slice(leadSignals.length)).toEqual([0.25]);
    expect(feature).toBe(7);
    expect(lead[leadSignals.indexOf('bestScore')]).toBe(4);
    expect(lead[leadSignals.indexOf('lead')]).toBe(2);
    expect(lead[leadSignals.indexOf('aboveMiddle')]).toBe(2);
  });

  it('shows an even field by a larger entropy and a smaller share', () => {
    const at = (name: (typeof leadSignals)[number], scores: readonly number[]) =>
      confidenceSignals({ rows: scores.map(() => []), scores, signals: [] })[leadSignals.indexOf(name)] ??
      Number.NaN;
    expect(at('entropy', [1, 1, 1])).toBeGreaterThan(at('entropy', [9, 1, 1]));
    expect(at('logShare', [1, 1, 1])).toBeLessThan(at('logShare', [9, 1, 1]));
  });

  it('is finite when there is a single sentence, and nothing when there is none', () => {
    expect(confidenceSignals({ rows: [[2]], scores: [3], signals: [] }).every(Number.isFinite)).toBe(true);
    expect(confidenceSignals({ rows: [], scores: [], signals: [] })).toEqual([]);
  });
});

describe('confidence', () => {
  const zeros = leadSignals.map(() => 0);
  const model = {
    mean: [0, ...zeros],
    deviation: [1, ...leadSignals.map(() => 1)],
    weights: [1, ...zeros],
    bias: 0,
  };

  it('grows with a signal that speaks for the answer', () => {
    const of = (value: number) => confidenceOf({ rows: [[value]], scores: [1], signals: [] }, model);
    expect(of(1)).toBeGreaterThan(of(-1));
    expect(of(0)).toBe(0.5);
  });

  it('does not grow any more where a signal is beyond all that was seen in training', () => {
    const of = (value: number) => confidenceOf({ rows: [[value]], scores: [1], signals: [] }, model);
    expect(of(1e9)).toBe(of(6));
  });

  it('is zero without a sentence', () => {
    expect(confidenceOf({ rows: [], scores: [], signals: [] }, model)).toBe(0);
  });
});
