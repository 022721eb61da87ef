/** The stretch of time that a date is or ends. */
import type { DateNormal, Value } from '../../values/value.ts';

/** The stretch itself, or that of which the date is the end that is asked for; null for a single date and for what is none. */
export function stretchOf(value: Value): DateNormal | null {
  if (value.kind !== 'date') return null;
  return value.normal.range === true ? value.normal : (value.stretch ?? null);
}
