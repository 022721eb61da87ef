import { describe, expect, it } from 'vitest';
import { createContexts } from '../../../../src/answer/rank/create-contexts.ts';
import { documentSignals, readDocuments } from '../../../../src/answer/rank/document-signals.ts';
import { createViewCache } from '../../../../src/answer/rank/view-cache.ts';
import { analyzer, createRetrieval, noWords } from './ranker-world.ts';

const question = 'When was the Halden tower lit?';
const view = createViewCache({ analyzer, words: noWords, traitsOf: () => ({ language: 'en', title: '' }) });

/** The signals of each document; the passages' documents and scores in the order of retrieval. */
function read(found: readonly { document: string; score: number; sentence: string }[]) {
  const retrieval = createRetrieval(
    question,
    found.map(({ sentence }) => [sentence]),
  );
  const passages = retrieval.passages.map((retrieved, i) => ({
    ...retrieved,
    passage: { ...retrieved.passage, document: found[i]?.document ?? '' },
    score: found[i]?.score ?? 0,
  }));
  const signals = readDocuments(
    createContexts({ ...retrieval, passages }, { words: noWords, view }),
    passages,
  );
  return (document: string, name: (typeof documentSignals)[number]) =>
    signals(document)[documentSignals.indexOf(name)];
}

describe('where a document stands among those that were found', () => {
  const of = read([
    { document: 'a', score: 1, sentence: 'The Halden tower is old.' },
    { document: 'a', score: 0.9, sentence: 'It was lit in 1871.' },
    { document: 'b', score: 0.5, sentence: 'Nobody lives on the tower.' },
    { document: 'c', score: 0.4, sentence: 'The ferry is late.' },
  ]);

  it('is its share of what was found first, and how far it is before all others', () => {
    expect(of('a', 'shareOfFive')).toBe(0.5);
    expect(of('b', 'shareOfTen')).toBe(0.25);
    expect(of('a', 'scoreOverOthers')).toBeCloseTo(0.5);
    expect(of('b', 'scoreOverOthers')).toBeCloseTo(-0.5);
    expect([of('a', 'isOfFirst'), of('b', 'isOfFirst')]).toEqual([1, 0]);
  });

  it('is how much of the question all its passages know together', () => {
    expect(of('a', 'coverageOfDocument')).toBeCloseTo(1);
    expect(of('a', 'coverageOverOthers')).toBeCloseTo(2 / 3);
    expect(of('b', 'coverageOfDocument')).toBeCloseTo(1 / 3);
    expect([of('a', 'namesOfDocument'), of('b', 'namesOfDocument')]).toEqual([1, 0]);
    expect([of('a', 'gapInDocument'), of('c', 'gapInDocument')]).toEqual([0, 1]);
  });

  it('tells what is gathered in one document from what lies anywhere', () => {
    const scattered = read(
      ['a', 'b', 'c', 'd'].map((document) => ({ document, score: 1, sentence: 'Old.' })),
    );
    expect(scattered('a', 'concentration')).toBeCloseTo(0.25);
    expect(of('a', 'concentration')).toBeGreaterThan(0.9);
  });

  it('is as good as one of several may be where there is no other', () => {
    const alone = read([{ document: 'a', score: 0.3, sentence: 'The Halden tower is old.' }]);
    for (const name of [
      'shareOfFive',
      'shareOfTen',
      'scoreOverOthers',
      'isOfFirst',
      'concentration',
    ] as const)
      expect(alone('a', name)).toBe(1);
    expect(alone('a', 'coverageOverOthers')).toBe(0.3);
  });

  it('is nothing where nothing was found', () => {
    expect(readDocuments([], [])('a')).toEqual([]);
  });
});
