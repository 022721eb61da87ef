/** "On Mondays", "by the 5th of each month": days that come again, where it is asked when something is done. */
import { ORDINAL_WORDS } from '../../values/number-words.ts';
import { wordIndex } from '../../values/scan-words.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { findTerms } from '../terms/find-terms.ts';

const OF_MONTH =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})(?:st|nd|rd|th)|(\p{L}+(?:-\p{L}+)?)) (?:(?:working |calendar )?day )?of (?:(?:the|each|every|any|this|next) )?(?:(?:following|next|same|calendar|current) )?month(?!\p{L})/giu;
const longestMonth = 31;

/** Days of the month; of the week only where it is asked on which day something is, and not when it was. */
export function recurringDays(facts: SentenceFacts, asked: Asked): readonly Value[] {
  if (asked.about !== 'date') return [];
  const ofWeek = asked.present && asked.focus.has('day') && asked.term === null;
  return [...daysOfMonth(facts.text), ...(ofWeek ? daysOfWeek(facts) : [])];
}

const daysOfMonth = (text: string): Value[] =>
  [...text.matchAll(OF_MONTH)].flatMap(({ 0: words, 1: digits, 2: word, index: start }) => {
    const day = ORDINAL_WORDS.get(word?.toLowerCase() ?? '') ?? Number(digits);
    if (!(day >= 1 && day <= longestMonth)) return [];
    const point = { d: day };
    return [
      { kind: 'date', start, end: start + words.length, text: words, normal: { from: point, to: point } },
    ];
  });

/** "Monday 3 May" tells a date. */
const daysOfWeek = (facts: SentenceFacts): Value[] =>
  findTerms(facts, 'weekday').filter(({ end }) => {
    const next = facts.words[wordIndex(facts.words, end - 1) + 1]?.start;
    return !facts.stated.some(
      ({ value }) => value.kind === 'date' && value.start <= (next ?? end) && value.end > end,
    );
  });

const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)/iu;
/** A name that dates. */
export const isDayOfWeek = ({ kind, text }: Value): boolean => kind === 'name' && WEEKDAY.test(text);
