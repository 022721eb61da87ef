/** States that follow each other are no rivals: who led until 1990 and who from 1991 on, what was earned in 2019 and in 2020. */
import { isDated, isNumber, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import type { Opinion } from '../opinions.ts';
import { datesIn, type SentenceFacts, wordBefore } from '../sentence-facts.ts';

export const followEachOther = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  asked.about !== 'date' &&
  a.value.kind !== 'claim' &&
  (endsBefore(a.facts, b.facts) ||
    endsBefore(b.facts, a.facts) ||
    isOfThen(a.facts, b.facts) ||
    isOfThen(b.facts, a.facts) ||
    areOfTwoYears(a, b, asked));

/** "Until 1990" and "from 1991". */
function endsBefore(one: SentenceFacts, other: SentenceFacts): boolean {
  const end = yearBehind(one, /^(?:until|till|до)$/);
  const start = yearBehind(other, /^(?:from|since|after|с|после)$/);
  return end !== null && start !== null && end <= start;
}

const IS = /(?<!\p{L})(?:is|are|has|have|does)(?!\p{L})(?! (?:been|had|become|done)(?!\p{L}))/iu;
const WAS = /(?<!\p{L})(?:was|were|had|did)(?!\p{L})/iu;
/** "Before 1990 it had 30,000 seats", where the other sentence says how many it has. */
const isOfThen = (one: SentenceFacts, other: SentenceFacts): boolean =>
  yearBehind(one, /^(?:until|till|before|до)$/) !== null &&
  WAS.test(one.text) &&
  IS.test(other.text) &&
  !WAS.test(other.text);

/** What is earned or counted anew each year; a question that names a year has said which. */
const areOfTwoYears = (a: Opinion, b: Opinion, asked: Asked): boolean => {
  if (!isNumber(a.value) || !isNumber(b.value) || asked.given.some(isDated)) return false;
  const [left, right] = [onlyYear(a.facts, a.value), onlyYear(b.facts, b.value)];
  return left !== null && right !== null && left !== right;
};

/** The year of its only date, which stands as "in 2019". */
function onlyYear(facts: SentenceFacts, own: Value): number | null {
  const dates = datesIn(facts).filter(({ start }) => start !== own.start);
  const [date] = dates;
  const isBare = date !== undefined && dates.length === 1 && /^\d{4}$/.test(date.text);
  return isBare && wordBefore(facts, date) === 'in' ? (date.normal.from.y ?? null) : null;
}

/** The year of the first date behind such a word. */
function yearBehind(facts: SentenceFacts, lead: RegExp): number | null {
  const date = datesIn(facts).find((one) => lead.test(wordBefore(facts, one)));
  return date?.normal.from.y ?? null;
}
