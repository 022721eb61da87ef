/** "At least 20 °C" and "at least 21 °C" may both be true of a room, but they are two rules: where a limit is asked for, they differ. */
import { isNumber, type Value } from '../../values/value.ts';

const LEAST_OR_MOST =
  /\b(?:minimum|maximum|min\.?|max\.?|at (?:the )?(?:very )?(?:least|most|earliest|latest)|(?:highest|lowest|longest|shortest|largest|smallest|greatest) (?:(?:permitted|allowed|possible|permissible) \p{L}+|temperature|speed|dose|amount|number|sum|age|height|weight|rate|fine|penalty|sentence|period|load|size|distance|salary|rent)\b|limits?|ceiling|up to (?:what|which|how))\b|(?<!\p{L})(?:минимальн|максимальн|предельн|минимум|максимум|не (?:более|менее|больше|меньше)|до скольк)/iu;
/** What one must or may is a rule. */
const RULES =
  /\b(?:must|have to|has to|need to|needs to|allowed|permitted|entitled|required|obliged|insist on)\b|(?<!\p{L})(?:должн|долж|обязан|разреш|можно|вправе|нужно|следует|требу)/iu;
/** Not the month. */
const MAY = /\bmay\b/u;
/** Of what has happened a bound is an estimate. */
const PAST = /\b(?:was|were|did|had|been|have)\b(?! to\b)/iu;

/** "How many items can I borrow?" */
const HOW_MUCH_CAN = /^\s*how (?:many|much|long|often|far|fast)\b[^?]*\bcan\b/iu;

export const asksLimit = (question: string): boolean =>
  LEAST_OR_MOST.test(question) ||
  HOW_MUCH_CAN.test(question) ||
  ((RULES.test(question) || MAY.test(question)) && !PAST.test(question));

/** "Over 80" is an estimate even of a limit. */
const ESTIMATE =
  /^(?:over|above|more than|under|below|less than|fewer than|свыше|более|больше|менее|меньше)/iu;

/** "Nobody may have more than ten": what is forbidden beyond it is a limit and no estimate. */
const FORBIDS =
  /(?<!\p{L})(?:(?:nobody|no[ -]one|none|no \p{L}+) (?:may|can|must|is allowed to)|(?:may|can|must|should|shall)(?: not|n['’]t)|cannot|(?:is|are) not (?:allowed|permitted) to)(?: \p{L}+){1,3} $/iu;
const FORBIDS_REACH = 60;

/** The number as a limit, without the words that say that it is one. */
export function asLimit(value: Value, asksLimit: boolean, text: string): Value {
  if (!asksLimit || !isNumber(value)) return value;
  const before = text.slice(Math.max(0, value.start - FORBIDS_REACH), value.start);
  if (ESTIMATE.test(value.text) && !FORBIDS.test(before)) return value;
  const { bound } = value.normal;
  if (bound === 'exact' || bound === 'about') return value;
  return { ...value, normal: { ...value.normal, bound: 'exact' } };
}
