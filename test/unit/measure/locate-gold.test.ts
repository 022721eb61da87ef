import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../src/measure/load-corpus.ts';
import { locateGold } from '../../../src/measure/locate-gold.ts';
import type { QuestionSet, StatedGold } from '../../../src/measure/question-set.ts';
import { corpus, createDocument, createQuestion, towerText } from './fixtures.ts';

const stated = (gold: Partial<StatedGold>): StatedGold => ({
  document: null,
  quote: null,
  start: null,
  end: null,
  where: 'line 4, field "gold.0"',
  ...gold,
});

function setOf(gold: Partial<StatedGold>, sides: Partial<StatedGold>[] = []): QuestionSet {
  const question = {
    ...createQuestion(),
    parts: [[stated(gold)]],
    sides: sides.map((side) => [stated(side)]),
  };
  return { name: 'q.jsonl', path: 'q.jsonl', format: 'json-lines', files: null, questions: [question] };
}

const locate = (gold: Partial<StatedGold>) =>
  locateGold(setOf(gold), corpus)[0]?.parts[0]?.map(({ document, start, end }) => [document, start, end]);

describe('the gold', () => {
  it('is every exact place of a quote', () => {
    expect(locate({ quote: 'Boats' })).toEqual([
      ['boats', 0, 5],
      ['boats', 22, 27],
    ]);
  });

  it('may name its document by id, file name, or file name without folder', () => {
    for (const document of ['boats', 'notes/boats.txt', 'boats.txt']) {
      expect(locate({ quote: 'Riga', document })).toEqual([['boats', 16, 20]]);
    }
  });

  it('may be offsets alone', () => {
    expect(locate({ document: 'tower.md', start: 0, end: 9 })).toEqual([['tower', 0, 9]]);
  });

  it('is the nearest place of the quote when the offsets count otherwise', () => {
    const at = towerText.lastIndexOf('lit in');
    expect(locate({ document: 'tower', quote: 'lit in', start: at + 2, end: at + 8 })).toEqual([
      ['tower', at, at + 6],
    ]);
  });

  it('is found across other white space when there is no exact place', () => {
    expect(locate({ quote: 'Ann  Gray. A later' })).toEqual([['tower', 42, 60]]);
  });

  it('keeps a side that is only words as words', () => {
    const [question] = locateGold(
      setOf({ quote: 'Riga' }, [{ quote: '1871' }, { document: 'tower', start: 0, end: 9 }]),
      corpus,
    );
    expect(question?.sides).toEqual([
      [{ text: '1871', span: null }],
      [{ text: 'The tower', span: { document: 'tower', start: 0, end: 9, text: 'The tower' } }],
    ]);
  });

  it.each([
    [{ quote: 'Nowhere' }, 'the quote is not in any document'],
    [{ quote: 'Riga', document: 'tower' }, 'the quote is not in tower.md'],
    [{ quote: 'Riga', document: 'gone.md' }, 'no document "gone.md"'],
    [{ start: 0, end: 4 }, 'offsets need a document'],
    [{ start: 0, end: 4000, document: 'tower' }, 'the span or its quote is not in "tower.md"'],
  ])('that is wrong (%j) is refused with its line', (gold, problem) => {
    expect(() => locate(gold)).toThrow(`q.jsonl, line 4, field "gold.0": ${problem}`);
  });

  it('prefers a document whose id is the name over one whose file is', () => {
    const both = createCorpus([
      { ...createDocument('x/a.md', 'first'), id: 'first' },
      { ...createDocument('b.md', 'second'), id: 'a.md' },
    ]);
    expect(both.find('a.md')?.text).toBe('second');
  });
});
