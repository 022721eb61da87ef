/** "Name (7 February 1905 – 1 October 1950)" states a birth and a death without saying so. */
import { type DateValue, isDated, type Value } from '../../values/value.ts';

/** A value with the concept that its place implies, or null. */
export interface Stated {
  readonly value: Value;
  readonly implies: string | null;
}

/** Places of birth and death may stand beside their dates. */
const DASH = /^\s*(?:,[^()–—]{0,60})?\s*[-–—]\s*(?:[^()–—\d]{1,60},\s*)?$/;

/** A birth is written to the day, or the span is as long as a life. */
function isLife(from: DateValue['normal']['from'], to: DateValue['normal']['from']): boolean {
  const years = (to.y ?? 0) - (from.y ?? 0);
  return from.y !== undefined && to.y !== undefined && years >= 15 && years <= 115;
}

/** Splits "7 February 1905 – 1 October 1950" where the second date begins. */
function splitRange(text: string, value: DateValue): [DateValue, DateValue] | null {
  const dash = /\s*[-–—]\s*/g;
  for (const match of value.text.matchAll(dash)) {
    const first = value.text.slice(0, match.index);
    const second = value.text.slice(match.index + match[0].length);
    if (!/\d{4}\s*(?:г\.?)?$/.test(first) || !/\d{4}/.test(second)) continue;
    const start = value.start + match.index + match[0].length;
    const birth: DateValue = {
      ...value,
      end: value.start + first.length,
      text: first,
      normal: { from: value.normal.from, to: value.normal.from },
    };
    const death: DateValue = {
      ...value,
      start,
      text: text.slice(start, value.end),
      normal: { from: value.normal.to, to: value.normal.to },
    };
    return [birth, death];
  }
  return null;
}

const opensParenthesis = (text: string, start: number): boolean =>
  /\((?:[^()]{0,40}[;,:]\s*|born\s+|род\.\s*|\*\s*|c\.\s*)?$/.test(
    text.slice(Math.max(0, start - 50), start),
  );

/** "(7.2.1905, Town - 1.10.1950)": the date before this one, when both are the ends of one life. */
function birthBefore(text: string, stated: readonly Stated[], death: DateValue): number {
  const at = stated.findLastIndex(({ value }) => value.kind === 'date');
  const birth = stated[at]?.value;
  if (!birth || !isDated(birth) || !opensParenthesis(text, birth.start)) return -1;
  const isJoined = DASH.test(text.slice(birth.end, death.start));
  return isJoined && isLife(birth.normal.from, death.normal.from) ? at : -1;
}

/** One or two statements for one value; `stated` holds what was read before it. */
function readStated(text: string, stated: Stated[], value: Value): Stated[] {
  if (!isDated(value)) return [{ value, implies: null }];
  if (
    value.normal.range &&
    opensParenthesis(text, value.start) &&
    isLife(value.normal.from, value.normal.to)
  ) {
    const parts = splitRange(text, value);
    return parts
      ? [
          { value: parts[0], implies: '=birth' },
          { value: parts[1], implies: '=death' },
        ]
      : [{ value, implies: null }];
  }
  const birth = birthBefore(text, stated, value);
  const earlier = stated[birth];
  if (earlier) stated[birth] = { ...earlier, implies: '=birth' };
  return [{ value, implies: earlier ? '=death' : null }];
}

/** The values of a sentence, lifespans in parentheses split into birth and death. */
export function withLifeDates(text: string, values: readonly Value[]): Stated[] {
  const stated: Stated[] = [];
  for (const value of values) stated.push(...readStated(text, stated, value));
  return stated;
}
