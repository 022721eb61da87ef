/** Reads a date or a range of dates with what qualifies it ("early", "about"). */

import { readSimpleDate, type SimpleDate } from './read-simple-date.ts';
import { readCentury } from './read-year.ts';
import { isDash, isMark, type Word } from './scan-words.ts';
import type { DateNormal, PartialDate, Read } from './value.ts';

const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', 'по', 'до', 'bis', 'au', 'hasta']);
const RANGE_LEADS = new Set(['between', 'между', 'zwischen', 'entre']);
const RANGE_OPENERS = new Set([
  'from',
  'с',
  'со',
  'von',
  'vom',
  'de',
  'du',
  'desde',
  'between',
  'между',
  'since',
]);
const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ...['early', 'начале', 'начала', 'начало', 'beginning', 'anfang', 'début'].map(
    (word) => [word, 'early'] as const,
  ),
  ...['mid', 'middle', 'середине', 'середина', 'mitte'].map((word) => [word, 'mid'] as const),
  ...['late', 'end', 'конце', 'конца', 'конец', 'ende', 'fin'].map((word) => [word, 'late'] as const),
]);
const APPROXIMATE = new Set([
  'about',
  'around',
  'circa',
  'c',
  'ca',
  'approximately',
  'около',
  'примерно',
  'um',
]);

/** Where the second half of a range begins, or -1. */
function rangeAt(words: readonly Word[], at: number, before: string): number {
  if (isDash(words, at)) return at + 1;
  const next = isMark(words, at, ',') ? at + 1 : at;
  const lower = words[next]?.lower ?? '';
  if (RANGE_WORDS.has(lower)) return next + 1;
  if (
    RANGE_LEADS.has(before) &&
    (lower === 'and' || lower === 'и' || lower === 'und' || lower === 'et' || lower === 'y')
  )
    return next + 1;
  return -1;
}

/** "8 September to January 1944": the first half takes the year (and the month) of the second. */
function inherit(first: PartialDate, second: PartialDate): PartialDate {
  const y = first.y ?? second.y;
  const m = first.m ?? (first.y === undefined ? second.m : undefined);
  return {
    ...(y === undefined ? {} : { y }),
    ...(m === undefined ? {} : { m }),
    ...(first.d === undefined ? {} : { d: first.d }),
  };
}

/** "15–20 September 1941": a bare day before a dash. */
function readDayRange(words: readonly Word[], at: number): SimpleDate | null {
  const day = Number(words[at]?.text);
  if (words[at]?.kind !== 'number' || (words[at]?.text.length ?? 9) > 2 || day < 1 || day > 31) return null;
  const second = rangeAt(words, at + 1, words[at - 1]?.lower ?? '');
  if (second < 0 || words[second]?.kind !== 'number') return null;
  const end = readSimpleDate(words, second);
  if (end?.from.d === undefined || end.from.m === undefined || end.from.d <= day) return null;
  return { from: { ...end.from, d: day }, to: end.to, next: end.next };
}

function readSecond(words: readonly Word[], at: number, first: SimpleDate): SimpleDate | null {
  const year = first.to.y;
  const word = words[at];
  if (
    year !== undefined &&
    first.to.m === undefined &&
    word?.kind === 'number' &&
    word.text.length === 2 &&
    isDash(words, at - 1)
  ) {
    const value = Math.floor(year / 100) * 100 + Number(word.text);
    return value > year ? { from: { y: value }, to: { y: value }, next: at + 1 } : null;
  }
  // "January 10 to 20, 1949": a bare day takes the month of the first half.
  if (first.to.d !== undefined && word?.kind === 'number' && word.text.length <= 2) {
    const day = Number(word.text);
    const dated = readSimpleDate(words, at);
    if (dated?.from.m !== undefined) return dated;
    if (day <= first.to.d || day > 31) return null;
    const yearAt = isMark(words, at + 1, ',') ? at + 2 : at + 1;
    const later = words[yearAt]?.text.length === 4 ? readSimpleDate(words, yearAt, true) : null;
    const y = later?.to.y ?? first.to.y;
    const end = { ...first.to, ...(y === undefined ? {} : { y }), d: day };
    return { from: end, to: end, next: later ? later.next : at + 1 };
  }
  return readSimpleDate(words, at, first.to.y !== undefined);
}

const days = (date: PartialDate): number => (date.y ?? 0) * 384 + (date.m ?? 0) * 32 + (date.d ?? 0);

function readRange(words: readonly Word[], at: number): (SimpleDate & { range?: boolean }) | null {
  const day = readDayRange(words, at);
  if (day) return { ...day, range: true };
  const first = readCentury(words, at) ?? readSimpleDate(words, at);
  if (!first) return null;
  const before = words[at - 1]?.lower ?? '';
  const secondAt = rangeAt(words, first.next, before);
  if (secondAt < 0) return first;
  const isTo = words[secondAt - 1]?.kind === 'word';
  if (isTo && !RANGE_OPENERS.has(before) && first.from.m === undefined && words[secondAt]?.kind !== 'number')
    return first;
  const second = readSecond(words, secondAt, first);
  if (!second || (second.to.y === undefined && first.from.y !== undefined)) return first;
  const from = inherit(first.from, second.from);
  return days(from) <= days(second.to) || (from.y ?? 0) < 0
    ? { from, to: second.to, next: second.next, range: true }
    : first;
}

interface Qualifier {
  readonly first: number;
  readonly part?: 'early' | 'mid' | 'late';
  readonly approximate?: boolean;
}

/** Looks back over "early", "the beginning of", "mid-", "about", "c." */
function readQualifier(words: readonly Word[], at: number): Qualifier {
  let before = at - 1;
  if (isDash(words, before) || isMark(words, before, '.')) before -= 1;
  while (words[before]?.lower === 'of' || words[before]?.lower === 'the') before -= 1;
  const lower = words[before]?.lower ?? '';
  const part = PARTS.get(lower);
  if (part) return { first: before, part };
  const isDotted = isMark(words, at - 1, '.');
  if (APPROXIMATE.has(lower) && before >= at - 2 && lower.length > 2 !== isDotted)
    return { first: before, approximate: true };
  return { first: at };
}

/** The date, span of dates or era that begins at word `at`, with its qualifier, or null. */
export function readDate(words: readonly Word[], at: number): Read<DateNormal> | null {
  const read = readRange(words, at);
  if (!read) return null;
  const { first, ...qualifier } = readQualifier(words, at);
  const normal = {
    from: read.from,
    to: read.to,
    ...(read.range ? { range: true } : {}),
    ...(read.other ? { other: read.other } : {}),
    ...qualifier,
  };
  return { first, next: read.next, normal };
}
