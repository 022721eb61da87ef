/**
 * What a number must measure to answer: "how tall" asks for a length, so that decibels and families are no answer, and a price is
 * one of money.
 */
import { stemWord } from '../values/stem-word.ts';
import { isNumber, type NumberValue, type Value } from '../values/value.ts';

export type Dimension =
  | 'length'
  | 'area'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'sound'
  | 'money'
  | 'percent'
  | 'duration';

const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', 'mile', 'foot', 'inch', 'yard']);
const stems = (units: string): string[] => units.split(' ').map(stemWord);
const BY_UNIT: readonly (readonly [Dimension, ReadonlySet<string>])[] = [
  [
    'length',
    new Set([...LENGTHS, ...stems('fathoms leagues versts paces storeys furlongs verst вёрст саженей')]),
  ],
  ['area', new Set(['hectare', 'acre', ...stems('кв десятин')])],
  ['mass', new Set(['kg', 'g', 'ton', 'pound', ...stems('mg ounces carats stone hundredweight пудов')])],
  ['temperature', new Set(['degree', 'fahrenheit', 'kelvin'])],
  ['speed', new Set(['kmh', 'mph', ...stems('knots')])],
  ['sound', new Set(['db', ...stems('decibels дб децибел')])],
  ['duration', new Set(['year-old', 'month-old', 'week-old', 'day-old', ...stems('generations millennia')])],
];
/** Written with a length: "square kilometres", "metres per second". */
const OF_LENGTHS: ReadonlySet<Dimension> = new Set(['area', 'speed']);
/** A number that does not say what it measures: "at age 39". */
const UNSAID = 0.75;
/** A price in coins that we don't know, a fee that is a share of something, an age that follows from a date. */
const POSSIBLE = 0.5;

/** How well a number measures what is asked: 1 as it should, 0 something else. */
export function dimensionFit({ kind, normal: { unit } }: NumberValue, asked: Dimension): number {
  if (kind === asked) return 1;
  if (kind === 'percent' && asked === 'money') return POSSIBLE;
  if (kind === 'money' || kind === 'percent' || kind === 'duration') return 0;
  if (unit === null) return UNSAID;
  if (OF_LENGTHS.has(asked) && LENGTHS.has(unit)) return 1;
  const measured = BY_UNIT.find(([, units]) => units.has(unit))?.[0];
  if (measured === undefined && asked === 'money') return POSSIBLE;
  return measured === asked || (asked === 'money' && unit === 'pound') ? 1 : 0;
}

const FRACTION =
  /\b(?:half|halves|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?|majority|most of)\b|(?:^|[^а-яё])(?:половин|треть|четверть)/i;

/** 0 to 1: how well the best number of a sentence measures what is asked; shares may be in words, and ages follow from dates. */
export function dimensionHeld(text: string, values: readonly Value[], asked: Dimension): number {
  if (asked === 'percent' && FRACTION.test(text)) return 1;
  const isDated = asked === 'duration' && values.some(({ kind }) => kind === 'date');
  const fits = values.map((value) => (isNumber(value) ? dimensionFit(value, asked) : 0));
  return Math.max(isDated ? POSSIBLE : 0, ...fits);
}
