/** Tells a year from any other number, and reads decades, centuries and eras. */
import { ORDINAL_WORDS, readRoman } from './number-words.ts';
import { isDash, isMark, type Word } from './scan-words.ts';
import type { PartialDate } from './value.ts';

export interface ReadYear {
  readonly value: number;
  readonly next: number;
}
export interface Era {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly next: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BEFORE_YEAR = words(
  'in since of from by until till before after during circa around year early late mid to through between and the ' +
    'в с до по к после около начале конце году года im seit bis en desde depuis und et y anno',
);
const BEFORE_COUNT = words(
  'over than nearly almost least most some exactly than roughly approximately более свыше почти чем',
);
const COUNTED = words(
  'people men women soldiers members km kilometres kilometers miles metres meters feet years days hours человек лет km² kg tons tonnes',
);
const YEAR_WORDS = words('год года году годом годах гг г');

const isFourDigits = (word: Word | undefined): boolean =>
  word?.kind === 'number' && word.text.length === 4 && word.text >= '1000' && word.text < '2200';

/** A longer number goes on here: "1,300", "12.5", "1941-12". */
function isPartOfNumber(list: readonly Word[], at: number): boolean {
  const [mark, after] = [list[at + 1], list[at + 2]];
  if (mark?.joined && after?.joined && after.kind === 'number' && (mark.text === ',' || mark.text === '.'))
    return true;
  const before = list[at - 1];
  return before !== undefined && '$£€#№'.includes(before.text);
}

function looksCounted(list: readonly Word[], at: number): boolean {
  if (BEFORE_COUNT.has(list[at - 1]?.lower ?? '')) return true;
  const next = list[at + 1];
  if (next?.kind !== 'word' || next.joined) return false;
  return (
    COUNTED.has(next.lower) ||
    (!next.capital &&
      /[a-z]{3}s$/.test(next.lower) &&
      !/(?:ss|us|is|was|has|as)$/.test(next.lower) &&
      !BEFORE_YEAR.has(list[at - 1]?.lower ?? ''))
  );
}

function skipYearWord(list: readonly Word[], at: number): number {
  if (!YEAR_WORDS.has(list[at]?.lower ?? '')) return at;
  return (list[at]?.lower.length ?? 9) < 3 && isMark(list, at + 1, '.') ? at + 2 : at + 1;
}

/** The year at `at`; with `company` (a month, a season, a range) any year of three or four digits will do. */
export function readYear(
  list: readonly Word[],
  at: number,
  company: boolean,
  first?: number,
): ReadYear | null {
  const word = list[at];
  if (word?.kind !== 'number' || isPartOfNumber(list, at)) return null;
  if (first !== undefined && word.text.length === 2) {
    const value = Math.floor(first / 100) * 100 + Number(word.text);
    return value > first ? { value, next: skipYearWord(list, at + 1) } : null;
  }
  if (isFourDigits(word)) {
    if (!company && looksCounted(list, at)) return null;
    return { value: Number(word.text), next: skipYearWord(list, at + 1) };
  }
  return word.text.length === 3 && isEarlyYear(list, at, company)
    ? { value: Number(word.text), next: skipYearWord(list, at + 1) }
    : null;
}

/** "in 476," but not "in 476 cases". */
function isEarlyYear(list: readonly Word[], at: number, company: boolean): boolean {
  if (YEAR_WORDS.has(list[at + 1]?.lower ?? '')) return true;
  const next = list[at + 1];
  const free =
    !next ||
    (next.kind === 'mark' && next.text !== '%' && next.text !== '.') ||
    (isMark(list, at + 1, '.') && at + 2 >= list.length);
  const lead = list[at - 1]?.lower ?? '';
  return free && (company ? false : lead === 'in' || lead === 'year' || lead === 'since' || lead === 'until');
}

const decadeEnd = (start: number): number => (start % 100 === 0 ? start + 99 : start + 9);
/** "1930s", "1930-х годов", "the '30s" is left alone. */
function readDecade(list: readonly Word[], at: number): Era | null {
  const start = Number(list[at]?.text);
  if (!isFourDigits(list[at]) || start % 10 !== 0) return null;
  const dash = isDash(list, at + 1) && list[at + 1]?.joined ? at + 2 : at + 1;
  const ending = list[dash];
  if (!ending?.joined || !['s', '’s', 'е', 'х', 'ых', 'ые', 'er'].includes(ending.lower)) return null;
  let next = dash + 1;
  if (/^(годов|годы|годах|гг)$/.test(list[next]?.lower ?? '')) next += 1;
  return { from: { y: start }, to: { y: ending.lower === 's' ? decadeEnd(start) : start + 9 }, next };
}

/** The era mark after `at`: -1 for BC, 1 for AD, null for none. */
function eraAt(list: readonly Word[], at: number): { sign: number; next: number } | null {
  const lower = list[at]?.lower ?? '';
  if (lower === 'bc' || lower === 'bce') return { sign: -1, next: at + 1 };
  if (lower === 'ad' || lower === 'ce') return { sign: 1, next: at + 1 };
  if (lower === 'b' && list[at + 2]?.lower === 'c')
    return { sign: -1, next: at + (isMark(list, at + 3, '.') ? 4 : 3) };
  const russian = list
    .slice(at, at + 6)
    .map((word) => word.lower)
    .join(' ');
  if (/^до н \. э/.test(russian)) return { sign: -1, next: at + (isMark(list, at + 4, '.') ? 5 : 4) };
  if (russian.startsWith('до нашей эры')) return { sign: -1, next: at + 3 };
  return null;
}

function centuryNumber(list: readonly Word[], at: number): { value: number; next: number } | null {
  const word = list[at];
  if (word?.kind === 'number' && word.text.length <= 2) {
    const mark = isDash(list, at + 1) ? at + 2 : at + 1;
    const ending = list[mark];
    if (ending?.joined && /^(st|nd|rd|th|й|го|м)$/.test(ending.lower))
      return { value: Number(word.text), next: mark + 1 };
    if (ending?.joined && /^(st|nd|rd|th)-century$/.test(ending.lower))
      return { value: Number(word.text), next: mark };
    return null;
  }
  if (word?.kind !== 'word') return null;
  const lower = word.lower.replace(/-century$/, '');
  const value = ORDINAL_WORDS.get(lower) ?? (word.capital ? readRoman(lower) : null);
  return value == null ? null : { value, next: lower === word.lower ? at + 1 : at };
}

const CENTURY = words('century centuries век века веке веков jahrhundert jahrhunderts siècle siglo в вв');
/** "5th century BC", "XIX век", "nineteenth-century". */
export function readCentury(list: readonly Word[], at: number): Era | null {
  const number = centuryNumber(list, at);
  if (!number || number.value < 1 || number.value > 25) return null;
  const named = list[number.next];
  if (!named || !(CENTURY.has(named.lower) || named.lower.endsWith('-century'))) return null;
  if (named.lower === 'в' && !isMark(list, number.next + 1, '.')) return null;
  const era = eraAt(list, number.next + 1);
  const next = era?.next ?? number.next + 1;
  const start = (number.value - 1) * 100;
  if (era?.sign === -1) return { from: { y: -number.value * 100 }, to: { y: -start - 1 }, next };
  return { from: { y: start }, to: { y: start + 99 }, next };
}

/** A decade, a century, or a year with its era ("44 BC", "AD 79"). */
export function readEra(list: readonly Word[], at: number): Era | null {
  const decade = readDecade(list, at) ?? readCentury(list, at);
  if (decade) return decade;
  const word = list[at];
  if (word?.kind !== 'number' || word.text.length > 4) return null;
  const after = eraAt(list, at + 1);
  const before = list[at - 1]?.text === 'AD' || list[at - 1]?.text === 'BC';
  if (!after && !before) return null;
  const sign = after?.sign ?? (list[at - 1]?.text === 'BC' ? -1 : 1);
  const date = { y: sign * Number(word.text) };
  return { from: date, to: date, next: after?.next ?? at + 1 };
}
