/** Values that measure something else than is asked: a date where the hour is asked for, an amount of money beside the rate. */

import { stemWord } from '../../values/stem-word.ts';
import { isNumber, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { conceptOf } from '../concepts.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';

/** The value is of another kind than the answer; where the sentence has one of the right kind, or none could be right. */
export const isOfOtherMeasure = once(({ facts, value }: Opinion, asked: Asked): boolean => {
  if (value.kind === 'date') return asked.asksFrequency || asked.asksTimeOfDay;
  if (
    asked.asksLimit &&
    isNumber(value) &&
    value.normal.bound === 'exact' &&
    countsWhatWas(facts.text, value)
  )
    return true;
  // "Born on a Monday", "baptised on a Wednesday".
  if (asked.term === 'weekday' && isOfOtherEvent(facts.conceptSet, asked.events)) return true;
  if (isOtherAmount(facts.text, value, asked) || isRegularHour(facts.text, value, asked)) return true;
  // "A loan of 90,000 euros at 1.9 percent": who asks for the rate has it.
  return (
    asked.kind === 'percent' &&
    isNumber(value) &&
    value.kind !== 'percent' &&
    facts.stated.some((stated) => stated.value.kind === 'percent')
  );
});

/** "When did the hotel open?": "the kitchen opens at 18:30" tells what it does every day, and not when it was. */
const isRegularHour = (text: string, { kind, start }: Value, { about, asksHour, present }: Asked): boolean =>
  about === 'date' &&
  kind === 'time' &&
  !asksHour &&
  !present &&
  REGULARLY.test(text.slice(Math.max(0, start - REGULARLY_REACH), start));
const REGULARLY =
  /(?<!\p{L})(?:opens|closes|starts|begins|ends|(?:is|are) (?:open|closed|served|shut)) [^,;.]*$/iu;
const REGULARLY_REACH = 40;

/** Nouns that one sum of money may be called by. */
const AMOUNTS: readonly ReadonlySet<string>[] = [
  'price cost bill expense expenditure fee charge fare toll rent loss',
  'value worth valuation',
  'fine penalty',
  'salary wage pay stipend income earnings',
  'revenue turnover income takings proceeds',
  'profit surplus gain',
  'loss deficit shortfall',
  'debt liability',
  'loan mortgage',
  'grant subsidy donation gift bequest',
  'deposit',
  'dividend',
  'pension',
  'bribe',
  'ransom',
  'reward',
].map((nouns) => new Set(nouns.split(' ').map((noun) => conceptOf(stemWord(noun)))));
const AMOUNT_OF =
  /(?<!\p{L})(\p{Ll}{3,}) of (?:(?:only|just|about|around|over|some|nearly|almost|up to|more than) )*$/iu;
const AMOUNT_REACH = 40;

/** "An insured value of £60,000", where the price is asked for: the sum is called something else than what is asked. */
function isOtherAmount(text: string, value: Value, { predicates, focus }: Asked): boolean {
  if (value.kind !== 'money') return false;
  const told = conceptOf(
    stemWord(AMOUNT_OF.exec(text.slice(Math.max(0, value.start - AMOUNT_REACH), value.start))?.[1] ?? ''),
  );
  const isCalled = (nouns: ReadonlySet<string>) =>
    !nouns.isDisjointFrom(predicates) || !nouns.isDisjointFrom(focus);
  const asked = AMOUNTS.filter(isCalled);
  return (
    asked.length > 0 && !asked.some((nouns) => nouns.has(told)) && AMOUNTS.some((nouns) => nouns.has(told))
  );
}

const isOfOtherEvent = (said: ReadonlySet<string>, events: ReadonlySet<string>): boolean => {
  const asked = ONCE_IN_LIFE.filter((event) => events.has(event));
  return asked.length > 0 && !asked.some((event) => said.has(event));
};
const ONCE_IN_LIFE = ['=birth', '=death', '=execution', '=marriage', '=arrest'];

/** "It carried at least 20 people that day", "the highest fine so far, 300": what has been is no limit. */
const countsWhatWas = (text: string, value: Value): boolean =>
  (AT_LEAST.test(value.text) && WAS.test(text.slice(0, value.start)) && !RULES.test(text)) ||
  SO_FAR.test(around(text, value));
const SO_FAR = /(?<!\p{L})(?:so far|to date|up to now|hitherto)(?!\p{L})/iu;
const AT_LEAST = /^(?:at least|no (?:less|fewer) than)/iu;
const WAS = /\b(?:was|were|had|did|\p{L}{3,}ed)\b/iu;
const RULES = /\b(?:is|are|be|may|must|can|shall|should|will|needs?|ha[sv]e)\b/iu;

const NET =
  /\b(?:net(?! (?:profit|income|loss|result|weight)\b)|excluding (?:VAT|tax|GST)|plus (?:VAT|GST)|before (?:VAT|tax|GST)|without (?:VAT|tax)|exclusive of (?:VAT|tax))\b|(?<!\p{L})без (?:учёта )?НДС/iu;
const GROSS =
  /\b(?:gross|includ(?:ing|es|ed) (?:\d+ (?:percent|%) )?(?:VAT|tax|GST|sales tax)|incl\.? (?:VAT|tax|GST)|with (?:VAT|tax)|after (?:VAT|tax)|inclusive of (?:VAT|tax))\b|(?<!\p{L})(?:с (?:учётом )?НДС|включая НДС)/iu;

/** "9 hours a day", "56 hours a week": two limits, and both may hold. */
export function areOfTwoRates(a: Opinion, b: Opinion): boolean {
  const [left, right] = [perOf(a), perOf(b)];
  return left !== null && right !== null && left !== right;
}
const perOf = ({ facts: { text }, value: { end } }: Opinion): string | null =>
  PER.exec(text.slice(end, end + PER_REACH))?.[1]?.toLowerCase() ?? null;
const PER =
  /^(?: \p{L}+)? (?:an?|per|each|every) (hour|day|night|week|month|quarter|year|person|head|litre|kilo|kg|km|kilometre|piece)(?!\p{L})/iu;
const PER_REACH = 40;

/** "1,000 euros net", "1,190 euros including VAT": one price, and no two. */
export const areNetAndGross = (a: Opinion, b: Opinion): boolean =>
  a.value.kind === 'money' &&
  b.value.kind === 'money' &&
  ((saysOnly(a, NET, GROSS) && saysOnly(b, GROSS, NET)) ||
    (saysOnly(a, GROSS, NET) && saysOnly(b, NET, GROSS)) ||
    (saysOnly(a, NET, GROSS) && isTaxedOf(b, a)) ||
    (saysOnly(b, NET, GROSS) && isTaxedOf(a, b)));

/** "100 euros net", "119 euros": as much more as a tax may be, with no word of it. */
function isTaxedOf({ facts: { text }, value }: Opinion, { value: net }: Opinion): boolean {
  if (!isNumber(value) || !isNumber(net) || NET.test(around(text, value))) return false;
  const rate = value.normal.value / net.normal.value;
  return rate > LEAST_TAXED && rate < MOST_TAXED;
}
const LEAST_TAXED = 1.03;
const MOST_TAXED = 1.28;

const saysOnly = ({ facts: { text }, value }: Opinion, one: RegExp, other: RegExp): boolean => {
  const near = around(text, value);
  return one.test(near) && !other.test(near);
};
const around = (text: string, { start, end }: Value): string =>
  text.slice(Math.max(0, start - BEFORE), end + BEHIND);
const BEFORE = 30;
const BEHIND = 50;
