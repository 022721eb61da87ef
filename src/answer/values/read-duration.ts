/** Reads stretches of time that are no plain number and unit: "half an hour", "for a decade", "2:29:14", "ninety-minute". */
import { isHalfMore, type ReadNumber, wordValue } from './read-number.ts';
import { isMark, type Word } from './scan-words.ts';
import { MEASURES, secondsIn, timeUnitOf } from './units.ts';
import type { NumberNormal, NumberValue, Read } from './value.ts';

export interface Measured extends Read<NumberNormal> {
  readonly kind: NumberValue['kind'];
}

const exactly = (value: number, unit: string, step = 1): NumberNormal => ({
  value,
  upTo: null,
  bound: 'exact',
  step,
  unit,
  unitWords: [],
});

/** Before them "a year" is a length of time; elsewhere it is a rate ("twice a year") or nothing. */
const LASTING = /^(?:for|lasted|lasts|after|within|nearly|almost|about|over|took|takes|exactly|just|only)$/;
const WHOLE = /^(?:full|whole|single|mere|good)$/;

const timeUnit = (lower: string): string | undefined => (lower === 'century' ? lower : timeUnitOf(lower));

/** The unit that a word names and what a number of it is; people are counted, not measured. */
function measureOf(
  lower: string,
  time = timeUnitOf(lower),
): { kind: NumberValue['kind']; unit: string } | null {
  if (time !== undefined) return { kind: 'duration', unit: time };
  const unit = MEASURES.get(lower);
  return unit === undefined || unit === 'person' ? null : { kind: 'quantity', unit };
}

/** "for a full decade", "an hour and a half". */
function readArticled(words: readonly Word[], at: number): Measured | null {
  if (!/^an?$/.test(words[at]?.lower ?? '')) return null;
  const unitAt = WHOLE.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const unit = timeUnit(words[unitAt]?.lower ?? '');
  if (unit === undefined) return null;
  if (isHalfMore(words, unitAt + 1))
    return { kind: 'duration', first: at, next: unitAt + 4, normal: exactly(1.5, unit, 0.5) };
  const more = quartersAt(words, unitAt + 2);
  if (words[unitAt + 1]?.lower === 'and' && more !== null)
    return { kind: 'duration', first: at, next: more.next, normal: exactly(1 + more.value, unit, 0.25) };
  const lasts =
    unitAt > at + 1 ||
    unit === 'fortnight' ||
    LASTING.test(words[at - 1]?.lower ?? '') ||
    (isSmallerPart(words, unitAt + 1) && !isRate(words, at));
  return lasts ? { kind: 'duration', first: at, next: unitAt + 1, normal: exactly(1, unit) } : null;
}

/** "Five days a week", "twice a day". */
const isRate = (words: readonly Word[], at: number): boolean =>
  /^(?:once|twice|times)$/.test(words[at - 1]?.lower ?? '') ||
  measureOf(words[at - 1]?.lower ?? '') !== null ||
  words[at - 1]?.kind === 'number';

/** "and forty minutes", behind "an hour". */
const isSmallerPart = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' &&
  (words[at + 1]?.kind === 'number' || wordValue(words[at + 1]?.lower ?? '') !== undefined) &&
  timeUnit(words[at + 2]?.lower ?? '') !== undefined;

/** "a quarter", "three quarters", "three-quarters". */
function quartersAt(words: readonly Word[], at: number): { value: number; next: number } | null {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (first === 'three-quarters') return { value: 0.75, next: at + 1 };
  if (first === 'a' && second === 'quarter') return { value: 0.25, next: at + 2 };
  return first === 'three' && second === 'quarters' ? { value: 0.75, next: at + 2 } : null;
}

/** "a quarter of an hour", "three quarters of a mile". */
function readQuarters(words: readonly Word[], at: number): Measured | null {
  const quarters = quartersAt(words, at);
  if (quarters === null || words[quarters.next]?.lower !== 'of') return null;
  if (!/^an?$/.test(words[quarters.next + 1]?.lower ?? '')) return null;
  const lower = words[quarters.next + 2]?.lower ?? '';
  const measure = measureOf(lower);
  // "A quarter of a year" is seldom meant to the day.
  if (measure === null || (measure.kind === 'duration' && measure.unit !== 'hour')) return null;
  const normal = exactly(quarters.value, measure.unit, 0.25);
  return { ...measure, first: at, next: quarters.next + 3, normal };
}

