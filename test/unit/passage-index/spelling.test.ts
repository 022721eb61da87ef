import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpelt, similarTerms, slipBetween } from '../../../src/passage-index/spelling.ts';

describe('a slip of the hand', () => {
  it.each([
    ['ghandi', 'gandhi', 'swapped'],
    ['exectued', 'executed', 'swapped'],
    ['kuznettsov', 'kuznetsov', 'doubled'],
    ['comittee', 'committee', 'doubled'],
    ['parliment', 'parliament', 'added'],
    ['parliaments', 'parliament', 'added'],
    ['protest', 'protect', null],
    ['wealth', 'health', null],
    ['stale', 'steal', null],
    ['siege', 'siege', null],
    ['siege', 'siegfried', null],
    ['aab', 'abac', null],
    ['блоакда', 'блокада', 'swapped'],
  ])('%s for %s: %s', (a, b, slip) => expect(slipBetween(a, b)).toBe(slip));

  it('is the same seen from either side', () => {
    const word = fc.stringMatching(/^[abc]{1,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => slipBetween(a, b) === slipBetween(b, a)),
      { numRuns: 2_000 },
    );
  });

  it('is found wherever two neighbours changed places', () => {
    const word = fc.stringMatching(/^[a-z]{5,9}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const i = 1 + (at % (text.length - 2));
        const slipped = `${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`;
        return slipBetween(slipped, text) === (slipped === text ? null : 'swapped');
      }),
    );
  });
});

describe('similar terms', () => {
  it('come with the most frequent first, words only', () => {
    const vocabulary = [
      { term: 'meadows', passages: 1 },
      { term: 'medow', passages: 4 },
      { term: 'meado2', passages: 9 },
      { term: 'barn', passages: 7 },
    ];
    expect(similarTerms('meadow', vocabulary).map(({ term }) => term)).toEqual(['medow', 'meadows']);
  });

  it('are looked for only for words of five letters or more', () => {
    expect(['siege', 'сажень', 'node', 'node.js', '1941'].map(isSpelt)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
