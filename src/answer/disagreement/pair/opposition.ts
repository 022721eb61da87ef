/** Whether the two values exclude each other, or belong to other times, other events, other kinds of statement. */
import { agree } from '../../values/compare-values.ts';
import { rangeOf } from '../../values/date-interval.ts';
import { type DateNormal, isNumber, type Value } from '../../values/value.ts';
import { offersBoth, offersOne } from '../offered.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import { either, type Features, flag, greatest, least, type PairContext } from './context.ts';
import { unitsAlike } from './units-alike.ts';

/** Other sentences that state the same value. */
const support = once(
  (one: Opinion, { opinions }: PairContext): number =>
    opinions.filter(({ facts, value }) => facts !== one.facts && agree(value, one.value)).length,
);

/** Rival accounts of one event are seldom far apart: a quarter of the logarithm of the days between them. */
function distanceOfDates(a: Value, b: Value): number {
  if (a.kind !== 'date' || b.kind !== 'date') return 0;
  return Math.min(3, Math.log1p(Math.abs(rangeOf(a.normal).from - rangeOf(b.normal).from)) / 4);
}

/** Year, month and day that both dates have alike: "30 April 1954" and "26 February 1954" may date one thing. */
function sharedDateParts(a: Value, b: Value): number {
  if (a.kind !== 'date' || b.kind !== 'date') return 0;
  const [left, right] = [a.normal.from, b.normal.from];
  return (['y', 'm', 'd'] as const).filter((part) => left[part] !== undefined && left[part] === right[part])
    .length;
}

/** Two stretches of time, of which one end is the same. */
function sharesEnd(a: Value, b: Value): number {
  const [left, right] = [stretchOf(a), stretchOf(b)];
  if (left === null || right === null) return 0;
  const isSame = (end: 'from' | 'to') => left[end].y !== undefined && left[end].y === right[end].y;
  return flag(isSame('from') !== isSame('to'));
}

function stretchOf(value: Value): DateNormal | null {
  if (isNumber(value)) return value.stretch ?? null;
  return value.kind === 'date' && value.normal.range === true ? value.normal : null;
}

/** Logarithm of the ratio. */
function distanceOfNumbers(a: Value, b: Value): number {
  if (!isNumber(a) || !isNumber(b)) return 0;
  const size = ({ value }: { value: number }) => Math.max(1e-9, Math.abs(value));
  return Math.min(3, Math.abs(Math.log(size(a.normal) / size(b.normal))));
}

/** Names that only this sentence has, the value's own and the question's left out. */
function ownNames({ facts, value }: Opinion, other: Opinion, { asked }: PairContext): number {
  const inValue = new Set(value.kind === 'name' ? value.normal.tokens : []);
  return [...facts.folded].filter(
    (name) => !other.facts.foldedAll.has(name) && !inValue.has(name) && !asked.nameTokens.has(name),
  ).length;
}

export const oppositionFeatures: Features = {
  isDate: ({ a }) => flag(a.value.kind === 'date'),
  isName: ({ a }) => flag(a.value.kind === 'name'),
  isWhether: ({ a }, { asked }) => flag(a.value.kind === 'claim' && asked.asksClaim === 'whether'),
  isWhy: ({ a }, { asked }) => flag(a.value.kind === 'claim' && asked.asksClaim === 'why'),
  isTerm: (_, { asked }) => flag(asked.term !== null),
  isOpen: (_, { asked }) => flag(asked.about === 'statement' && asked.term === null),
  distanceOfDates: ({ a, b }) => distanceOfDates(a.value, b.value),
  distanceOfNumbers: ({ a, b }) => distanceOfNumbers(a.value, b.value),
  sharedDateParts: ({ a, b }) => sharedDateParts(a.value, b.value),
  sharesEnd: ({ a, b }) => sharesEnd(a.value, b.value),
  /** Nothing of it is called alike: "19 nautical miles", "seventeen sailors". */
  unitsDiffer: ({ a, b }) => flag(unitsAlike(a.value, b.value) === false),
  leastSupport: (pair, context) => Math.min(2, least(support)(pair, context)),
  greatestSupport: (pair, context) => Math.min(4, greatest(support)(pair, context)),
  offersBoth: ({ a, b }, { offered }) => flag(offersBoth(a.value, b.value, offered)),
  offersOne: ({ a, b }, { offered }) => flag(offersOne(a.value, b.value, offered)),
  dispute: either(({ facts }) => facts.dispute),
  pastState: ({ a, b }) => flag(a.facts.pastState !== b.facts.pastState),
  leastOwnNames: ({ a, b }, context) => Math.min(3, ownNames(a, b, context), ownNames(b, a, context)),
  greatestOwnNames: ({ a, b }, context) =>
    Math.min(4, Math.max(ownNames(a, b, context), ownNames(b, a, context))),
};
