import { describe, expect, it } from 'vitest';
import { answerSignals, readQuestion } from '../../../../src/answer/rank/answer-signals.ts';
import {
  confidenceOf,
  confidenceSignals,
  leadSignals,
  reachSignals,
} from '../../../../src/answer/rank/confidence.ts';
import { documentSignals } from '../../../../src/answer/rank/document-signals.ts';
import { featureNames } from '../../../../src/answer/rank/features/all.ts';
import { kindSignals, kindSignalValues } from '../../../../src/answer/rank/kind-signals.ts';
import type { ConfidenceModel } from '../../../../src/answer/rank/model.ts';

const read = readQuestion('When was it built?');
const none = {
  read,
  kinds: kindSignalValues(read),
  texts: [],
  signals: [],
  documents: ['d', 'd', 'd'],
  documentSignals: () => documentSignals.map(() => 0.75),
};
const rowsOf = (...rows: readonly (readonly number[])[]) => rows.map((row) => Float32Array.from(row));
const examined = { ...none, rows: rowsOf([1], [7], [3]), scores: [0, 4, 2], signals: [0.25] };
const afterReach = answerSignals.length + kindSignals.length + documentSignals.length;

describe('what confidence looks at', () => {
  it('is the features of the best sentence, how it leads, what the question tells, how far any sentence gets and where it stands', () => {
    const [feature, ...rest] = confidenceSignals(examined);
    const lead = rest.slice(0, leadSignals.length);
    expect(rest[leadSignals.length]).toBe(0.25);
    expect(rest).toHaveLength(leadSignals.length + 1 + reachSignals.length + afterReach);
    expect(rest.at(-1)).toBe(0.75);
    expect(feature).toBe(7);
    expect(lead[leadSignals.indexOf('bestScore')]).toBe(4);
    expect(lead[leadSignals.indexOf('lead')]).toBe(2);
    expect(lead[leadSignals.indexOf('aboveMiddle')]).toBe(2);
  });

  it('takes the largest cosine of any sentence, be it the best one or not', () => {
    const cosine = featureNames.indexOf('cosine');
    const rows = rowsOf(
      ...[0.25, 0.5].map((value) => featureNames.map((_, i) => (i === cosine ? value : 0))),
    );
    const signals = confidenceSignals({ ...none, rows, scores: [1, 0] });
    expect(signals[cosine]).toBe(0.25);
    expect(signals.at(reachSignals.indexOf('cosine') - reachSignals.length - afterReach)).toBe(0.5);
  });

  it('is what the best sentence states of what is asked, too', () => {
    const stated = (text: string) => {
      const signals = confidenceSignals({ ...examined, texts: ['', text, ''] });
      return signals.at(answerSignals.indexOf('opinions') - afterReach);
    };
    expect(stated('It was built in 1912.')).toBe(1);
    expect(stated('It was built of brick.')).toBe(0);
  });

  it('shows an even field by a larger entropy and a smaller share', () => {
    const at = (name: (typeof leadSignals)[number], scores: readonly number[]) =>
      confidenceSignals({ ...none, rows: rowsOf(...scores.map(() => [])), scores })[
        leadSignals.indexOf(name)
      ] ?? Number.NaN;
    expect(at('entropy', [1, 1, 1])).toBeGreaterThan(at('entropy', [9, 1, 1]));
    expect(at('logShare', [1, 1, 1])).toBeLessThan(at('logShare', [9, 1, 1]));
  });

  it('is finite when there is a single sentence, and nothing when there is none', () => {
    const rows = rowsOf(featureNames.map(() => 2));
    expect(confidenceSignals({ ...none, rows, scores: [3] }).every(Number.isFinite)).toBe(true);
    expect(confidenceSignals({ ...none, rows: [], scores: [] })).toEqual([]);
  });
});

describe('confidence', () => {
  const silent = { mean: [0], deviation: [1], units: [], bias: 0 };
  // Both read nothing but the first feature of the best sentence.
  const model: ConfidenceModel = {
    signals: [],
    trees: [[0, -0.5, -2, [0, 0.5, 0, 2]]],
    network: silent,
  };

  it('grows with a signal that speaks for the answer', () => {
    const of = (value: number) => confidenceOf({ ...none, rows: rowsOf([value]), scores: [1] }, model);
    expect(of(1)).toBeGreaterThan(of(-1));
    expect(of(0)).toBe(0.5);
  });

  it('does not grow any more where a signal is beyond all that was seen in training', () => {
    const of = (value: number) => confidenceOf({ ...none, rows: rowsOf([value]), scores: [1] }, model);
    expect(of(1e9)).toBe(of(6));
  });

  it('asks trees and network, and takes the mean of what they say', () => {
    const of = (one: ConfidenceModel) => confidenceOf({ ...none, rows: rowsOf([1]), scores: [1] }, one);
    const unit = { weights: [1], bias: 0, out: -2 };
    expect(of({ ...model, network: { ...silent, units: [unit] } })).toBe(0.5);
    expect(of({ ...model, trees: [], network: { ...silent, units: [unit] } })).toBeLessThan(0.5);
  });

  it('is zero without a sentence', () => {
    expect(confidenceOf({ ...none, rows: [], scores: [] }, model)).toBe(0);
  });
});
