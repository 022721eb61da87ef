/** Decides whether two dates can both be true of one event. */
import type { Comparison } from './compare-values.ts';
import { type DayRange, precisionOf, rangeOf } from './date-interval.ts';
import type { DateNormal, PartialDate } from './value.ts';

/** Years by which "about 1850" may be off. */
const APPROXIMATE_YEARS = 5;
const YEAR_DAYS = 12 * 32;

const samePoint = (a: PartialDate, b: PartialDate): boolean => a.y === b.y && a.m === b.m && a.d === b.d;
const within = (inner: DayRange, outer: DayRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Compares only what both sides state: "15 August" and "15 August 1949" differ in precision, not in fact. */
function comparePoints(a: PartialDate, b: PartialDate): Comparison {
  if (samePoint(a, b)) return 'equal';
  if (a.y !== undefined && b.y !== undefined && a.y !== b.y) return 'different';
  if (a.m !== undefined && b.m !== undefined && a.m !== b.m) return 'different';
  if (a.d !== undefined && b.d !== undefined && a.d !== b.d) return 'different';
  const shared = (a.y !== undefined && b.y !== undefined) || (a.m !== undefined && b.m !== undefined);
  return shared ? 'compatible' : 'incomparable';
}

/** "1938 to 1945" and "19 February 1938 to 17 January 1945": each end by itself. */
function compareRanges(a: DateNormal, b: DateNormal): Comparison {
  const [from, to] = [comparePoints(a.from, b.from), comparePoints(a.to, b.to)];
  if (from === 'different' || to === 'different') return 'different';
  if (from === 'incomparable' || to === 'incomparable') return 'incomparable';
  return from === 'equal' && to === 'equal' ? 'equal' : 'compatible';
}

function widen(date: DateNormal): DayRange {
  const range = rangeOf(date);
  if (!date.approximate || precisionOf(date.from) > 1) return range;
  const reach = APPROXIMATE_YEARS * YEAR_DAYS;
  return { from: range.from - reach, to: range.to + reach };
}

/** A decade or a century covers its years without stating its ends. */
function compareSpans(a: DateNormal, b: DateNormal): Comparison {
  if (a.from.y === undefined || b.from.y === undefined) return comparePoints(a.from, b.from);
  const [left, right] = [widen(a), widen(b)];
  if (left.from === right.from && left.to === right.to) return 'equal';
  if (a.approximate || b.approximate)
    return left.from <= right.to && right.from <= left.to ? 'compatible' : 'different';
  return within(left, right) || within(right, left) ? 'compatible' : 'different';
}

function compareOnce(a: DateNormal, b: DateNormal): Comparison {
  if (a.range && b.range) return compareRanges(a, b);
  const arePoints = samePoint(a.from, a.to) && samePoint(b.from, b.to);
  if (arePoints && !a.approximate && !b.approximate) {
    const compared = comparePoints(a.from, b.from);
    const opposed = a.part && b.part && a.part !== b.part;
    return opposed && compared === 'equal'
      ? 'different'
      : compared === 'equal' && a.part !== b.part
        ? 'compatible'
        : compared;
  }
  return compareSpans(a, b);
}

/** An ambiguous notation agrees when either reading does. */
export function compareDates(a: DateNormal, b: DateNormal): Comparison {
  const readings = (date: DateNormal): DateNormal[] =>
    date.other ? [date, { ...date, from: date.other, to: date.other }] : [date];
  let found: Comparison = 'different';
  for (const left of readings(a)) {
    for (const right of readings(b)) {
      const compared = compareOnce(left, right);
      if (compared === 'equal' && left.other === undefined && right.other === undefined) return 'equal';
      if (compared !== 'different') found = compared === 'equal' ? 'compatible' : compared;
    }
  }
  return found;
}
