import { describe, expect, it } from 'vitest';
import { offersBoth, offersOne, readOffered } from '../../../../src/answer/disagreement/offered.ts';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';
import type { Value } from '../../../../src/answer/values/value.ts';

const valueIn = (text: string): Value => {
  const [value] = extractValues(text);
  if (value === undefined) throw new Error(`no value in ${text}`);
  return value;
};

describe('what a question offers', () => {
  it.each([
    ['Did the mill open in 1845 or only in 1846?', 'in 1845', 'opened in March 1846'],
    ['Were 200 or 600 looms moved?', 'over 200 looms', '600 looms'],
    ['Was the smith a Pavel Lind or a Peter Lind?', 'the smith Pavel Lind', 'the smith Peter Lind'],
  ])('%s: both', (question, a, b) => {
    expect(offersBoth(valueIn(a), valueIn(b), readOffered(question))).toBe(true);
    expect(offersBoth(valueIn(b), valueIn(a), readOffered(question))).toBe(true);
  });

  it.each([
    ['Did the mill open in 1845?', 'in 1845', 'opened in March 1846'],
    ['Is it true that 200 looms were moved?', '200 looms', '600 looms'],
    ['The mill was built by Anna Lind, right?', 'Anna Lind', 'Osip Brandt'],
  ])('%s: one', (question, a, b) => {
    expect(offersOne(valueIn(a), valueIn(b), readOffered(question))).toBe(true);
    expect(offersBoth(valueIn(a), valueIn(b), readOffered(question))).toBe(false);
  });

  it.each([
    ['When did the mill open?', 'in 1845', 'in 1846'],
    ['Who built the mill in 1850?', 'Anna Lind', 'Osip Brandt'],
  ])('%s: none', (question, a, b) => {
    expect(offersOne(valueIn(a), valueIn(b), readOffered(question))).toBe(false);
    expect(offersBoth(valueIn(a), valueIn(b), readOffered(question))).toBe(false);
  });
});
