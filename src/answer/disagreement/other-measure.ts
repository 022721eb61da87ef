/** Values that measure something else than is asked: a date where the hour is asked for, an amount of money beside the rate. */
import { isNumber, type Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';

/** The value is of another kind than the answer; where the sentence has one of the right kind, or none could be right. */
export const isOfOtherMeasure = once(({ facts, value }: Opinion, asked: Asked): boolean => {
  if (value.kind === 'date') return asked.asksFrequency || asked.asksTimeOfDay;
  // "A loan of 90,000 euros at 1.9 percent": who asks for the rate has it.
  return (
    asked.kind === 'percent' &&
    isNumber(value) &&
    value.kind !== 'percent' &&
    facts.stated.some((stated) => stated.value.kind === 'percent')
  );
});

const NET =
  /\b(?:net(?! (?:profit|income|loss|result|weight)\b)|excluding (?:VAT|tax|GST)|plus (?:VAT|GST)|before (?:VAT|tax|GST)|without (?:VAT|tax)|exclusive of (?:VAT|tax))\b|(?<!\p{L})без (?:учёта )?НДС/iu;
const GROSS =
  /\b(?:gross|includ(?:ing|es|ed) (?:\d+ (?:percent|%) )?(?:VAT|tax|GST|sales tax)|incl\.? (?:VAT|tax|GST)|with (?:VAT|tax)|after (?:VAT|tax)|inclusive of (?:VAT|tax))\b|(?<!\p{L})(?:с (?:учётом )?НДС|включая НДС)/iu;

/** "1,000 euros net", "1,190 euros including VAT": one price, and no two. */
export const areNetAndGross = (a: Opinion, b: Opinion): boolean =>
  a.value.kind === 'money' &&
  b.value.kind === 'money' &&
  ((saysOnly(a, NET, GROSS) && saysOnly(b, GROSS, NET)) ||
    (saysOnly(a, GROSS, NET) && saysOnly(b, NET, GROSS)));

const saysOnly = ({ facts: { text }, value }: Opinion, one: RegExp, other: RegExp): boolean => {
  const near = around(text, value);
  return one.test(near) && !other.test(near);
};
const around = (text: string, { start, end }: Value): string =>
  text.slice(Math.max(0, start - BEFORE), end + BEHIND);
const BEFORE = 30;
const BEHIND = 50;
