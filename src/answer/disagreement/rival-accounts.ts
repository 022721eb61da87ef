/** "One figure is 1.4 million. Another figure is 1.5 million.": a text that sets its accounts side by side says itself that they differ. */
import { compareValues } from '../values/compare-values.ts';
import { readAsked } from './asked.ts';
import type { PairInput } from './candidate-pairs.ts';
import { type Found, toSide } from './found.ts';
import { type Opinion, opinionsOf } from './opinions.ts';
import { readFacts, type SentenceFacts } from './sentence-facts.ts';

const ACCOUNT =
  '(?:[\\p{Ll}-]+ ){0,2}(?:account|article|author|book|count|document|entry|estimate|figure|historian|list|passage|record|report|scholar|source|statement|study|telling|total|tradition|version|witness)(?!\\p{L})';
const LEADS = '^\\P{L}*(?:(?:according to|by|in) )?';
const FIRST = new RegExp(`${LEADS}(?:one|a first|the first|some) ${ACCOUNT}`, 'iu');
const SECOND = new RegExp(`${LEADS}(?:another|a different|a second|the other|the second) ${ACCOUNT}`, 'iu');
/** Characters between the beginnings of the two sentences. */
const reach = 600;

/** The best sentence and its counterpart, with the first of what they state, where that differs. */
export function rivalAccounts({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.map(readFacts);
  const pairs = facts
    .filter(({ text }) => FIRST.test(text))
    .flatMap((one) => facts.filter((other) => isRival(one, other)).map((other) => [one, other] as const));
  for (const asked of readAsked(question, expected).filter(({ asksClaim }) => asksClaim === null)) {
    for (const [one, other] of pairs) {
      const sides = firstDiffering(opinionsOf(one, asked, expected), opinionsOf(other, asked, expected));
      if (sides.length > 0) return [{ about: asked.about, sides: sides.map(toSide) }];
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

/** None where the other has a value of the first as well. */
function firstDiffering([first]: readonly Opinion[], others: readonly Opinion[]): Opinion[] {
  const [second] = others;
  if (first === undefined || second === undefined) return [];
  return others.every(({ value }) => compareValues(first.value, value) === 'different')
    ? [first, second]
    : [];
}
