/** Reads one date without a range: day, month and year in the orders and notations of several languages. */
import { DOUBTFUL_MONTHS, MONTHS, SEASONS } from './month-names.ts';
import { ORDINAL_WORDS } from './number-words.ts';
import { readEra, readYear } from './read-year.ts';
import { isDash, isMark, type Word } from './scan-words.ts';
import type { PartialDate } from './value.ts';

export interface SimpleDate {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly next: number;
  readonly other?: PartialDate;
}

const point = (date: PartialDate, next: number, other?: PartialDate): SimpleDate =>
  other ? { from: date, to: date, next, other } : { from: date, to: date, next };

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const numberAt = (words: readonly Word[], at: number): number =>
  words[at]?.kind === 'number' && (words[at]?.text.length ?? 9) <= 4 ? Number(words[at]?.text) : Number.NaN;

/** "1905-02-07", "7.2.1905", "07/02/1905": five joined pieces. */
function readNumeric(words: readonly Word[], at: number): SimpleDate | null {
  const separator = words[at + 1]?.text;
  if (separator !== '.' && separator !== '/' && separator !== '-') return null;
  if (words[at + 3]?.text !== separator) return null;
  for (let step = 1; step <= 4; step++) if (!words[at + step]?.joined) return null;
  const [first, second, third] = [numberAt(words, at), numberAt(words, at + 2), numberAt(words, at + 4)];
  const next = at + 5;
  if (words[at]?.text.length === 4) {
    return isMonth(second) && isDay(third) ? point({ y: first, m: second, d: third }, next) : null;
  }
  if (words[at + 4]?.text.length !== 4) return null;
  const dayFirst = isDay(first) && isMonth(second) ? { y: third, m: second, d: first } : undefined;
  const monthFirst = isMonth(first) && isDay(second) ? { y: third, m: first, d: second } : undefined;
  if (!dayFirst || separator === '.')
    return dayFirst || monthFirst ? point(dayFirst ?? monthFirst ?? {}, next) : null;
  return point(dayFirst, next, monthFirst && first !== second ? monthFirst : undefined);
}

/** The month named at `at`; a doubtful name needs a capital or company. */
function monthAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  return word?.kind === 'word' ? MONTHS.get(word.lower) : undefined;
}

/** Where the words after an optional full stop, comma, "of", "de" or "года" go on. */
function skipJoiner(words: readonly Word[], at: number): number {
  let next = at;
  if (isMark(words, next, '.') && words[next]?.joined) next += 1;
  if (isMark(words, next, ',')) next += 1;
  const lower = words[next]?.lower;
  if (lower === 'of' || lower === 'de' || lower === 'del') next += 1;
  return next;
}

function withYear(words: readonly Word[], date: PartialDate, at: number): SimpleDate {
  const year = readYear(words, skipJoiner(words, at), true);
  return year ? point({ y: year.value, ...date }, year.next) : point(date, at);
}

const ORDINAL_MARKS = new Set(['st', 'nd', 'rd', 'th', 'er', 'го', 'е', 'ое']);
function afterDay(words: readonly Word[], at: number): number {
  let next = at;
  if (words[next]?.joined && ORDINAL_MARKS.has(words[next]?.lower ?? '')) next += 1;
  if (isDash(words, next) && words[next]?.joined && ORDINAL_MARKS.has(words[next + 1]?.lower ?? ''))
    next += 2;
  return next;
}

const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ двадцать: 20, тридцать: 30 }));

/** "7", "7th", "seventh", "двадцать первого": the day and the position behind it; NaN when there is none. */
function readDay(words: readonly Word[], at: number): { day: number; next: number } {
  const lower = words[at]?.lower ?? '';
  const tens = TENS.get(lower);
  if (tens !== undefined) {
    const unit = ORDINAL_WORDS.get(words[at + 1]?.lower ?? '') ?? Number.NaN;
    return { day: unit < 10 ? tens + unit : Number.NaN, next: at + 2 };
  }
  const worded = ORDINAL_WORDS.get(lower);
  // "His second June" is no day.
  const isDay = words[at + 1]?.lower === 'of' || /(?:ого|его|ое|ье)$/.test(lower);
  if (worded !== undefined) return { day: isDay ? worded : Number.NaN, next: at + 1 };
  return { day: numberAt(words, at), next: afterDay(words, at + 1) };
}

