/** Which entries of the reference list a text cites. */
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../../src/chunk/parse-citations.ts';

describe('citations', () => {
  it.each([
    ['one [12].', [12]],
    ['two [1, 2] and [2; 5]', [1, 2, 5]],
    ['a range [3–5] or [7-8]', [3, 4, 5, 7, 8]],
    ['a row [1][2] [4]', [1, 2, 4]],
    ['a footnote[^9]', [9]],
    ['a reference link [the book][6]', [6]],
    ['in order [5] [2] [5]', [2, 5]],
  ])('are read from %s', (text, numbers) => {
    expect(parseCitations(text)).toEqual(numbers);
  });

  it.each([
    'a link [12](http://a.example)',
    'a year [2021]',
    'years [1938–1945]',
    'words [sic]',
    'an image ![1](a.png)',
    'a definition [3]: http://a.example',
    'a wide range [1-900]',
  ])('are not read from %s', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it('are limited to the entries that exist', () => {
    expect(parseCitations('[1] [2021] [3–6]', (number) => [1, 4, 2021].includes(number))).toEqual([
      1, 4, 2021,
    ]);
  });
});
