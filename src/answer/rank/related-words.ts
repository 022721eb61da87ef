/** Words of the thesaurus in sentences: what may stand for a word of the question, and what its answer would hold. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
import type { SentenceView } from './sentence-view.ts';

/** For each term of the question, 0 to 1. */
export interface RelatedStrengths {
  /** The best word that may state the same. */
  readonly substitutes: readonly number[];
  /** The best word that an answer would hold. */
  readonly evidence: readonly number[];
}

/** Related stems of all terms: for each the terms that it speaks for and how well. */
export type RelatedIndex = ReadonlyMap<string, readonly Meant[]>;

interface Meant {
  /** Position among the question's terms. */
  readonly term: number;
  readonly strength: number;
}

/** From here on a related word may stand in the place of the other: see `QueryTerm.related`. */
const substitutesAbove = 0.5;

export function indexRelated(terms: readonly WeightedTerm[]): RelatedIndex {
  const index = new Map<string, Meant[]>();
  terms.forEach(({ related }, term) => {
    for (const [stem, strength] of related ?? []) {
      const known = index.get(stem);
      if (known) known.push({ term, strength });
      else index.set(stem, [{ term, strength }]);
    }
  });
  return index;
}

/** How much a related stem tells these sentences apart, 0 to 1: a word of every second sentence says little. */
export function rarityAmong(
  sentences: readonly SentenceView[],
  index: RelatedIndex,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { positions } of sentences) {
    for (const stem of positions.keys()) if (index.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const rarity = (count: number) => Math.log(1 + (sentences.length - count + 0.5) / (count + 0.5));
  const most = rarity(1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.max(0, rarity(count) / most)]));
}

export interface RelatedOptions {
  /** Terms of the question. */
  readonly count: number;
  readonly index: RelatedIndex;
  readonly rarity: ReadonlyMap<string, number>;
}

export function relatedStrengths(
  { positions }: SentenceView,
  { count, index, rarity }: RelatedOptions,
): RelatedStrengths {
  const substitutes = new Array<number>(count).fill(0);
  const evidence = new Array<number>(count).fill(0);
  for (const stem of positions.keys()) {
    for (const { term, strength } of index.get(stem) ?? []) {
      const rare = rarity.get(stem) ?? 1;
      const isSubstitute = strength > substitutesAbove;
      const list = isSubstitute ? substitutes : evidence;
      const value = rare * (isSubstitute ? strength : strength / substitutesAbove);
      list[term] = Math.max(list[term] ?? 0, value);
    }
  }
  return { substitutes, evidence };
}
