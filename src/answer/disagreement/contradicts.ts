/** Decides whether two statements exclude each other, or tell of different events. */
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isDurative } from './concepts.ts';
import { isOtherInstance, isOtherPlace, isOtherTime, namesApart } from './scope.ts';
import type { Statement } from './statement.ts';

export interface Conflict {
  readonly left: Value;
  readonly right: Value;
}

/** Coverage of the question that both sides need; less when the text itself says that accounts differ. */
const COVERAGE = 0.79;
const COVERAGE_OF_NUMBERS = 0.7;
const COVERAGE_WITH_CUE = 0.5;
/** More values than these in one sentence make a table, not a statement. */
const MOST_VALUES = 3;

const agrees = (a: Value, b: Value): boolean => {
  const compared = compareValues(a, b);
  return compared === 'equal' || compared === 'compatible';
};

const isList = (a: Statement, b: Statement): boolean =>
  a.values.length > 1 && a.values.length === b.values.length;

/** Two values that exclude each other; in equally long lists only what has no partner counts. */
function findConflict(a: Statement, b: Statement, asked: Asked): Conflict | null {
  const left = a.values.filter((value) => !b.values.some((other) => agrees(value, other)));
  const right = b.values.filter((value) => !a.values.some((other) => agrees(value, other)));
  if (!isList(a, b)) {
    if (left.length < a.values.length || right.length < b.values.length) return null;
    if (asked.wantsList && asked.about !== 'number') return null;
  }
  for (const one of left) {
    for (const other of right)
      if (compareValues(one, other) === 'different') return { left: one, right: other };
  }
  return null;
}

/** The circumstances differ, so both may be true. */
function isElsewhere(a: Statement, b: Statement, asked: Asked): boolean {
  if (isList(a, b)) return false;
  if (a.repeated || b.repeated) return true;
  if (asked.about !== 'date' && isOtherTime(a, b, asked.present)) return true;
  if (asked.about === 'date' && isDurative(asked.predicates) && namesApart(a.facts.folded, b.facts.folded))
    return true;
  if (asked.about !== 'office' && isOtherInstance(a, b)) return true;
  return asked.about === 'number' && isOtherPlace(a, b, asked);
}

/** The values in which `a` and `b` contradict each other, or null. */
export function contradicts(a: Statement, b: Statement, asked: Asked): Conflict | null {
  const cue = a.facts.dispute || b.facts.dispute;
  const least = asked.about === 'number' ? COVERAGE_OF_NUMBERS : COVERAGE;
  if (Math.min(a.coverage, b.coverage) < (cue ? COVERAGE_WITH_CUE : least)) return null;
  if (a.values.length > MOST_VALUES || b.values.length > MOST_VALUES) return null;
  if (!cue && !asked.asksName && isElsewhere(a, b, asked)) return null;
  return findConflict(a, b, asked);
}
