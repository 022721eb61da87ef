/** Two statements under different circumstances are no contradiction: another time, another instance. */
import { agree, compareValues } from '../../values/compare-values.ts';
import { rangeOf } from '../../values/date-interval.ts';
import { namesOtherOf } from '../../values/numbered.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { type DateValue, isDated, isNumber, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { tellsOffice } from '../claims/still-in-office.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import { ranksIn } from '../ranks.ts';
import { type SentenceFacts, wordBefore } from '../sentence-facts.ts';

const NEAR = 12;

/** The dates beside the value: a long sentence dates many things. */
const dated = once(({ facts, value: own }: Opinion): DateValue[] => {
  const place = wordIndex(facts.words, own.start);
  return facts.stated.flatMap(({ value }) => {
    if (!isDated(value) || value.start === own.start) return [];
    const isNear = own.kind === 'claim' || Math.abs(place - wordIndex(facts.words, value.start)) <= NEAR;
    return isNear ? [isSince(facts, value) ? toOpenEnd(value) : value] : [];
  });
});

/** "Since 2019" holds for every year after it. */
const isSince = (facts: SentenceFacts, date: DateValue): boolean =>
  /^(?:since|seit|depuis)$/.test(wordBefore(facts, date));
const always = { y: 9999 };
const toOpenEnd = (date: DateValue): DateValue => ({ ...date, normal: { ...date.normal, to: always } });

/** Both say when, and not at the same time: two states of one thing. */
export function isOtherTime(a: Opinion, b: Opinion, present: boolean): boolean {
  const [left, right] = [dated(a), dated(b)];
  if (present && left.length > 0 !== right.length > 0) return true;
  if (left.length === 0 || right.length === 0) return a.facts.pastState !== b.facts.pastState;
  return !left.some((one) => right.some((other) => agree(one, other)));
}

/** But for those in the value: "the third floor" is the answer itself. */
const ordinals = ({ facts, value: own }: Opinion): number[] =>
  facts.stated.flatMap(({ value }) =>
    value.kind === 'ordinal' && (own.kind === 'claim' || value.end <= own.start || value.start >= own.end)
      ? [value.normal.value]
      : [],
  );

