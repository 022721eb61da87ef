/** "When the mayor fell ill in 1943, Weber took over": the clause dates what the main clause tells of its own subject. */
import type { Value } from '../../values/value.ts';
import { isInValue, type TextFacts } from '../sentence-facts.ts';

type Clauses = Pick<TextFacts, 'words' | 'stated'>;
const OPENS = /^(?:when|once|while|когда)$/;

/** The position of the comma that ends the clause of time with which the sentence opens, or -1. */
export function openingClauseEnd(facts: Clauses): number {
  if (!OPENS.test(facts.words[0]?.lower ?? '')) return -1;
  return facts.words.findIndex(({ text, start }) => text === ',' && !isInValue(facts, start));
}

/** The value stands in the opening clause of time. */
export function isInOpeningClause(facts: Clauses, { end }: Pick<Value, 'end'>): boolean {
  const comma = openingClauseEnd(facts);
  return comma >= 0 && end <= (facts.words[comma]?.start ?? 0);
}
