/** The last guard before a search: FTS5 needs 25 s for one word repeated 500 times, whoever sends it. */

/** More terms than this a question does not have. */
const maxTerms = 64;

/** Distinct, non-empty terms in their order, at most 64. */
export function limitTerms(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '').slice(0, maxTerms);
}
