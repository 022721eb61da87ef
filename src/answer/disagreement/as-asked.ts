/** "From 1937 to 1938" says when it began, until when it lasted, and how long: the question tells what of it is the answer. */
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import type { DateValue, NameValue, Value } from '../values/value.ts';
import { asLimit } from './amounts/limits.ts';
import type { Asked } from './asked.ts';

/** The value of the sentence as an answer to what is asked, with its words left as they are. */
export function asAsked(
  value: Value,
  { end, asksLength, asksLimit }: Pick<Asked, 'end' | 'asksLength' | 'asksLimit'>,
  text: string,
): Value {
  if (value.kind === 'name') return toDoer(value);
  if (value.kind !== 'date') return asLimit(asksLength ? inTime(value) : value, asksLimit, text);
  if (value.normal.range !== true) return value;
  if (asksLength) return toDuration(value);
  if (end === null) return value;
  const point = value.normal[end];
  return { ...value, normal: { from: point, to: point }, stretch: value.normal };
}

/** "The Lind-designed bridge" names who designed it. */
const DEED =
  /-(?:appointed|backed|built|commissioned|controlled|designed|directed|edited|engineered|financed|founded|funded|initiated|inspired|instigated|led|orchestrated|organi[sz]ed|owned|planned|run|sponsored|staged|written)$/u;
function toDoer(value: NameValue): NameValue {
  const text = value.text.replace(DEED, '');
  if (text === value.text) return value;
  const last = text.split(/[\s-]/u).at(-1) ?? '';
  const tokens = [...value.normal.tokens.slice(0, -1), foldNameWord(last.toLowerCase())];
  return { ...value, text, end: value.start + text.length, normal: { ...value.normal, tokens } };
}

const COUNTED_TIMES: ReadonlyMap<string, string> = new Map(
  [
    ['season', 'year'],
    ['summer', 'year'],
    ['winter', 'year'],
    ['night', 'day'],
  ].map(([counted = '', unit = '']) => [stemWord(counted), unit]),
);
/** "Twenty-two seasons": asked how long, as many years. */
function inTime(value: Value): Value {
  if (value.kind !== 'quantity') return value;
  const unit = COUNTED_TIMES.get(value.normal.unit ?? '');
  return unit === undefined
    ? value
    : { ...value, kind: 'duration', normal: { ...value.normal, unit, unitWords: [] } };
}

/** A year: from a December to the January after it is a month. */
const shortest = 0.1;

/** From two bare years, of which each may be meant from its beginning or to its end; closer dates are left alone. */
function toDuration(value: DateValue): Value {
  const { from, to } = value.normal;
  if (from.y === undefined || to.y === undefined || from.m !== undefined || to.m !== undefined) return value;
  const years = to.y - from.y;
  if (years < 1) return value;
  const normal = {
    value: Math.max(years - 1, shortest),
    upTo: years + 1,
    bound: 'exact',
    step: 1,
    unit: 'year',
    unitWords: [],
  } as const;
  return { ...value, kind: 'duration', normal, stretch: value.normal };
}
