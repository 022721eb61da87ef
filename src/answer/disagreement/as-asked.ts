/** "From 1937 to 1938" says when it began, until when it lasted, and how long: the question tells what of it is the answer. */
import { rangeOf } from '../values/date-interval.ts';
import type { DateValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';

const DAYS_OF_YEAR = 12 * 32;

/** The value as an answer to what is asked, with its words left as they are. */
export function asAsked(value: Value, { end, kind }: Pick<Asked, 'end' | 'kind'>): Value {
  if (value.kind !== 'date' || value.normal.range !== true) return value;
  if (kind === 'duration') return toDuration(value);
  if (end === null) return value;
  const point = value.normal[end];
  return { ...value, normal: { from: point, to: point } };
}

/** In whole years, as exactly as years can tell. */
function toDuration(value: DateValue): Value {
  const { from, to } = value.normal;
  if (from.y === undefined || to.y === undefined) return value;
  const days = rangeOf({ from: to, to }).from - rangeOf({ from, to: from }).from;
  const years = Math.max(1, Math.round(days / DAYS_OF_YEAR));
  const normal = { value: years, upTo: null, bound: 'about', step: 1, unit: 'year', unitWords: [] } as const;
  return { ...value, kind: 'duration', normal };
}