/** "the first order" and "the second order". */
export function isOtherInstance(a: Opinion, b: Opinion): boolean {
  const [left, right] = [ordinals(a), ordinals(b)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

/** "Version 4.2" is asked about, and the sentence names another one before the value, and not this. */
export const isOfOtherNumber = ({ facts, value }: Opinion, { numbered }: Asked): boolean =>
  namesOtherOf(numbered, facts.text.slice(0, value.kind === 'claim' ? value.end : value.start));

const LEADS_ON = /^(?:on|in|at|was|came|for|:)$/;
/** "Two orders: the first in 1940, the second in 1945": what is numbered was said before. */
function bareRank({ words, stated }: SentenceFacts, { start }: Value): number | null {
  let at = wordIndex(words, start) - 1;
  if (!LEADS_ON.test(words[at]?.lower ?? '')) return null;
  while (LEADS_ON.test(words[at]?.lower ?? '')) at -= 1;
  const word = words[at];
  const ordinal = stated.find(({ value }) => value.kind === 'ordinal' && value.start === word?.start)?.value;
  return ordinal?.kind === 'ordinal' ? ordinal.normal.value : null;
}

/** "The second order" is asked about, and the sentence tells of the first order, and not of the second. */
export function isOfOtherRank({ facts, value }: Opinion, { ranks }: Asked): boolean {
  if (ranks.length === 0) return false;
  const bare = bareRank(facts, value);
  if (bare !== null && !ranks.some(({ rank }) => rank === bare)) return true;
  const told = ranksIn(
    facts.text,
    facts.stated.map(({ value }) => value),
  );
  return ranks.some(({ rank, noun }) => {
    const same = told.filter((one) => one.noun === noun);
    return same.length > 0 && same.every((one) => one.rank !== rank);
  });
}

const UNALTERED =
  /\b(?:(?:has|have) )?(?:not|never)(?: been)? (?:altered|changed|extended|lengthened|widened|enlarged|rebuilt|replaced|repainted|renamed|moved|raised|lowered|surpassed|broken|beaten|equalled) since\b/i;
const STILL = /\b(?:ever since|to this day|until today|ever after)\b/i;
/** Another subject, or another verb than "has been". */
const NEW_CLAUSE =
  /[;:]|\b(?:and|but|while)\b(?! (?:has|have|had|is|are|was|were|so|remain\p{L}*|stay\p{L}*)\b)/iu;
/** "200 members in 1902, and its house stands to this day" is said of the house. */
function lastsSince({ text }: SentenceFacts, { end }: DateValue): boolean {
  if (UNALTERED.test(text)) return true;
  const still = STILL.exec(text.slice(end));
  return still !== null && !NEW_CLAUSE.test(text.slice(end, end + still.index));
}

/** "From 1969 until she retired in 1980", "lengthened in 1971, and not altered since": the year asked about lies between. */
function spans(facts: SentenceFacts, dates: readonly DateValue[], { normal }: DateValue): boolean {
  const year = normal.from.y ?? 0;
  const isBefore = ({ normal: { from } }: DateValue) => (from.y ?? year) <= year;
  const isAfter = ({ normal: { to } }: DateValue) => (to.y ?? year) >= year;
  const [first] = dates;
  if (first === undefined || !isBefore(first)) return false;
  if (lastsSince(facts, first)) return true;
  if (first.normal.range === true) return false;
  // "From 1940 to 1945, and another until 1960": the first end is the end.
  const end = dates.slice(1).find((date) => hasEndLead(facts, first, date));
  return /^(?:from|since|between|с)$/.test(wordBefore(facts, first)) && end !== undefined && isAfter(end);
}
/** "From 1940 she led it, and he sat in parliament until 1960": somebody else's end. */
const OTHER_SUBJECT =
  /;|(?<!\p{L})(?:and|but|while)\s+(?:he|she|it|they|his|her|its|their|the|then|\p{Lu}\p{L}+)(?!\p{L})/u;
const hasEndLead = ({ text }: SentenceFacts, first: DateValue, last: DateValue): boolean =>
  /(?<!\p{L})(?:until|till|to|and|до|по)(?!\p{L})/iu.test(text.slice(first.end, last.start)) &&
  !isOtherSubjectBetween({ text }, first, last);
export const isOtherSubjectBetween = (
  { text }: Pick<SentenceFacts, 'text'>,
  first: DateValue,
  last: DateValue,
): boolean => OTHER_SUBJECT.test(text.slice(first.end, last.start));

/** The question says when, and the sentence says another time. */
export function isOutOfTime(one: Opinion, asked: Asked): boolean {
  const wanted = asked.given.filter(isDated);
  if (asked.about === 'date' || wanted.length === 0) return false;
  if (isOfToday(one, asked)) return true;
  const dates = dated(one);
  if (dates.length === 0 || (countsUpTo(asked) && totalBy(one) !== null)) return false;
  if (asked.asksStill && (dates.some((date) => isUntil(one.facts, date)) || tellsOffice(one.facts, asked)))
    return false;
  const isSpanned = wanted.some((value) => spans(one.facts, dates, value));
  return (
    !isSpanned && !dates.some((date) => wanted.some((value) => compareValues(date, value) !== 'different'))
  );
}

/** "Was it still open in 1950?": "open until 1948" answers, as does "she left the post in 1948". */
const isUntil = (facts: SentenceFacts, date: DateValue): boolean =>
  /^(?:until|till|до)$/.test(wordBefore(facts, date));

/** "Today it makes 18,000", where it is asked how much was made in 2021; what befell somebody "today" is news of a day. */
const isOfToday = ({ facts: { text }, value: { kind, start } }: Opinion, { present }: Asked): boolean =>
  !present && kind !== 'claim' && TODAY.test(text) && !TOLD.test(text.slice(0, start));
const TODAY = /^\P{L}{0,4}(?:today|nowadays|these days|at present|currently)(?!\p{L})(?!['’])/iu;
const TOLD = /(?<!\p{L})(?:was|were|had|did|been|\p{L}{2,}ed)(?!\p{L})/iu;

/** "How many had left by 1950?" */
const countsUpTo = ({ countsThings, bounds }: Asked): boolean => countsThings && bounds;

/** The date up to which it counts: "by 1940". */
const totalBy = once(
  (one: Opinion): DateValue | null => dated(one).find((date) => BY.test(wordBefore(one.facts, date))) ?? null,
);
const BY = /^(?:by|к)$/;

/**
 * "200 by 1930, and 400 by 1940": what is counted up to a date may grow, and a total that falls is disputed. Without a date it
 * is of the time that is asked about.
 */
export function haveGrown(a: Opinion, b: Opinion, asked: Asked): boolean {
  const wanted = asked.given.find(isDated);
  if (!countsUpTo(asked) || wanted === undefined) return false;
  const [left, right] = [totalBy(a) ?? wanted, totalBy(b) ?? wanted];
  const [early, late] = rangeOf(left.normal).to <= rangeOf(right.normal).to ? [a, b] : [b, a];
  if (!isNumber(early.value) || !isNumber(late.value)) return false;
  return compareValues(left, right) === 'different' && early.value.normal.value <= late.value.normal.value;
}
