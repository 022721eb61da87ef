/** The index without a disk: exact and simple, for tests and as the measure of the other adapters. */
import type {
  IndexedDocument,
  IndexedPassage,
  IndexIdentity,
  IndexQuery,
  PassageIndex,
  SearchResult,
} from '../contract/passage-index.ts';
import { type Bm25, createBm25 } from './bm25.ts';
import { dot, normalize } from './cosine.ts';
import { limitTerms } from './query-terms.ts';
import { readQueryVector } from './query-vector.ts';
import { compareCandidates, selectBest } from './ranking.ts';
import { isSpelt, similarTerms } from './spelling.ts';

function scoreVectors(rows: readonly IndexedPassage[], vector: Float32Array | null): number[][] {
  if (!vector) return rows.map((row) => row.passage.sentences.map(() => 0));
  return rows.map((row) => row.vectors.map((sentence) => dot(vector, normalize(sentence))));
}

function bestOfEach(cosines: readonly number[][]): Map<number, number> {
  const withSentences = [...cosines.entries()].filter(([, values]) => values.length > 0);
  return new Map(withSentences.map(([row, values]) => [row, Math.max(...values)]));
}

function createSearch(rows: readonly IndexedPassage[], bm25: Bm25, dimension: number) {
  return (query: IndexQuery): SearchResult => {
    const terms = limitTerms(query.terms);
    const vector = readQueryVector(query.vector, dimension);
    const lexical = bm25.score(terms);
    const cosines = scoreVectors(rows, vector);
    const near = vector ? selectBest(bestOfEach(cosines), query.limit) : [];
    const found = [...new Set([...selectBest(lexical, query.limit), ...near])];
    const candidates = found.flatMap((row) => {
      const passage = rows[row]?.passage;
      return passage ? [{ passage, lexical: lexical.get(row) ?? 0, cosines: cosines[row] ?? [] }] : [];
    });
    return {
      candidates: candidates.sort(compareCandidates),
      documentFrequencies: new Map(terms.map((term) => [term, bm25.frequency(term)])),
      passageCount: rows.length,
    };
  };
}

/** An index of these documents that lives as long as the process. */
export function createMemoryIndex(
  identity: IndexIdentity,
  documents: Iterable<IndexedDocument>,
): PassageIndex {
  const all = [...documents];
  const rows = all.flatMap((entry) => entry.passages);
  const passages = rows.map((row) => row.passage);
  const bm25 = createBm25(rows);
  const search = createSearch(rows, bm25, identity.dimension);
  return {
    identity,
    search: async (query) => search(query),
    similarTerms: async (terms) =>
      new Map(terms.filter(isSpelt).map((term) => [term, similarTerms(term, bm25.vocabulary())])),
    statuses: async () => all.map((entry) => entry.status),
    document: async (id) => all.find((entry) => entry.document?.id === id)?.document ?? null,
    passage: async (id) => passages.find((passage) => passage.id === id) ?? null,
    passages: async (document) => passages.filter((passage) => passage.document === document),
    close: async () => undefined,
  };
}
