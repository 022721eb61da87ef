/** For open questions: two sentences that make the same statement about the same thing with another number or date. */
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import type { Found } from './found.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const WINDOW = 7;
const SHARED_LEAST = 3;
const SHARED_SHARE = 0.5;

/** Concepts and names around a value. */
function contextOf(facts: SentenceFacts, value: Value): Set<string> {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  const found = new Set<string>();
  for (let at = Math.max(0, first - WINDOW); at < next + WINDOW; at++) {
    const concept = at >= first && at < next ? null : facts.concepts[at];
    if (concept != null) found.add(concept);
  }
  return found;
}

function isSameStatement(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((concept) => b.has(concept)).length;
  return shared >= SHARED_LEAST && shared >= SHARED_SHARE * Math.min(a.size, b.size);
}

const isComparable = (value: Value): boolean =>
  (value.kind === 'date' && value.normal.from.y !== undefined) ||
  ('unitWords' in value.normal && value.normal.unit !== null);

function findPair(a: SentenceFacts, b: SentenceFacts): [Value, Value] | null {
  const values = (facts: SentenceFacts) => facts.stated.map((entry) => entry.value).filter(isComparable);
  for (const left of values(a)) {
    for (const right of values(b)) {
      if (compareValues(left, right) !== 'different') continue;
      if (
        values(a).some((value) => compareValues(value, right) === 'equal') ||
        values(b).some((value) => compareValues(value, left) === 'equal')
      )
        continue;
      if (isSameStatement(contextOf(a, left), contextOf(b, right))) return [left, right];
    }
  }
  return null;
}

/** Contradictions among sentences that share nearly all words around a value. */
export function openConflicts(facts: readonly SentenceFacts[]): Found[] {
  const found: Found[] = [];
  facts.forEach((a, at) => {
    for (const b of facts.slice(at + 1)) {
      if (!(a.dispute || b.dispute) && (a.repeated || b.repeated)) continue;
      const pair = findPair(a, b);
      if (!pair) continue;
      const about = pair[0].kind === 'date' ? 'date' : 'number';
      const sides = [a, b].map((entry, side) => ({
        sentence: entry.index,
        start: pair[side]?.start ?? 0,
        end: pair[side]?.end ?? 0,
      }));
      if (found.length < 3) found.push({ about, sides });
    }
  });
  return found;
}
