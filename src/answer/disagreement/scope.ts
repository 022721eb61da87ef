/** Two statements under different circumstances are no contradiction: another time, another instance, another place. */
import { agree, compareValues } from '../values/compare-values.ts';
import type { DateValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isPastState } from './cues.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const NEAR = 12;

/** The dates beside the values: a long sentence dates many things. */
function dated(facts: SentenceFacts, values: readonly Value[]): DateValue[] {
  const places = values.map((value) => wordIndex(facts.words, value.start));
  return facts.stated.flatMap(({ value }) => {
    if (value.kind !== 'date' || value.normal.from.y === undefined || values.includes(value)) return [];
    const at = wordIndex(facts.words, value.start);
    return places.some((place) => Math.abs(place - at) <= NEAR) ? [value] : [];
  });
}

export interface Scoped {
  readonly facts: SentenceFacts;
  readonly values: readonly Value[];
}

/** Both say when, and not at the same time: two states of one thing. */
export function isOtherTime(a: Scoped, b: Scoped, present: boolean): boolean {
  const [left, right] = [dated(a.facts, a.values), dated(b.facts, b.values)];
  if (present && left.length > 0 !== right.length > 0) return true;
  if (left.length === 0 || right.length === 0) return isPastState(a.facts.text) !== isPastState(b.facts.text);
  return !left.some((one) => right.some((other) => agree(one, other)));
}

const ordinals = (facts: SentenceFacts): number[] =>
  facts.stated.flatMap(({ value }) => (value.kind === 'ordinal' ? [value.normal.value] : []));

/** "the first order" and "the second order". */
export function isOtherInstance(a: Scoped, b: Scoped): boolean {
  const [left, right] = [ordinals(a.facts), ordinals(b.facts)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

/** The question says when, and the sentence says another time. */
export function isOutOfTime(facts: SentenceFacts, values: readonly Value[], asked: Asked): boolean {
  const wanted = asked.given.filter((value) => value.kind === 'date' && value.normal.from.y !== undefined);
  const dates = dated(facts, values);
  if (asked.about === 'date' || wanted.length === 0 || dates.length === 0) return false;
  return !dates.some((date) => wanted.some((value) => compareValues(date, value) !== 'different'));
}
