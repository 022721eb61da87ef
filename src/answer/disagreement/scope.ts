/** Two statements under different circumstances are no contradiction: another time, another instance. */
import { agree, compareValues } from '../values/compare-values.ts';
import { namesOtherOf } from '../values/numbered.ts';
import type { DateValue } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';
import { ranksIn } from './ranks.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const NEAR = 12;

/** The dates beside the value: a long sentence dates many things. */
const dated = once(({ facts, value: own }: Opinion): DateValue[] => {
  const place = wordIndex(facts.words, own.start);
  return facts.stated.flatMap(({ value }) => {
    if (value.kind !== 'date' || value.normal.from.y === undefined || value.start === own.start) return [];
    const isNear = own.kind === 'claim' || Math.abs(place - wordIndex(facts.words, value.start)) <= NEAR;
    return isNear ? [isSince(facts, value) ? toOpenEnd(value) : value] : [];
  });
});

/** "Since 2019" holds for every year after it. */
const isSince = ({ words }: SentenceFacts, { start }: DateValue): boolean =>
  /^(?:since|seit|depuis)$/.test(words[wordIndex(words, start) - 1]?.lower ?? '');
const always = { y: 9999 };
const toOpenEnd = (date: DateValue): DateValue => ({ ...date, normal: { ...date.normal, to: always } });

/** Both say when, and not at the same time: two states of one thing. */
export function isOtherTime(a: Opinion, b: Opinion, present: boolean): boolean {
  const [left, right] = [dated(a), dated(b)];
  if (present && left.length > 0 !== right.length > 0) return true;
  if (left.length === 0 || right.length === 0) return a.facts.pastState !== b.facts.pastState;
  return !left.some((one) => right.some((other) => agree(one, other)));
}

const ordinals = (facts: SentenceFacts): number[] =>
  facts.stated.flatMap(({ value }) => (value.kind === 'ordinal' ? [value.normal.value] : []));

/** "the first order" and "the second order". */
export function isOtherInstance(a: Opinion, b: Opinion): boolean {
  const [left, right] = [ordinals(a.facts), ordinals(b.facts)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

/** "Version 4.2" is asked about, and the sentence names another one before the value, and not this. */
export const isOfOtherNumber = ({ facts, value }: Opinion, { numbered }: Asked): boolean =>
  namesOtherOf(numbered, facts.text.slice(0, value.kind === 'claim' ? value.end : value.start));

/** "The second order" is asked about, and the sentence tells of the first order, and not of the second. */
export function isOfOtherRank({ facts }: Opinion, { ranks }: Asked): boolean {
  if (ranks.length === 0) return false;
  const told = ranksIn(
    facts.text,
    facts.stated.map(({ value }) => value),
  );
  return ranks.some(({ rank, noun }) => {
    const same = told.filter((one) => one.noun === noun);
    return same.length > 0 && same.every((one) => one.rank !== rank);
  });
}

const STILL =
  /\b(?:(?:has|have) (?:not|never) been \p{L}+ since|ever since|to this day|until today|ever after)\b/iu;
/** "From 1969 until she retired in 1980", "lengthened in 1971, and not altered since": the year asked about lies between. */
function spans(facts: SentenceFacts, dates: readonly DateValue[], { normal }: DateValue): boolean {
  const year = normal.from.y ?? 0;
  const isBefore = ({ normal: { from } }: DateValue) => (from.y ?? year) <= year;
  const isAfter = ({ normal: { to } }: DateValue) => (to.y ?? year) >= year;
  const [first] = dates;
  if (first === undefined || !isBefore(first)) return false;
  if (STILL.test(facts.text)) return true;
  const lead = facts.words[wordIndex(facts.words, first.start) - 1]?.lower ?? '';
  return (
    /^(?:from|since|between|с)$/.test(lead) &&
    dates.slice(1).some((date) => isAfter(date) && hasEndLead(facts, first, date))
  );
}
const hasEndLead = ({ text }: SentenceFacts, first: DateValue, last: DateValue): boolean =>
  /(?<!\p{L})(?:until|till|to|and|до|по)(?!\p{L})/iu.test(text.slice(first.end, last.start));

/** The question says when, and the sentence says another time. */
export function isOutOfTime(one: Opinion, asked: Asked): boolean {
  const wanted = asked.given.filter((value) => value.kind === 'date' && value.normal.from.y !== undefined);
  if (asked.about === 'date' || wanted.length === 0) return false;
  const dates = dated(one);
  if (dates.length === 0) return false;
  const isSpanned = wanted.some((value) => value.kind === 'date' && spans(one.facts, dates, value));
  return (
    !isSpanned && !dates.some((date) => wanted.some((value) => compareValues(date, value) !== 'different'))
  );
}
