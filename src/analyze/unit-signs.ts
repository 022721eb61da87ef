/** What the sign right after a number makes of it in Chinese, Japanese and Korean: a month, a year, tens of thousands. */
import type { Place } from './bridges.ts';
import { eraYear } from './eras.ts';

const products: ReadonlyMap<string, number> = new Map([
  ...[...'千천'].map((sign) => [sign, 1e3] as const),
  ...[...'万萬만'].map((sign) => [sign, 1e4] as const),
  ...[...'億亿억'].map((sign) => [sign, 1e8] as const),
]);

/** Terms of 5月, of 昭和5年 and of 3万5千, for the number here. */
export function withUnit(place: Place): string[] {
  const unit = signAfter(place);
  if (unit < '\u3000') return [];
  const value = Number(place.tokens[place.at]?.term);
  if (unit === '月' || unit === '월') return value >= 1 && value <= 12 ? [`m~${value}`] : [];
  const number = unit === '年' ? eraYear(textBefore(place), value) : multipliedBy(unit, value, place);
  return number === undefined ? [] : [String(number)];
}

const signAfter = ({ tokens, at, text }: Place): string => text.charAt(tokens[at]?.end ?? text.length);

function textBefore({ tokens, at, text }: Place): string {
  const start = tokens[at]?.start ?? 0;
  return text.slice(Math.max(0, start - 2), start);
}

/** 3万5千 and 3万5000 are 35,000: what follows the sign is added as long as each sign is smaller than the one before. */
function multipliedBy(
  unit: string,
  value: number,
  { tokens, at, text, language }: Place,
): number | undefined {
  const product = products.get(unit);
  if (product === undefined) return undefined;
  const whole = Number((value * product).toPrecision(12));
  const next = tokens[at + 2];
  if (next?.kind !== 'number' || next.start !== (tokens[at]?.end ?? 0) + 1) return whole;
  const after = { tokens, at: at + 2, text, language };
  const nextUnit = signAfter(after);
  if ((products.get(nextUnit) ?? 1) >= product) return whole;
  const rest = multipliedBy(nextUnit, Number(next.term), after) ?? Number(next.term);
  return rest < product ? whole + rest : whole;
}
