/** Decides whether two statements exclude each other, or tell of different events. */
import { compareValues } from '../values/compare-values.ts';
import type { DateValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import type { Statement } from './statement.ts';

export interface Conflict {
  readonly left: Value;
  readonly right: Value;
}

/** Coverage of the question that both sides need; less when the text itself says that accounts differ. */
const COVERAGE = 0.6;
const COVERAGE_WITH_CUE = 0.45;

const agrees = (a: Value, b: Value): boolean => {
  const compared = compareValues(a, b);
  return compared === 'equal' || compared === 'compatible';
};

/** Both say when, and not at the same time: two states of one thing. */
function isOtherTime(a: readonly DateValue[], b: readonly DateValue[]): boolean {
  const dated = (dates: readonly DateValue[]) => dates.filter((date) => date.normal.from.y !== undefined);
  const [left, right] = [dated(a), dated(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((one) => right.some((other) => agrees(one, other)));
}

const ordinals = (statement: Statement): number[] =>
  statement.facts.stated.flatMap((entry) =>
    entry.value.kind === 'ordinal' ? [entry.value.normal.value] : [],
  );

/** "the first order" and "the second order". */
function isOtherInstance(a: Statement, b: Statement): boolean {
  const [left, right] = [ordinals(a), ordinals(b)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

/** Two values that exclude each other; in equally long lists only what has no partner counts. */
function findConflict(a: Statement, b: Statement, asked: Asked): Conflict | null {
  const left = a.values.filter((value) => !b.values.some((other) => agrees(value, other)));
  const right = b.values.filter((value) => !a.values.some((other) => agrees(value, other)));
  const isList = a.values.length > 1 && a.values.length === b.values.length;
  if (!isList && (left.length < a.values.length || right.length < b.values.length)) return null;
  if (!isList && asked.wantsList && asked.about !== 'number') return null;
  for (const one of left) {
    for (const other of right)
      if (compareValues(one, other) === 'different') return { left: one, right: other };
  }
  return null;
}

/** The values in which `a` and `b` contradict each other, or null. */
export function contradicts(a: Statement, b: Statement, asked: Asked): Conflict | null {
  const cue = a.facts.dispute || b.facts.dispute;
  if (Math.min(a.coverage, b.coverage) < (cue ? COVERAGE_WITH_CUE : COVERAGE)) return null;
  if (!cue && (a.facts.repeated || b.facts.repeated)) return null;
  if (asked.about !== 'date' && isOtherTime(a.dates, b.dates)) return null;
  if (isOtherInstance(a, b) && a.values.length === 1 && b.values.length === 1) return null;
  return findConflict(a, b, asked);
}
