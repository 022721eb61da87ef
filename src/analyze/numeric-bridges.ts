/** Terms for numbers and months that every notation shares: `m~2`, `12`, `1400000`. */
import type { Token } from '../contract/analyzer.ts';
import type { Place } from './bridges.ts';
import { isEra } from './eras.ts';
import { foldWord } from './fold.ts';
import { monthOf, monthOfPair, needsCapital, needsNumber, opensMonth } from './months.ts';
import { magnitudeOf, numberOf, romanNumber } from './numerals.ts';
import { remember } from './remember.ts';
import { withUnit } from './unit-signs.ts';

export function numericBridges(place: Place): string[] {
  const token = place.tokens[place.at];
  if (token === undefined) return [];
  if (token.kind === 'number') return [...numericMonth(place), ...multiplied(place), ...withUnit(place)];
  const { folded, month, magnitude, number, joins } = readNumeral(token.text);
  if (month !== undefined && isMonth(folded, place)) return [`m~${month}`];
  if (joins) return joined(folded, place);
  if (magnitude !== undefined)
    return [String(round(magnitude * (numericValue(place.tokens[place.at - 1]) ?? 1)))];
  return number === undefined ? [] : [String(number), ...multiplied(place)];
}

const readNumeral = remember((text) => {
  const folded = foldWord(text);
  const number = numberOf(folded) ?? romanNumber(text) ?? gluedNumber(folded);
  const month = monthOf(folded) ?? monthOf(withoutCase(text));
  return {
    folded,
    month,
    magnitude: magnitudeOf(folded),
    number,
    joins: opensMonth(folded) || isEra(folded),
  };
});

const turkishCase = /^(\p{L}{4,})['’](?:[ıiuü]n?)?(?:[dt][ae]n?|n?[ıiuü]n|y?[aeıiuü])?$/u;

/** "Eylül'de" is in September. */
const withoutCase = (text: string): string => foldWord(turkishCase.exec(text)?.[1] ?? '');

/** Words that say a month or a year together with the next: "كانون الثاني", 昭和5年. */
function joined(folded: string, place: Place): string[] {
  const next = place.tokens[place.at + 1];
  if (next === undefined) return [];
  if (next.kind === 'number') return withUnit({ ...place, at: place.at + 1 });
  const month = monthOfPair(folded, foldWord(next.text));
  return month === undefined ? [] : [`m~${month}`];
}

/** The 1.4 of "1.4 million" stands for 1400000 as well. */
function multiplied({ tokens, at }: Place): string[] {
  const next = tokens[at + 1];
  const magnitude = next?.kind === 'word' ? readNumeral(next.text).magnitude : undefined;
  const value = magnitude === undefined ? undefined : numericValue(tokens[at]);
  return value === undefined || magnitude === undefined ? [] : [String(round(value * magnitude))];
}

/** A product such as 1.1 × 1,000,000 without the noise of binary fractions. */
const round = (product: number) => Number(product.toPrecision(12));

function numericValue(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number') return token && readNumeral(token.text).number;
  const value = Number(token.term);
  return Number.isFinite(value) ? value : undefined;
}

function isMonth(folded: string, { tokens, at }: Place): boolean {
  if (besideNumber(tokens, at)) return true;
  return needsCapital(folded) ? (tokens[at]?.capital ?? false) : !needsNumber(folded);
}

/** A day or a year stands next to the word. */
export const besideNumber = (tokens: readonly { readonly kind: string }[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';

/** "3.2bn" */
function gluedNumber(word: string): number | undefined {
  const [, digits, letters] = /^(\d+(?:\.\d+)?)(bn|mn|mln|mrd|mio|млн|млрд|тыс)$/.exec(word) ?? [];
  const magnitude = letters === undefined ? undefined : magnitudeOf(letters);
  return magnitude === undefined ? undefined : round(Number(digits) * magnitude);
}

/** The month of 7.2.1905, 1905-02-07 and 7/2/1905; with slashes the first number may be the month as well. */
function numericMonth(place: Place): string[] {
  const { tokens, at } = place;
  const month = Number(tokens[at]?.term);
  if (!(month >= 1 && month <= 12)) return [];
  const left = separator(place, at - 1);
  const right = separator(place, at);
  if (left !== '' && left === right)
    return isYear(tokens[at + 1]) || isYear(tokens[at - 1]) ? [`m~${month}`] : [];
  const first = right === '/' && separator(place, at + 1) === '/' && isYear(tokens[at + 2]);
  return first ? [`m~${month}`] : [];
}

const isYear = (token: Token | undefined) =>
  token?.kind === 'number' && (/^\d{4}$/.test(token.term) || /^\d{2}$/.test(token.text));

/** The single mark between two numbers; empty when something else stands there. */
function separator({ tokens, text }: Place, at: number): string {
  const left = tokens[at];
  const right = tokens[at + 1];
  if (left?.kind !== 'number' || right?.kind !== 'number' || right.start - left.end !== 1) return '';
  const mark = text.charAt(left.end);
  return /[-./‐‑–]/.test(mark) ? mark : '';
}
