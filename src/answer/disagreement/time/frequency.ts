/** "Every six months", "twice a year", "раз в квартал": how often something is done, as the time from once to the next. */
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../values/number-words.ts';
import { secondsIn, timeUnitOf } from '../../values/units.ts';
import type { NumberValue } from '../../values/value.ts';
import { once } from '../once.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

const ASKS =
  /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|an|per|each|every) \p{L}+|\b(?:at|in) (?:what|which) intervals?\b|(?:^|[^а-яё])(?:как часто|сколько раз в|с какой периодичностью)(?![а-яё])/iu;
export const asksFrequency = (question: string): boolean => ASKS.test(question);

const UNIT = '(minute|hour|day|night|week|fortnight|month|quarter|year)s?';
const RUSSIAN_UNIT =
  '(минут[уы]?|час|день|дня|дней|сутки|недел[юяи]|недель|месяц(?:а|ев)?|квартала?|года?|лет)';
const COUNT = `(\\d{1,3}|${[...NUMBER_WORDS.keys()].join('|')})`;
const ORDINAL = `(other|\\d{1,3}|${[...ORDINAL_WORDS.keys(), ...NUMBER_WORDS.keys()].join('|')})`;
const bounded = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

type Read = (found: readonly (string | undefined)[]) => Rate | null;
/** So many times in so many units of time. */
interface Rate {
  readonly times: number;
  readonly units: number;
  readonly unit: string;
}

const numberOf = (word: string | undefined): number | null => {
  const lower = word?.toLowerCase() ?? '';
  if (/^\d+$/.test(lower)) return Number(lower);
  return NUMBER_WORDS.get(lower) ?? null;
};
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['ежедневно', 'day'],
  ['еженедельно', 'week'],
  ['ежемесячно', 'month'],
  ['ежеквартально', 'quarter'],
  ['ежегодно', 'year'],
]);

const everySo = (ordinal: string | undefined, unit: string | undefined): Rate | null => {
  const units =
    ordinal === undefined ? 1 : ordinal.toLowerCase() === 'other' ? 2 : (rank(ordinal) ?? numberOf(ordinal));
  return units === null ? null : { times: 1, units, unit: unit ?? '' };
};
const rank = (word: string): number | null => ORDINAL_WORDS.get(word.toLowerCase()) ?? null;
const timesIn = (count: string | undefined, units: string | undefined, unit = ''): Rate | null => {
  const times = count === undefined ? 1 : numberOf(count);
  const number = units === undefined ? 1 : numberOf(units);
  return times === null || number === null ? null : { times, units: number, unit };
};
const OFTEN = new Map([
  ['once', 'one'],
  ['twice', 'two'],
  ['thrice', 'three'],
]);

const RULES: readonly (readonly [RegExp, Read])[] = [
  [
    bounded(`(?:every|each) (?:${ORDINAL} )?${UNIT}(?! of an hour)`),
    ([ordinal, unit]) => everySo(ordinal, unit),
  ],
  [
    bounded(
      `(?:(once|twice|thrice)|${COUNT} times) (?:(?:an?|per|each|every) |in (?:an? )?)(?:${COUNT} )?${UNIT}`,
    ),
    ([often, count, units, unit]) => timesIn(OFTEN.get(often?.toLowerCase() ?? '') ?? count, units, unit),
  ],
  [bounded(`кажд(?:ый|ую|ое|ые) (?:${COUNT} )?${RUSSIAN_UNIT}`), ([count, unit]) => everySo(count, unit)],
  [
    bounded(`(?:${COUNT} )?раза? в (?:${COUNT} )?${RUSSIAN_UNIT}`),
    ([count, units, unit]) => timesIn(count, units, unit),
  ],
  [
    bounded([...ADVERBS.keys()].map((word) => `(${word})`).join('|')),
    (found) => ({ times: 1, units: 1, unit: ADVERBS.get(found.find(Boolean)?.toLowerCase() ?? '') ?? '' }),
  ],
];

const QUARTER = /^(?:quarter|квартал)/i;
const daysIn = (unit: string): number => {
  const lower = unit.toLowerCase();
  if (QUARTER.test(lower)) return (3 * secondsIn('month')) / secondsIn('day');
  return secondsIn(lower === 'час' ? 'hour' : (timeUnitOf(lower) ?? 'day')) / secondsIn('day');
};

/** "At least once a year" is as often or oftener. */
const AT_LEAST = /(?:at least|no less than|не реже(?: чем)?|не менее|по крайней мере|как минимум)\s+$/iu;

const AT_MOST = /(?:up to|at most|no more than|не чаще(?: чем)?|не более|максимум)\s+$/iu;
/** Days from once to the next that are hardly ever exceeded. */
const SELDOM = 36_500;

/** How often the sentence says that something is done. */
export const frequenciesIn = once(({ text }: SentenceFacts): readonly NumberValue[] => readFrequencies(text));

function readFrequencies(text: string): NumberValue[] {
  return RULES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const rate = read(match.slice(1));
      if (rate === null || rate.times === 0 || rate.units === 0) return [];
      const lead = text.slice(Math.max(0, match.index - LEAD_REACH), match.index);
      const days = (rate.units * daysIn(rate.unit)) / rate.times;
      return [toValue(match[0], match.index, { days, upTo: upToIn(lead, rate, days) })];
    }),
  );
}
const LEAD_REACH = 24;

/** From how many days to how many it may be, if the words before it say so. */
function upToIn(lead: string, rate: Rate, days: number): Range | null {
  if (AT_LEAST.test(lead)) return { from: 0, to: days };
  if (AT_MOST.test(lead)) return { from: days, to: SELDOM };
  const word = OR_TO.exec(lead)?.[1]?.toLowerCase() ?? '';
  const fewer = numberOf(OFTEN.get(word) ?? word);
  return fewer === null || fewer === 0 || fewer >= rate.times
    ? null
    : { from: days, to: (days * rate.times) / fewer };
}
interface Range {
  readonly from: number;
  readonly to: number;
}
/** "Three or four times a week", "once or twice a year". */
const OR_TO = /(?<![\p{L}\p{N}])([\p{L}\d]+)(?: (?:or|to|или|до) |[-–—])$/iu;

/** Four weeks are a month, more or less. */
const toValue = (
  text: string,
  start: number,
  { days, upTo }: { readonly days: number; readonly upTo: Range | null },
): NumberValue => ({
  kind: 'duration',
  start,
  end: start + text.length,
  text,
  normal: {
    value: upTo?.from ?? days,
    upTo: upTo?.to ?? null,
    bound: upTo === null ? 'about' : 'exact',
    step: 1,
    unit: 'day',
    unitWords: [],
  },
});
