/** What each word of the question is worth in this corpus. */
import type { QueryTerm } from '../contract/analyzer.ts';
import type { SearchResult } from '../contract/passage-index.ts';
import type { WeightedTerm } from '../contract/retrieval.ts';
import { isGenericWord } from './generic-words.ts';

/** A passage that lacks "name" or "year" lacks little. */
const genericWeight = 0.3;

/** Robertson's inverse document frequency, kept above zero as SQLite's bm25() does. */
export function inverseDocumentFrequency(documentFrequency: number, passageCount: number): number {
  return Math.max(1e-6, Math.log((passageCount - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}

/**
 * A word counts as known where the word itself or one of its bridges is. In a small corpus the logarithm above is
 * zero for a word of every second passage; one is added inside it, so that such a word still counts a little.
 */
export function weighTerms(terms: readonly QueryTerm[], found: SearchResult): WeightedTerm[] {
  return terms.map((term) => {
    const documentFrequency = frequencyOf(term, found);
    const ratio = (found.passageCount - documentFrequency + 0.5) / (documentFrequency + 0.5);
    const weight = isGenericWord(term.token.text) ? genericWeight : 1;
    return { ...term, documentFrequency, idf: weight * Math.log(1 + ratio) };
  });
}

/** Passages that have the word itself or one of its bridges, whichever more of them have. */
export const frequencyOf = ({ terms, bridges }: QueryTerm, { documentFrequencies }: SearchResult): number =>
  Math.max(...[...terms, ...bridges].map((term) => documentFrequencies.get(term) ?? 0));

/** Of all passages: a word that more of them have is worth nothing (see `inverseDocumentFrequency`). */
const commonShare = 1 / 2;

/**
 * The terms without bridges that would be worth far more than the word itself: where most passages are English and say "born",
 * a Russian one must not win by "родился".
 */
export function withoutRareBridges(
  terms: readonly QueryTerm[],
  { documentFrequencies, passageCount }: SearchResult,
): readonly QueryTerm[] {
  const frequency = (term: string) => documentFrequencies.get(term) ?? 0;
  return terms.map((term) => {
    const own = Math.max(...term.terms.map(frequency));
    const kept = term.bridges.filter((bridge) => frequency(bridge) === 0 || frequency(bridge) >= own);
    return own < commonShare * passageCount || kept.length === term.bridges.length
      ? term
      : { ...term, bridges: kept };
  });
}
