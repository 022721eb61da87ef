/** Two statements under different circumstances are no contradiction: another time, another instance, another place. */
import { compareValues } from '../values/compare-values.ts';
import type { DateValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isPastState } from './cues.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const LEADS = /^(?:in|at|during|for|among|within|on|в|на|во|для)$/;
const REACH = 8;

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
  return !left.some((one) =>
    right.some(
      (other) => compareValues(one, other) === 'equal' || compareValues(one, other) === 'compatible',
    ),
  );
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

/** The words after "in", "at", "during" behind the value: where or in what the number holds. */
function circumstances(
  facts: SentenceFacts,
  value: Value,
  asked: Asked,
): { words: Set<string>; names: Set<string> } {
  const words = new Set<string>();
  const names = new Set<string>();
  const next = wordIndex(facts.words, value.end - 1) + 1;
  for (let at = next; at < Math.min(next + REACH, facts.words.length); at++) {
    if (facts.words[at]?.text === '.' || facts.words[at]?.text === ';') break;
    if (!LEADS.test(facts.words[at]?.lower ?? '')) continue;
    for (let inside = at + 1; inside < at + 4; inside++) {
      const word = facts.words[inside];
      const concept = facts.concepts[inside];
      if (concept == null || word === undefined || asked.predicates.has(concept) || asked.focus.has(concept))
        continue;
      if (!word.capital) words.add(concept);
      else if (!asked.nameTokens.has([...facts.folded].find((name) => name === concept) ?? concept))
        names.add(concept);
    }
  }
  return { words, names };
}

const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

/** "300 employees in Oslo" and "4,200 employees"; "in the match" and "in the training camp". */
export function isOtherPlace(a: Scoped, b: Scoped, asked: Asked): boolean {
  const [one, other] = [a.values[0], b.values[0]];
  if (!one || !other) return false;
  const [left, right] = [circumstances(a.facts, one, asked), circumstances(b.facts, other, asked)];
  if (isApart(left.words, right.words)) return true;
  return left.names.size > 0 !== right.names.size > 0 || isApart(left.names, right.names);
}

const hasExtra = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((name) => !b.has(name));

/** Each side names something that the other does not: service in one body, then in another. */
export const namesApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  hasExtra(a, b) && hasExtra(b, a);
