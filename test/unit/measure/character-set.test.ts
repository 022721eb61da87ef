import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countShared } from '../../../src/measure/character-set.ts';
import { passageHolds, quoteHolds } from '../../../src/measure/hold-gold.ts';

const span = (start: number, end: number, document = 'a') => ({ document, start, end, text: '' });

describe('sets of characters', () => {
  it('count overlapping spans once and documents apart', () => {
    expect(countCharacters([span(0, 10), span(5, 12), span(5, 12, 'b'), span(20, 21)])).toBe(12 + 7 + 1);
  });

  it('share what both cover', () => {
    expect(countShared([span(0, 10), span(8, 20)], [span(5, 9), span(15, 30), span(0, 99, 'b')])).toBe(4 + 5);
  });

  it('agree with counting the characters one by one', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(40), fc.nat(10), fc.constantFrom('a', 'b'))
        .map(([start, length, document]) => span(start, start + length, document)),
      { maxLength: 6 },
    );
    const naive = (list: readonly ReturnType<typeof span>[]) =>
      new Set(
        list.flatMap(({ document, start, end }) =>
          Array.from({ length: end - start }, (_, at) => `${document}${start + at}`),
        ),
      );
    fc.assert(
      fc.property(spans, spans, (left, right) => {
        expect(countCharacters(left)).toBe(naive(left).size);
        expect(countShared(left, right)).toBe(naive(left).intersection(naive(right)).size);
      }),
    );
  });
});

describe('holding the gold', () => {
  it('wants every character of a short answer in the quote', () => {
    expect(quoteHolds(span(0, 9), span(3, 9))).toBe(true);
    expect(quoteHolds(span(0, 8), span(3, 9))).toBe(false);
  });

  it('forgives a missing full stop of an excerpt, not a missing fifth', () => {
    expect(quoteHolds(span(0, 99), span(0, 100))).toBe(true);
    expect(quoteHolds(span(20, 300), span(0, 100))).toBe(false);
  });

  it('lets a sentence inside of a longer excerpt count, and not one beside it', () => {
    expect(quoteHolds(span(50, 90), span(0, 400))).toBe(true);
    expect(quoteHolds(span(380, 420), span(0, 400))).toBe(false);
    expect(quoteHolds(span(400, 420), span(0, 400))).toBe(false);
  });

  it('wants half of the gold in a passage, or the passage in the gold', () => {
    expect(passageHolds(span(0, 60), span(10, 110))).toBe(true);
    expect(passageHolds(span(0, 59), span(10, 110))).toBe(false);
    expect(passageHolds(span(20, 40), span(0, 400))).toBe(true);
    expect(passageHolds(span(0, 10), span(10, 12))).toBe(false);
  });
});
