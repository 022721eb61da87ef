/** BM25 as SQLite FTS5 computes it, so that the memory index ranks as the local one does. */

/** How much a term counts in the passage's own text and in its headings; FTS5 gets the same two numbers. */
export const columnWeights = { text: 1.0, heading: 0.6 } as const;

const k1 = 1.2;
const b = 0.75;
/** FTS5 gives a term that more than half of the rows hold this weight instead of a negative one. */
const smallestIdf = 1e-6;

export interface Bm25 {
  /** Scores by row number, only of rows in which a term occurs. */
  score(terms: readonly string[]): Map<number, number>;
  /** In how many rows the term occurs. */
  frequency(term: string): number;
  /** Every term with the number of rows that have it. */
  vocabulary(): Iterable<{ readonly term: string; readonly passages: number }>;
}

interface Row {
  readonly terms: readonly string[];
  readonly headingTerms: readonly string[];
}

type Postings = Map<string, Map<number, number>>;

function countTerms(rows: readonly Row[]): Postings {
  const postings: Postings = new Map();
  const count = (term: string, row: number, weight: number) => {
    const counts = postings.get(term) ?? new Map<number, number>();
    postings.set(term, counts.set(row, (counts.get(row) ?? 0) + weight));
  };
  for (const [number, row] of rows.entries()) {
    for (const term of row.terms) count(term, number, columnWeights.text);
    for (const term of row.headingTerms) count(term, number, columnWeights.heading);
  }
  return postings;
}

/** A scorer over rows that are numbered from 0. */
export function createBm25(rows: readonly Row[]): Bm25 {
  const postings = countTerms(rows);
  const lengths = rows.map((row) => row.terms.length + row.headingTerms.length);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(rows.length, 1);
  const frequency = (term: string) => postings.get(term)?.size ?? 0;
  const idf = (term: string) => {
    const value = Math.log((rows.length - frequency(term) + 0.5) / (frequency(term) + 0.5));
    return value > 0 ? value : smallestIdf;
  };
  const score = (terms: readonly string[]) => {
    const scores = new Map<number, number>();
    for (const term of terms) {
      const weight = idf(term);
      for (const [row, count] of postings.get(term) ?? []) {
        const norm = k1 * (1 - b + (b * (lengths[row] ?? 0)) / meanLength);
        scores.set(row, (scores.get(row) ?? 0) + (weight * (count * (k1 + 1))) / (count + norm));
      }
    }
    return scores;
  };
  function* vocabulary() {
    for (const [term, rowsWith] of postings) yield { term, passages: rowsWith.size };
  }
  return { score, frequency, vocabulary };
}
