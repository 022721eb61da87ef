import { describe, expect, it } from 'vitest';
import { answerSignals, readQuestion } from '../../../../src/answer/rank/answer-signals.ts';
import { kindSignalValues } from '../../../../src/answer/rank/kind-signals.ts';
import {
  closeNames,
  placesByScore,
  readClosely,
  type Scorer,
  type SentenceList,
  scoreSentences,
} from '../../../../src/answer/rank/score-sentences.ts';

const read = readQuestion('When was the bridge built?');
const list = (values: readonly number[]): SentenceList => ({
  read,
  kinds: kindSignalValues(read),
  texts: values.map(() => ''),
  rows: values.map((value) => [value]),
  signals: [],
});
/** The linear model gives the only feature back, the network `out` times what is read and a half more. */
const scorer = (out: number): Scorer => ({
  linear: { mean: [0], deviation: [1], weights: [1] },
  network: { mean: [0], deviation: [1], units: [{ weights: [1], bias: 0, out }], bias: 0.5 },
});
const row = ({ rows }: SentenceList, sentence: number) => rows[sentence] ?? [];

describe('reading a sentence closely', () => {
  const at = (text: string, name: (typeof answerSignals)[number]) =>
    readClosely(
      { ...list([0]), texts: [text], rows: [new Array(closeNames.indexOf(answerSignals[0])).fill(0)] },
      0,
    )[closeNames.indexOf(name)];

  it('adds to its features what it states of what is asked', () => {
    expect(at('The bridge was built in 1912.', 'opinions')).toBe(1);
    expect(at('The bridge was built of granite.', 'opinions')).toBe(0);
  });

  it('gives as many values as have names, where the question tells its own', () => {
    const signals = closeNames.slice(-9).map(() => 0);
    const features = new Array(closeNames.indexOf(answerSignals[0])).fill(0);
    expect(readClosely({ ...list([0]), texts: ['In 1912.'], rows: [features], signals }, 0)).toHaveLength(
      closeNames.length,
    );
  });
});

describe('scoring sentences', () => {
  it('is the mean of the linear model and the network where few are to be read', () => {
    expect(scoreSentences(list([3, 1]), scorer(2), row)).toEqual([(3 + 6.5) / 2, (1 + 2.5) / 2]);
  });

  it('lets the network turn the order round', () => {
    expect(placesByScore(scoreSentences(list([1, 3, 2]), scorer(-2), row))).toEqual([0, 2, 1]);
  });

  it('reads only the best of many, and keeps the others behind them in their order', () => {
    const asked: number[] = [];
    const values = Array.from({ length: 40 }, (_, i) => (i * 7) % 40);
    const scores = scoreSentences(list(values), scorer(-2), (from, sentence) => {
      asked.push(sentence);
      return row(from, sentence);
    });
    const readOnes = values.filter((_, i) => asked.includes(i));
    expect(readOnes.length).toBeLessThan(20);
    expect(Math.min(...readOnes)).toBe(40 - readOnes.length);
    const unread = placesByScore(scores).slice(readOnes.length);
    expect(unread.map((i) => values[i])).toEqual(
      values.filter((value) => !readOnes.includes(value)).toSorted((a, b) => b - a),
    );
  });

  it('gives nothing for no sentence', () => {
    expect(scoreSentences(list([]), scorer(1), row)).toEqual([]);
  });
});
