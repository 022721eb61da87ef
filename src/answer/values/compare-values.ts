/** Equal values come in many forms, and a vaguer statement contradicts no precise one: the basis of every disagreement. */
import { compareDates } from './compare-dates.ts';
import { compareNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isNumber, type TimeNormal, type Value } from './value.ts';

export type Comparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** One does not exclude the other: equal, or one vaguer than the other. */
export function agree(a: Value, b: Value): boolean {
  const compared = compareValues(a, b);
  return compared === 'equal' || compared === 'compatible';
}

/** How `a` and `b` stand to each other as answers to one question. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.normal, b.normal);
  if (a.kind === 'name' && b.kind === 'name') return compareNames(a.normal, b.normal);
  if (isNumber(a) && isNumber(b))
    return a.stretch && b.stretch ? compareDates(a.stretch, b.stretch) : compareNumbers(a, b);
  if (a.kind === 'ordinal' && b.kind === 'ordinal')
    return a.normal.value === b.normal.value ? 'equal' : 'different';
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a.normal, b.normal);
  return 'incomparable';
}

const halfDay = 720;

/** "Half past six" is compatible with 18:30. */
function compareTimes(a: TimeNormal, b: TimeNormal): Comparison {
  if (a.minutes === b.minutes && a.eitherHalf === b.eitherHalf) return 'equal';
  const isOpen = a.eitherHalf || b.eitherHalf;
  return isOpen && a.minutes % halfDay === b.minutes % halfDay ? 'compatible' : 'different';
}
