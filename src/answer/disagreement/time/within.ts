/** "On which day of February 1905", "when in 1954": the question knows the year or the month, and asks for what is in it. */
import { compareValues } from '../../values/compare-values.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { isDated, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import type { Opinion } from '../opinions.ts';

/** What stands before the date that is known. */
const WITHIN =
  /\b(?:(?:which|what) (?:exact |precise )?(?:\p{L}+ )?(?:day|date|month|week|season)s?|when(?: exactly)?),? (?:in|of|during)(?: the (?:year|month|spring|summer|autumn|winter) (?:of )?)?\s*$/iu;

/** The date in which the one that is asked for lies; null when none is known. */
export const withinAsked = (question: string, given: readonly Value[]): Value | null =>
  given.find((value) => isDated(value) && WITHIN.test(question.slice(0, value.start))) ?? null;

/** It dates what was at another time than the question tells; what it says itself to have happened then may be disputed. */
export const isOutside = (one: Opinion, asked: Pick<Asked, 'within' | 'predicates'>): boolean =>
  asked.within !== null &&
  isDated(one.value) &&
  compareValues(one.value, asked.within) === 'different' &&
  !datesWhatIsAsked(one, asked);

/** "Was readmitted on 3 May 1956": the word that is asked about leads to the date, and not "readmitted under the 1950 rule". */
function datesWhatIsAsked(
  { facts: { words, concepts }, value }: Opinion,
  { predicates }: Pick<Asked, 'predicates'>,
): boolean {
  const lead = wordIndex(words, value.start) - 1;
  return /^(?:in|on)$/.test(words[lead]?.lower ?? '') && predicates.has(concepts[lead - 1] ?? '');
}