/** "7 February 1905", "7th of February, 1905", "the seventh of February", "7. Februar 1905", "7 (20) февраля". */
function readDayMonth(words: readonly Word[], at: number): SimpleDate | null {
  const read = readDay(words, at);
  const { day } = read;
  if (!isDay(day)) return null;
  let { next } = read;
  let other: number | undefined;
  if (isMark(words, next, '(') && isDay(numberAt(words, next + 1)) && isMark(words, next + 2, ')')) {
    other = numberAt(words, next + 1);
    next += 3;
  }
  if (isMark(words, next, '.') && words[next]?.joined) next += 1;
  if (words[next]?.lower === 'of' || words[next]?.lower === 'de') next += 1;
  const month = monthAt(words, next);
  if (month === undefined || !isCertainMonth(words, next, true)) return null;
  const date = withYear(words, { m: month, d: day }, next + 1);
  return other === undefined ? date : { ...date, other: { ...date.from, d: other } };
}

const MONTH_LEADS = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'of',
  'early',
  'late',
  'mid',
  'during',
  'before',
  'after',
  'в',
  'с',
  'до',
  'к',
  'to',
  'through',
  'between',
  'and',
  'im',
  'en',
]);
function isCertainMonth(words: readonly Word[], at: number, hasDay: boolean): boolean {
  const word = words[at];
  if (!word || !DOUBTFUL_MONTHS.has(word.lower)) return true;
  if (hasDay) return word.capital || !/^(may|march|mars|mar|sep|ago|dic|ene)$/.test(word.lower);
  return (
    word.capital &&
    (MONTH_LEADS.has(words[at - 1]?.lower ?? '') || readYear(words, skipJoiner(words, at + 1), true) !== null)
  );
}

/** "February 7, 1905", "February 1905", "February". */
function readMonthFirst(words: readonly Word[], at: number): SimpleDate | null {
  const month = monthAt(words, at);
  if (month === undefined) return null;
  const dotted = isMark(words, at + 1, '.') && words[at + 1]?.joined ? at + 2 : at + 1;
  const day = numberAt(words, dotted);
  if (isDay(day) && (words[dotted]?.text.length ?? 9) <= 2) {
    if (!isCertainMonth(words, at, true)) return null;
    return withYear(words, { m: month, d: day }, afterDay(words, dotted + 1));
  }
  if (!isCertainMonth(words, at, false)) return null;
  const read = withYear(words, { m: month }, at + 1);
  return read.from.y === undefined &&
    !words[at]?.capital &&
    words[at]?.lower.charCodeAt(0) !== undefined &&
    /^[a-z]/.test(words[at]?.lower ?? '') &&
    (words[at]?.lower.length ?? 0) < 5
    ? null
    : read;
}

/** "winter 1941–1942", "spring of 1942". */
function readSeason(words: readonly Word[], at: number): SimpleDate | null {
  const months = SEASONS.get(words[at]?.lower ?? '');
  if (!months) return null;
  const year = readYear(words, skipJoiner(words, at + 1), true);
  if (!year) return null;
  const [first, last] = months;
  const second =
    isDash(words, year.next) || isMark(words, year.next, '/')
      ? readYear(words, year.next + 1, true, year.value)
      : null;
  if (second)
    return { from: { y: year.value, m: first }, to: { y: second.value, m: last }, next: second.next };
  return {
    from: { y: year.value, m: first === 12 ? 1 : first },
    to: { y: year.value, m: first === 12 ? 12 : last },
    next: year.next,
  };
}

/** "1905年2月7日". */
function readIdeographic(words: readonly Word[], at: number): SimpleDate | null {
  if (!words[at + 1]?.text.startsWith('年')) return null;
  const y = numberAt(words, at);
  const m = numberAt(words, at + 2);
  if (words[at + 1]?.text !== '年' || !isMonth(m) || !words[at + 3]?.text.startsWith('月'))
    return point({ y }, at + 1);
  const d = numberAt(words, at + 4);
  if (words[at + 3]?.text !== '月' || !isDay(d) || !words[at + 5]?.text.startsWith('日'))
    return point({ y, m }, at + 3);
  return point({ y, m, d }, at + 5);
}

/** The date that begins at word `at`, or null; a bare year only where the words around it allow one. */
export function readSimpleDate(words: readonly Word[], at: number, company = false): SimpleDate | null {
  const word = words[at];
  if (!word || word.kind === 'mark') return null;
  if (word.kind === 'word')
    return readSeason(words, at) ?? readMonthFirst(words, at) ?? readDayMonth(words, at);
  const dated = readNumeric(words, at) ?? readDayMonth(words, at) ?? readIdeographic(words, at);
  if (dated) return dated;
  const era = readEra(words, at);
  if (era) return { ...era };
  const year = readYear(words, at, company);
  return year ? point({ y: year.value }, year.next) : null;
}
