/** Which words of the question a sentence has, and where. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
import type { SentenceView } from './sentence-view.ts';

/** Parallel to the question's terms. */
export interface TermMatch {
  /** 1 for the word itself or a bridge to it, less for a word of the same family, 0 for none. */
  readonly strength: readonly number[];
  /** Position of the first occurrence among the sentence's content words, -1 for none. */
  readonly position: readonly number[];
}

/** A family needs this many letters in common from the start: "execut-ion", "execut-ed". */
const minFamilyPrefix = 5;
const familyStrength = 0.6;

export function matchTerms(terms: readonly WeightedTerm[], sentence: SentenceView): TermMatch {
  const found = terms.map((term) => matchTerm(term, sentence));
  return { strength: found.map(([strength]) => strength), position: found.map(([, position]) => position) };
}

function matchTerm(
  { terms, bridges, token }: WeightedTerm,
  { positions, content }: SentenceView,
): [number, number] {
  for (const term of terms) {
    const at = positions.get(term)?.[0];
    if (at !== undefined) return [1, at];
  }
  for (const bridge of bridges) {
    const at = positions.get(bridge)?.[0];
    if (at !== undefined) return [1, at];
  }
  if (token.kind === 'number') return [0, -1];
  const [own = ''] = terms;
  const at = own.length < minFamilyPrefix ? -1 : content.findIndex((other) => sameFamily(own, other));
  return at === -1 ? [0, -1] : [familyStrength, at];
}

function sameFamily(a: string, b: string): boolean {
  if (b.length < minFamilyPrefix || Math.abs(a.length - b.length) > 5) return false;
  const shared = sharedPrefix(a, b);
  return (
    shared >= minFamilyPrefix &&
    shared >= 0.7 * Math.min(a.length, b.length) &&
    shared >= 0.5 * Math.max(a.length, b.length)
  );
}

function sharedPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
