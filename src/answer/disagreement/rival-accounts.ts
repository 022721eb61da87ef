/** "One figure is 1.4 million. Another figure is 1.5 million.": a text that sets its accounts side by side says itself that they differ. */
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { readAsked } from './asked.ts';
import type { PairInput } from './candidate-pairs.ts';
import type { Found } from './found.ts';
import { opinionsOf } from './opinions.ts';
import { readFacts, type SentenceFacts } from './sentence-facts.ts';

const ACCOUNT =
  '(?:[\\p{Ll}-]+ ){0,2}(?:account|article|author|book|count|document|entry|estimate|figure|historian|list|passage|record|report|scholar|source|statement|study|telling|total|tradition|version|witness)(?!\\p{L})';
const LEADS = '^\\P{L}*(?:(?:according to|by|in) )?';
const FIRST = new RegExp(`${LEADS}(?:one|a first|the first|some) ${ACCOUNT}`, 'iu');
const SECOND = new RegExp(`${LEADS}(?:another|a different|a second|the other|the second) ${ACCOUNT}`, 'iu');
/** Characters between the beginnings of the two sentences. */
const reach = 600;

/** The best sentence and its counterpart, with the first of their values that differ. */
export function rivalAccounts({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.map(readFacts);
  const pairs = facts
    .filter(({ text }) => FIRST.test(text))
    .flatMap((one) => facts.filter((other) => isRival(one, other)).map((other) => [one, other] as const));
  for (const asked of readAsked(question, expected).filter(({ asksClaim }) => asksClaim === null)) {
    for (const [one, other] of pairs) {
      const [left, right] = [one, other].map((entry) =>
        opinionsOf(entry, asked, expected).map(({ value }) => value),
      );
      const values = firstDiffering(left ?? [], right ?? []);
      if (values === null) continue;
      const side = (sentence: number, { start, end }: Value) => ({ sentence, start, end });
      return [{ about: asked.about, sides: [side(one.index, values[0]), side(other.index, values[1])] }];
    }
  }
  return [];
}

function isRival(one: SentenceFacts, other: SentenceFacts): boolean {
  const isNear =
    one.place.document === other.place.document &&
    other.place.start > one.place.start &&
    other.place.start - one.place.start < reach;
  return isNear && SECOND.test(other.text) && (one.index === 0 || other.index === 0);
}

/** Null where the other has a value of the first as well. */
function firstDiffering(left: readonly Value[], right: readonly Value[]): readonly [Value, Value] | null {
  const [first] = left;
  if (first === undefined || right.some((value) => compareValues(first, value) !== 'different')) return null;
  const [second] = right;
  return second === undefined ? null : [first, second];
}
