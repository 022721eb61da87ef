/** Reads a number with its bound ("over") and its unit ("factories"): what is counted decides what may be compared. */
import { FUNCTION_WORDS } from './function-words.ts';
import { joinDurations, type Measured, readStretch } from './read-duration.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { isDash, isMark, type Word } from './scan-words.ts';
import { stemWord } from './stem-word.ts';
import { BOUNDS_BEFORE, CURRENCIES, MEASURES, PERCENT, timeUnitOf } from './units.ts';
import type { Bound, NumberNormal, NumberValue } from './value.ts';

interface Unit {
  readonly kind: NumberValue['kind'];
  readonly unit: string | null;
  readonly unitWords: readonly string[];
  readonly next: number;
}

const BOUND_BY_LAST = new Map<string, { words: string[]; bound: Bound }[]>();
for (const [phrase, bound] of BOUNDS_BEFORE) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  BOUND_BY_LAST.set(last, [...(BOUND_BY_LAST.get(last) ?? []), { words, bound }]);
}

const endsWith = (list: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => list[at - phrase.length + index]?.lower === word);

/** The bound in the words before `at`, and where it begins. */
function readBound(list: readonly Word[], at: number): { bound: Bound; first: number } {
  let before = at;
  if (list[before - 1]?.lower === 'an' || list[before - 1]?.lower === 'a') before -= 1;
  for (const { words, bound } of BOUND_BY_LAST.get(list[before - 1]?.lower ?? '') ?? []) {
    if (!endsWith(list, before, words)) continue;
    const first = before - words.length;
    return { bound: isDenied(list, first, words.at(-1) ?? '') ? OPPOSITE[bound] : bound, first };
  }
  return { bound: 'exact', first: at };
}

const OPPOSITE: Readonly<Record<Bound, Bound>> = {
  atLeast: 'atMost',
  atMost: 'atLeast',
  exact: 'exact',
  about: 'about',
};
const DENIES = /^(?:not|never|nor|cannot|не|никогда)$|n['’]t$/;
/** They may stand between the denial and the bound: "must never rise above 40". */
const REACHES = /^(?:be|been|is|was|were|are|get|go|goes|rise|fall|drop|climb|weigh|cost|exceed)$/;
/** "As many as" and "up to" are left alone: to deny them says something else. */
const DENIABLE = /^(?:over|above|exceeding|under|below|than|выше|ниже)$/;

/** "Must never rise above 40", "was not under ten"; not "not only more than 40". */
function isDenied(list: readonly Word[], first: number, last: string): boolean {
  if (!DENIABLE.test(last)) return false;
  const before = REACHES.test(list[first - 1]?.lower ?? '') ? list[first - 2] : list[first - 1];
  return DENIES.test(before?.lower ?? '');
}

const plain = (kind: Unit['kind'], unit: string | null, next: number): Unit => ({
  kind,
  unit,
  unitWords: [],
  next,
});
const WEIGHS = /^(?:weigh\w*|heavy|heavier|lbs?|kg|kilograms?|tons?|tonnes?|ounces?|flour|meat)$/;
/** Pounds are money unless something is weighed. */
const isSterling = (list: readonly Word[], at: number): boolean =>
  /^pounds?$/.test(list[at]?.lower ?? '') &&
  list[at + 1]?.lower !== 'of' &&
  !list.some(({ lower }) => WEIGHS.test(lower));

const JOINERS = new Set(['us', 'u', 's', 'canadian', 'australian', 'american']);

function readMeasure(list: readonly Word[], at: number): Unit | null {
  const word = list[at];
  if (!word) return null;
  const { lower } = word;
  if (PERCENT.has(lower)) return plain('percent', '%', at + 1);
  if (lower === 'per' && /^cent(?:age)?$/.test(list[at + 1]?.lower ?? ''))
    return plain('percent', '%', at + 2);
  const time = timeUnitOf(lower);
  if (time) return plain('duration', time, at + 1);
  // "Five working days", "the three remaining weeks".
  const later = /^[a-z]{3,}ing$/.test(lower) ? timeUnitOf(list[at + 1]?.lower ?? '') : undefined;
  if (later) return plain('duration', later, at + 2);
  const currency = CURRENCIES.get(lower) ?? (isSterling(list, at) ? 'gbp' : undefined);
  if (currency) return plain('money', currency, at + 1);
  if (JOINERS.has(lower) && CURRENCIES.has(list[at + 1]?.lower ?? ''))
    return plain('money', CURRENCIES.get(list[at + 1]?.lower ?? '') ?? null, at + 2);
  if (lower === '°' || /^degrees?$/.test(lower)) return readDegrees(list, at);
  const measure = MEASURES.get(lower);
  const speed = readSpeed(list, at, measure);
  if (speed) return speed;
  if (measure)
    return {
      kind: 'quantity',
      unit: measure,
      unitWords: measure === 'person' ? [stemWord(lower)] : [],
      next: at + 1,
    };
  return (lower === 'm' || lower === 'м' || lower === 'g' || lower === 'г') &&
    !word.joined &&
    !isMark(list, at + 1, '.')
    ? plain('quantity', lower === 'м' ? 'm' : lower === 'г' ? 'g' : lower, at + 1)
    : null;
}

const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['km', 'kmh'],
  ['mile', 'mph'],
]);
/** "68 km/h", "40 miles an hour": what is gone in an hour is no length. */
function readSpeed(list: readonly Word[], at: number, measure: string | undefined): Unit | null {
  const speed = SPEEDS.get(measure ?? '');
  const [sign, hour] = [list[at + 1], list[at + 2]?.lower ?? ''];
  if (speed === undefined || sign === undefined) return null;
  const isRate =
    sign.text === '/' ? /^(?:h|hr|ч)$/.test(hour) : /^(?:an|per)$/.test(sign.lower) && hour === 'hour';
  const isRussian = sign.lower === 'в' && hour === 'час';
  return isRate || isRussian ? plain('quantity', speed, at + 3) : null;
}

