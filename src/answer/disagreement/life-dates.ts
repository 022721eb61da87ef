/** "Name (7 February 1905 – 1 October 1950)" states a birth and a death without saying so. */
import type { Word } from '../values/scan-words.ts';
import type { DateValue, Value } from '../values/value.ts';

/** A value with the concept that its place implies, or null. */
export interface Stated {
  readonly value: Value;
  readonly implies: string | null;
}

const DASH = /^\s*(?:,[^()–—]{0,60})?\s*[-–—]\s*$/;

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

/** The values of a sentence, lifespans in parentheses split into birth and death. */
export function withLifeDates(text: string, values: readonly Value[], words: readonly Word[]): Stated[] {
  if (words.length === 0 || !text.includes('(')) return values.map((value) => ({ value, implies: null }));
  const stated: Stated[] = [];
  values.forEach((value, at) => {
    const previous = stated.at(-1);
    if (value.kind !== 'date' || value.normal.from.y === undefined) {
      stated.push({ value, implies: null });
    } else if (
      value.normal.range &&
      opensParenthesis(text, value.start) &&
      isLife(value.normal.from, value.normal.to)
    ) {
      const parts = splitRange(text, value);
      if (parts) stated.push({ value: parts[0], implies: '=birth' }, { value: parts[1], implies: '=death' });
      else stated.push({ value, implies: null });
    } else {
      const first = stated.findLast((entry) => entry.value.kind === 'date');
      const isPair =
        first?.value.kind === 'date' &&
        first !== undefined &&
        at > 0 &&
        opensParenthesis(text, first.value.start) &&
        DASH.test(text.slice(first.value.end, value.start)) &&
        isLife(first.value.normal.from, value.normal.from);
      if (isPair && first) {
        stated[stated.indexOf(first)] = { value: first.value, implies: '=birth' };
        stated.push({ value, implies: '=death' });
      } else stated.push({ value, implies: previous === undefined ? null : null });
    }
  });
  return stated;
}
