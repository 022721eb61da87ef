import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClause } from '../../../../src/answer/chat-model/find-clause.ts';
import { locateWords } from '../../../../src/answer/chat-model/locate-words.ts';

function wordsAt(text: string, words: string, after?: number): string | null {
  const span = locateWords(text, words, after);
  return span && text.slice(span.start, span.end);
}

describe('words that a model repeats', () => {
  it.each([
    ['exactly', 'lit in 1871.', '1871', '1871'],
    ['with other quotation marks', 'He said “never again”.', '"never again"', '“never again”'],
    ['with another dash', '1871–1902', '1871-1902', '1871–1902'],
    ['with folded white space', 'on 4\u00a0May\n1871', '4 May 1871', '4\u00a0May\n1871'],
    ['in other case', 'The Board of Trade', 'the board of trade', 'The Board of Trade'],
    ['across a ligature', 'the ﬁrst ofﬁcer', 'first officer', 'ﬁrst ofﬁcer'],
    ['across emphasis', 'lit in **May** 1871', 'in May 1871', 'in **May** 1871'],
    ['across a soft hyphen', 'light\u00adhouse', 'lighthouse', 'light\u00adhouse'],
    ['in another composition', 'Café', 'Cafe\u0301', 'Café'],
    ['in Cyrillic', 'Маяк зажгли в 1871 г.', 'МАЯК ЗАЖГЛИ', 'Маяк зажгли'],
    ['inside Chinese, which has no spaces', '灯塔于1871年点亮', '点亮', '点亮'],
  ])('are found %s', (_, text, words, found) => {
    expect(wordsAt(text, words)).toBe(found);
  });

  it.each([
    ['part of a number', 'lit in 1871', '187'],
    ['part of a word', 'the keeper', 'keep'],
    ['other words', 'lit in 1871', '1872'],
    ['nothing', 'lit in 1871', '  '],
    ['half a character', '😀', '\ud83d'],
  ])('are not found when they are %s', (_, text, words) => {
    expect(locateWords(text, words)).toBeNull();
  });

  it('are looked for after a place', () => {
    expect(locateWords('red and red', 'red', 1)).toEqual({ start: 8, end: 11 });
  });

  it('lead to a span inside the text, never through a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, words) => {
        const span = locateWords(text, words);
        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const cut = text.toWellFormed().slice(span.start, span.end);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a clause of a sentence', () => {
  const text = 'He was not, as some say, guilty, and the court cleared him.';
  const clause = (from: string | null, to: string | null) => {
    const span = findClause(text, { from, to });
    return span && text.slice(span.start, span.end);
  };

  it('is cut at punctuation', () => {
    expect(clause('and the court', 'cleared him')).toBe('and the court cleared him');
    expect(clause(null, 'guilty')).toBe('He was not, as some say, guilty');
  });

  it('is the whole sentence where the cut falls within, is reversed, or has no ends', () => {
    expect(clause('the court', null)).toBeNull();
    expect(clause('and the court', 'guilty')).toBeNull();
    expect(clause('nowhere', null)).toBeNull();
    expect(clause(null, null)).toBeNull();
  });
});
