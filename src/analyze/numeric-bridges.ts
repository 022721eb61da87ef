/** Terms for numbers and months that every notation shares: `m~2`, `12`, `1400000`. */
import type { Token } from '../contract/analyzer.ts';
import type { Place } from './bridges.ts';
import { foldWord } from './fold.ts';
import { monthOf, needsCapital, needsNumber } from './months.ts';
import { magnitudeOf, numberOf, romanNumber } from './numerals.ts';
import { remember } from './remember.ts';

export function numericBridges(place: Place): string[] {
  const token = place.tokens[place.at];
  if (token === undefined) return [];
  if (token.kind === 'number') return [...numericMonth(place), ...multiplied(place)];
  const { folded, month, magnitude, number } = readNumeral(token.text);
  if (month !== undefined && isMonth(folded, place)) return [`m~${month}`];
  if (magnitude !== undefined)
    return [String(round(magnitude * (numericValue(place.tokens[place.at - 1]) ?? 1)))];
  return number === undefined ? [] : [String(number), ...multiplied(place)];
}

const readNumeral = remember((text) => {
  const folded = foldWord(text);
  const number = numberOf(folded) ?? romanNumber(text) ?? gluedNumber(folded);
  return { folded, month: monthOf(folded), magnitude: magnitudeOf(folded), number };
});

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
