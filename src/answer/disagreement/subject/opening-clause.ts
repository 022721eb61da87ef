/** "When the mayor fell ill in 1943, Weber took over": the clause dates what the main clause tells of its own subject. */
import { wordIndex } from '../../values/scan-words.ts';
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

const CLAUSE_REACH = 30;
/** "Leave was given at last, and on 19 May workmen closed the well": the value's clause has a subject of its own, which does it. */
export function isInOwnClause(
  { words, concepts, verbs }: Pick<TextFacts, 'words' | 'concepts' | 'verbs'>,
  { kind, start }: Pick<Value, 'kind' | 'start'>,
): boolean {
  if (kind === 'claim') return false;
  const at = wordIndex(words, start);
  const first = Math.max(0, at - CLAUSE_REACH);
  const joint =
    first +
    words
      .slice(first, at)
      .findLastIndex(
        ({ text }, place) => text === ',' && /^(?:and|but)$/.test(words[first + place + 1]?.lower ?? ''),
      );
  if (joint < first) return false;
  const behind = words.slice(joint + 1, at + CLAUSE_REACH);
  const end = behind.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return concepts
    .slice(joint + 2, joint + 1 + (end < 0 ? behind.length : end))
    .some(
      (concept, step) =>
        concept !== null && verbs[joint + 2 + step] !== true && verbs[joint + 3 + step] === true,
    );
}
