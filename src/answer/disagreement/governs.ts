/** Finds the values that belong to the event asked for: "joined in 1925" says nothing about "born in 1905". */

import type { Value } from '../values/value.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const FARTHEST = 14;
const CLAUSE_ENDS = new Set([';', ':', '(', ')', '—']);

/** A verb of another event or the end of the clause stands between the words `from` and `to`. */
function isCrossed(facts: SentenceFacts, from: number, to: number, predicates: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    if (facts.verbs[at] && !predicates.has(facts.concepts[at] ?? '')) return true;
    const word = facts.words[at];
    if (word?.kind === 'mark' && CLAUSE_ENDS.has(word.text) && word.text !== '(') return true;
  }
  return false;
}

/** A verb stands before `at` in its clause: what follows the verb belongs to it. */
function isOwned(facts: SentenceFacts, at: number, predicates: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= 0 && before > at - FARTHEST; before--) {
    const word = facts.words[before];
    if (word?.kind === 'mark' && (CLAUSE_ENDS.has(word.text) || word.text === ',')) return false;
    if (facts.verbs[before]) return !predicates.has(facts.concepts[before] ?? '');
  }
  return false;
}

/** Words between the value and the nearest predicate that governs it, or -1. */
export function governedBy(facts: SentenceFacts, value: Value, predicates: ReadonlySet<string>): number {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  let best = -1;
  for (let at = 0; at < facts.words.length; at++) {
    if (!predicates.has(facts.concepts[at] ?? '')) continue;
    const isBefore = at < first;
    const distance = isBefore ? first - at - 1 : at - next;
    if (distance < 0 || distance > FARTHEST || (best >= 0 && distance >= best)) continue;
    if (
      isBefore
        ? isCrossed(facts, at + 1, first, predicates)
        : isCrossed(facts, next, at, predicates) || isOwned(facts, first, predicates)
    )
      continue;
    best = distance;
  }
  return best;
}
