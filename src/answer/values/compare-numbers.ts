/** Decides whether two numbers can both be true of one quantity; estimates are rounded, so bounds are read narrowly. */
import type { Comparison } from './compare-values.ts';
import { inOneUnit } from './measured-in.ts';
import { NAMING, secondsIn } from './units.ts';
import type { NumberNormal, NumberValue } from './value.ts';

/** "over N" is normally a rounded estimate of something up to a quarter more. */
const BOUND_SLACK = 0.25;
const ABOUT_SLACK = 0.1;
const STEPS_OF_ABOUT = 0.75;
/** "900 seats" for 872: round numbers of three digits and more stand for their neighbours. */
const ROUNDING_SHARE = 0.05;
/** Who gives hundreds of days has counted them: "1,400 days" may be 1,418, but "900 days" are not 872. */
const TIME_ROUNDING_SHARE = 0.02;
const ROUNDED_FROM = 100;

interface Interval {
  readonly from: number;
  readonly to: number;
}

function intervalOf(number: NumberNormal): Interval {
  const { value, upTo, bound } = number;
  if (upTo !== null) return { from: value, to: upTo };
  if (bound === 'atLeast') return { from: value, to: value * (1 + BOUND_SLACK) };
  if (bound === 'atMost') return { from: value * (1 - BOUND_SLACK), to: value };
  if (bound === 'about') return around(number);
  const half = number.step > 1 ? number.step / 2 : 0;
  return { from: value - half, to: value + half };
}

/** "about 1.4 million" is no 1.5 million: where the notation says how it rounds, that is the slack. */
function around({ value, step }: NumberNormal): Interval {
  const slack = step > 1 ? Math.min(STEPS_OF_ABOUT * step, ABOUT_SLACK * value) : ABOUT_SLACK * value;
  return { from: value - slack, to: value + slack };
}

/** The power of ten that a round number ends in: 100 for 900, 1 for 872. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value < ROUNDED_FROM) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

function isRounded(a: number, b: number, share: number): boolean {
  const [coarse, fine] = roundness(a) >= roundness(b) ? [a, b] : [b, a];
  const unit = roundness(coarse);
  if (unit < ROUNDED_FROM || roundness(fine) >= unit) return false;
  return Math.abs(coarse - fine) <= coarse * share && Math.round(fine / unit) * unit === coarse;
}

/** Two bounds of one kind state the same estimate only when their numbers nearly do. */
function compareBounds(a: NumberNormal, b: NumberNormal): Comparison {
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  return ratio <= 1 + ABOUT_SLACK ? 'compatible' : 'different';
}

/** The same but for what is lost when hours are turned into days. */
const RELATIVE_ERROR = 1e-9;
const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= RELATIVE_ERROR * Math.max(Math.abs(a), Math.abs(b));

function compareAmounts(a: NumberNormal, b: NumberNormal, share = ROUNDING_SHARE): Comparison {
  if (isSame(a.value, b.value) && isSame(a.upTo, b.upTo)) return a.bound === b.bound ? 'equal' : 'compatible';
  if (a.bound === b.bound && a.bound !== 'exact' && a.upTo === null && b.upTo === null)
    return compareBounds(a, b);
  if (areRoundedAlike(a, b)) return 'different';
  const [left, right] = [intervalOf(a), intervalOf(b)];
  if (left.from <= right.to && right.from <= left.to) return 'compatible';
  const isAmount = a.unit !== NAMING && b.unit !== NAMING;
  return isAmount && a.bound === 'exact' && b.bound === 'exact' && isRounded(a.value, b.value, share)
    ? 'compatible'
    : 'different';
}

/** "1.4 million" and "1.5 million": each would round to the other if they were the same. */
const areRoundedAlike = (a: NumberNormal, b: NumberNormal): boolean =>
  a.step > 1 && a.step === b.step && isPoint(a) && isPoint(b) && a.value !== b.value;
const isPoint = ({ bound, upTo }: NumberNormal): boolean =>
  (bound === 'exact' || bound === 'about') && upTo === null;

function shareUnit(a: NumberNormal, b: NumberNormal): boolean {
  if (a.unit === b.unit) return true;
  if (a.unitWords.some((word) => b.unitWords.includes(word))) return true;
  return a.unit === null || b.unit === null;
}

/** "64 rooms" and "more than sixty bedrooms": whatever they count, it may be as many. */
export const mayBeAsMany = (a: NumberNormal, b: NumberNormal): boolean =>
  compareAmounts(a, b) !== 'different';

/** So that "two weeks" and "14 days" can be compared. */
function inDays(number: NumberNormal): NumberNormal {
  const factor = secondsIn(number.unit ?? 'day') / secondsIn('day');
  return {
    ...number,
    value: number.value * factor,
    upTo: number.upTo === null ? null : number.upTo * factor,
    step: number.step * factor,
  };
}

/** Compares two numbers with their units; units of something else are another quantity. */
export function compareNumbers(a: NumberValue, b: NumberValue): Comparison {
  if (a.kind === 'duration' && b.kind === 'duration') {
    return a.normal.unit === b.normal.unit
      ? compareAmounts(a.normal, b.normal, TIME_ROUNDING_SHARE)
      : compareAmounts(inDays(a.normal), inDays(b.normal), TIME_ROUNDING_SHARE);
  }
  const hasMeasure = (value: NumberValue) =>
    value.kind === 'money' || value.kind === 'percent' || value.kind === 'duration';
  if (a.kind !== b.kind && (hasMeasure(a) || hasMeasure(b))) return 'incomparable';
  const converted = inOneUnit(a.normal, b.normal);
  if (converted !== null) return compareAmounts(...converted);
  return shareUnit(a.normal, b.normal) ? compareAmounts(a.normal, b.normal) : 'incomparable';
}
