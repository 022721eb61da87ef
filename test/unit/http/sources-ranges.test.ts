import { describe, expect, it } from 'vitest';
import { parseQuoteRanges, sourceHref } from '../../../src/http/sources/quote-ranges.ts';

const text = 'Twelve chars';

describe('the ranges of an address', () => {
  it('mark start to end and keep the other quotes in text order', () => {
    const ranges = parseQuoteRanges({ start: '7', end: '12', quotes: '7-12,0-6' }, text);
    expect(ranges.current).toEqual({ start: 7, end: 12 });
    expect(ranges.all).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 12 },
    ]);
    expect(ranges.invalid).toBe(false);
  });

  it('take `quotes` as a list, repeated or separated by commas, and start with the first', () => {
    const ranges = parseQuoteRanges({ quotes: ['7-12', '0-6'] }, text);
    expect(ranges.current).toEqual({ start: 0, end: 6 });
    expect(ranges.all).toHaveLength(2);
  });

  it('are none when nothing is asked for', () => {
    expect(parseQuoteRanges({}, text)).toEqual({ current: null, all: [], invalid: false });
  });

  it.each([
    { start: '5', end: '5' },
    { start: '6', end: '5' },
    { start: '0', end: '13' },
    { start: '-1', end: '3' },
    { start: '1.5', end: '3' },
    { start: '0' },
    { end: '3' },
    { start: ['0', '1'], end: '3' },
    { start: { a: '0' }, end: '3' },
    { start: '99999999999', end: '999999999999' },
  ])('mark nothing and say so for %j', (query) => {
    expect(parseQuoteRanges(query, text)).toEqual({ current: null, all: [], invalid: true });
  });

  it('leave out a neighbour that the document does not have', () => {
    const ranges = parseQuoteRanges({ start: '0', end: '6', quotes: '7-99,x,1-2-3' }, text);
    expect(ranges).toMatchObject({
      current: { start: 0, end: 6 },
      all: [{ start: 0, end: 6 }],
      invalid: true,
    });
  });

  it('never cut a character in two', () => {
    expect(parseQuoteRanges({ start: '0', end: '1' }, '😀').invalid).toBe(true);
    expect(parseQuoteRanges({ start: '0', end: '2' }, '😀').invalid).toBe(false);
  });

  it('come back from the address that is made of them', () => {
    const ranges = parseQuoteRanges({ start: '0', end: '6', quotes: '0-6,7-12' }, text);
    const href = sourceHref('a b/ü', ranges, ranges.all[1] ?? null);
    expect(href).toBe('/sources/a%20b%2F%C3%BC?start=7&end=12&quotes=0-6%2C7-12');
    const query = Object.fromEntries(new URL(href, 'http://x').searchParams);
    expect(parseQuoteRanges(query, text)).toMatchObject({ all: ranges.all, current: ranges.all[1] });
  });
});