/** "7 °C", "20 degrees Fahrenheit": other degrees are another measure. */
function readDegrees(list: readonly Word[], at: number): Unit {
  const scale = list[at + 1];
  const isScale =
    scale !== undefined &&
    (/^(?:celsius|fahrenheit|kelvin)$/.test(scale.lower) || /^[CFK]$/.test(scale.text));
  const unit = isScale && /^f/.test(scale.lower) ? 'fahrenheit' : 'degree';
  return plain('quantity', unit, isScale ? at + 2 : at + 1);
}

const NOT_COUNTED =
  /^(?:[a-z]+ly|[a-z]+ing|[a-z]*(?:ized|ised)|went|came|took|made|became|began|said|won|lost|left|got|scored|played|died)$/;
const isNounLike = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !word.joined && !FUNCTION_WORDS.has(word.lower) && !NOT_COUNTED.test(word.lower);

/** The noun phrase after a number: up to three words, its head the last plural among them. */
function readCounted(list: readonly Word[], at: number): Unit | null {
  let last = at;
  while (
    last < at + 3 &&
    isNounLike(list[last]) &&
    !(last > at && list[last]?.capital && !list[last - 1]?.capital)
  ) {
    last += 1;
    const lower = list[last - 1]?.lower ?? '';
    if (
      /[^su]s$/.test(lower) ||
      MEASURES.has(lower) ||
      timeUnitOf(lower) !== undefined ||
      /[а-яё]{3}(?:ов|ев|ей|ий)$/.test(lower)
    )
      break;
  }
  if (last === at) return null;
  const head = list[last - 1]?.lower ?? '';
  const measure = MEASURES.get(head) ?? CURRENCIES.get(head);
  const unitWords = list.slice(at, last).map((word) => stemWord(word.lower));
  const time = timeUnitOf(head);
  if (time !== undefined) return { kind: 'duration', unit: time, unitWords: [], next: last };
  return {
    kind: CURRENCIES.has(head) ? 'money' : 'quantity',
    unit: measure ?? stemWord(head),
    unitWords,
    next: last,
  };
}

function readUnit(list: readonly Word[], at: number): Unit | null {
  const dashed =
    isDash(list, at) && list[at]?.joined && list[at + 1]?.joined && list[at + 1]?.kind === 'word'
      ? at + 1
      : at;
  const measure = readMeasure(list, dashed);
  if (measure) return measure;
  if (dashed !== at) {
    const word = list[dashed];
    return word
      ? { kind: 'quantity', unit: stemWord(word.lower), unitWords: [stemWord(word.lower)], next: dashed + 1 }
      : null;
  }
  const ofAt =
    list[at]?.lower === 'of'
      ? list[at + 1]?.lower === 'the' || list[at + 1]?.lower === 'its'
        ? at + 2
        : at + 1
      : at;
  if (ofAt !== at) return null;
  return readCounted(list, /^(?:more|other|further|fewer)$/.test(list[at]?.lower ?? '') ? at + 1 : at);
}

