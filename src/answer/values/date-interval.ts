/** A date of any precision as the days that it covers, so that vague and precise statements can be compared. */
import type { DateNormal, PartialDate } from './value.ts';

/** Whole numbers that order days; every month counts 32 so that no calendar is needed. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const YEAR = 12 * 32;
const dayNumber = (year: number, month: number, day: number): number => year * YEAR + (month - 1) * 32 + day;

/** The first and the last day that a partial date may mean. */
function daysOf(date: PartialDate): DayRange {
  const year = date.y ?? 0;
  if (date.m === undefined) return { from: dayNumber(year, 1, 0), to: dayNumber(year, 12, 31) };
  if (date.d === undefined) return { from: dayNumber(year, date.m, 0), to: dayNumber(year, date.m, 31) };
  return { from: dayNumber(year, date.m, date.d), to: dayNumber(year, date.m, date.d) };
}

/** The days from the beginning of `from` to the end of `to`. */
export function rangeOf(date: Pick<DateNormal, 'from' | 'to'>): DayRange {
  return { from: daysOf(date.from).from, to: daysOf(date.to).to };
}

/** 1 for a year, 2 for a month, 3 for a day. */
export const precisionOf = (date: PartialDate): number =>
  date.d !== undefined ? 3 : date.m !== undefined ? 2 : 1;