const RUSSIAN_HALVES: ReadonlyMap<string, string> = new Map([
  ['полчаса', 'hour'],
  ['полгода', 'year'],
]);
/** "Полчаса", "полтора часа". */
function readRussianHalf(words: readonly Word[], at: number): Measured | null {
  const half = RUSSIAN_HALVES.get(words[at]?.lower ?? '');
  if (half !== undefined)
    return { kind: 'duration', first: at, next: at + 1, normal: exactly(0.5, half, 0.5) };
  const unit = /^полтор[аы]$/.test(words[at]?.lower ?? '') ? timeUnit(words[at + 1]?.lower ?? '') : undefined;
  return unit === undefined
    ? null
    : { kind: 'duration', first: at, next: at + 2, normal: exactly(1.5, unit, 0.5) };
}

/** "half an hour", "half a mile". */
function readHalf(words: readonly Word[], at: number): Measured | null {
  if (words[at]?.lower !== 'half' || !/^an?$/.test(words[at + 1]?.lower ?? '')) return null;
  const lower = words[at + 2]?.lower ?? '';
  const measure = measureOf(lower, timeUnit(lower));
  return measure && { ...measure, first: at, next: at + 3, normal: exactly(0.5, measure.unit, 0.5) };
}

/** "ninety-metre", "seven-year": one word. */
function readHyphenated(words: readonly Word[], at: number): Measured | null {
  const parts = words[at]?.kind === 'word' ? (words[at]?.lower.split('-') ?? []) : [];
  if (parts.length < 2) return null;
  const value = wordValue(parts.slice(0, -1).join('-'));
  const measure = measureOf(parts.at(-1) ?? '');
  if (value === undefined || measure === null) return null;
  return { ...measure, first: at, next: at + 1, normal: exactly(value, measure.unit) };
}

/** "2:29:14": hours, minutes and seconds. */
function readClock(words: readonly Word[], at: number): Measured | null {
  const isPart = (step: number) =>
    isMark(words, at + step, ':') &&
    words[at + step]?.joined &&
    words[at + step + 1]?.joined &&
    /^[0-5]\d$/.test(words[at + step + 1]?.text ?? '');
  if (!/^\d{1,3}$/.test(words[at]?.text ?? '') || !isPart(1) || !isPart(3)) return null;
  const [hours, minutes, seconds] = [at, at + 2, at + 4].map((place) => Number(words[place]?.text));
  const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return { kind: 'duration', first: at, next: at + 5, normal: exactly(total, 'second') };
}

/** The stretch of time (or the half, or the hyphenated measure) that begins at word `at`, or null. */
export const readStretch = (words: readonly Word[], at: number): Measured | null =>
  readClock(words, at) ??
  readHalf(words, at) ??
  readQuarters(words, at) ??
  readRussianHalf(words, at) ??
  readArticled(words, at) ??
  readHyphenated(words, at);

/** "two hours, thirty-one minutes and fifty seconds": one stretch, in its smallest unit. */
export function joinDurations(
  words: readonly Word[],
  read: Measured,
  readNext: (words: readonly Word[], at: number) => ReadNumber | null,
): Measured {
  const { value, unit, bound, upTo } = read.normal;
  if (read.kind !== 'duration' || upTo !== null || unit === null) return read;
  let at = read.next;
  if (isMark(words, at, ',')) at += 1;
  if (words[at]?.lower === 'and') at += 1;
  const number = readNext(words, at);
  const smaller = number === null ? undefined : timeUnitOf(words[number.next]?.lower ?? '');
  if (number === null || smaller === undefined) return read;
  const ratio = Math.round(secondsIn(unit) / secondsIn(smaller));
  if (ratio <= 1 || number.value >= ratio) return read;
  const normal = { ...exactly(value * ratio + number.value, smaller), bound };
  return joinDurations(words, { ...read, next: number.next + 1, normal }, readNext);
}