/** "30,000 to 40,000", "10–12", "between 5 and 7": the second number. */
function readUpper(list: readonly Word[], first: ReadNumber, before: string): ReadNumber | null {
  const lower = list[first.next]?.lower ?? '';
  const isRange =
    (isDash(list, first.next) && list[first.next + 1]?.kind === 'number') ||
    lower === 'to' ||
    lower === 'до' ||
    (lower === 'and' && before === 'between');
  if (!isRange) return null;
  const second = readNumber(list, first.next + 1);
  return second && second.value > first.value ? second : null;
}

function unitBefore(list: readonly Word[], at: number): string | undefined {
  const before = list[at - 1];
  return before?.kind === 'mark' ? CURRENCIES.get(before.text) : undefined;
}

/** "23–16": the result of a game, larger number first. */
function readScore(list: readonly Word[], at: number): Measured | null {
  const [one, dash, other] = [list[at], list[at + 1], list[at + 2]];
  if (one?.kind !== 'number' || !dash?.joined || !isDash(list, at + 1)) return null;
  if (other?.kind !== 'number' || !other.joined) return null;
  const [value, upTo] = [Number(one.text), Number(other.text)];
  if (one.text.length > 3 || upTo > value || (list[at + 3]?.joined && isDash(list, at + 3))) return null;
  const normal: NumberNormal = { value, upTo, bound: 'exact', step: 1, unit: 'score', unitWords: [] };
  return { first: at, next: at + 3, kind: 'number', normal };
}

const RATIOS = /^(?:scale|ratio)$/;
/** "At a scale of one to two hundred", "a ratio of one to ten": how many times smaller it is, and no number between the two. */
function readRatio(list: readonly Word[], at: number): Measured | null {
  if (list[at - 1]?.lower !== 'of' || !RATIOS.test(list[at - 2]?.lower ?? '')) return null;
  const one = readNumber(list, at);
  if (one === null || list[one.next]?.lower !== 'to') return null;
  const other = readNumber(list, one.next + 1);
  if (other === null) return null;
  const value = Math.max(one.value, other.value) / Math.max(1, Math.min(one.value, other.value));
  const normal: NumberNormal = { value, upTo: null, bound: 'exact', step: 1, unit: 'ratio', unitWords: [] };
  return { first: at, next: other.next, kind: 'number', normal };
}

/** The number with bound and unit that begins at word `at`, or null. */
export function readQuantity(list: readonly Word[], at: number): Measured | null {
  const special = readRatio(list, at) ?? readScore(list, at) ?? readStretch(list, at);
  if (special)
    return list[special.next]?.lower === 'and' ? joinDurations(list, special, readNumber) : special;
  const number = readNumber(list, at);
  if (!number || (isMark(list, at - 1, '[') && isMark(list, number.next, ']'))) return null;
  const currency = unitBefore(list, at);
  const begin = currency ? at - 1 : at;
  const currencyAt =
    currency && JOINERS.has(list[begin - 1]?.lower ?? '') && list[begin]?.joined ? begin - 1 : begin;
  const { bound, first } = readBound(list, currencyAt);
  const upper = readUpper(list, number, list[currencyAt - 1]?.lower ?? '');
  const after = upper?.next ?? number.next;
  const unit = currency
    ? plain('money', currency, after)
    : (readUnit(list, after) ?? plain('number', null, after));
  const factor = upper && upper.value >= 1000 && number.value < 1000 && upper.step >= 1000 ? upper.step : 1;
  const normal = {
    value: number.value * factor,
    upTo: upper?.value ?? null,
    bound,
    step: number.step * factor,
    unit: unit.unit,
    unitWords: unit.unitWords,
  };
  // The counted noun is context, not part of the value: the span ends with the number or its measure.
  const next = unit.kind === 'quantity' && unit.unitWords.length > 0 ? after : unit.next;
  return joinDurations(list, { first, next, kind: unit.kind, normal }, readNumber);
}
