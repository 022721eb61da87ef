/** "On which day of February 1905", "when in 1954": the question knows the year or the month, and asks for what is in it. */
import { compareValues } from '../../values/compare-values.ts';
import { isDated, type Value } from '../../values/value.ts';

/** What stands before the date that is known. */
const WITHIN =
  /\b(?:(?:which|what) (?:exact |precise )?(?:\p{L}+ )?(?:day|date|month|week|season)s?|when(?: exactly)?),? (?:in|of|during)(?: the (?:year|month|spring|summer|autumn|winter) (?:of )?)?\s*$/iu;

/** The date in which the one that is asked for lies; null when none is known. */
export const withinAsked = (question: string, given: readonly Value[]): Value | null =>
  given.find((value) => isDated(value) && WITHIN.test(question.slice(0, value.start))) ?? null;

/** It dates what was at another time than the question tells. */
export const isOutside = (value: Value, within: Value | null): boolean =>
  within !== null && isDated(value) && compareValues(value, within) === 'different';
