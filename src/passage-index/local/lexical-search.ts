/** BM25 over FTS5. Terms reach the query language encoded and quoted, so that none of them can be syntax. */
import type { DatabaseSync } from 'node:sqlite';
import type { SimilarTerm } from '../../contract/passage-index.ts';
import { columnWeights } from '../bm25.ts';
import { similarTerms } from '../spelling.ts';
import { encodeTerm } from './encode-term.ts';
import { rows } from './store.ts';

export interface LexicalSearch {
  /** Scores of the best `limit` passages and of those in `also` in which a term occurs, by passage number. */
  score(terms: readonly string[], limit: number, also: readonly number[]): Map<number, number>;
  /** In how many passages the term occurs. */
  frequency(term: string): number;
  /** Terms of nearly this spelling; see `spelling.ts`. */
  similar(term: string): SimilarTerm[];
}

// Ranking needs the score of every match anyway, so one pass serves both the best and the ones asked for.
const scoreMatches = `
WITH matches AS MATERIALIZED (
  SELECT rowid AS passage, -bm25(passage_search, ${columnWeights.text}, ${columnWeights.heading}) AS score
  FROM passage_search WHERE passage_search MATCH ?
)
SELECT passage, score FROM (SELECT passage, score FROM matches ORDER BY score DESC, passage LIMIT ?)
UNION
SELECT passage, score FROM matches WHERE passage IN (SELECT value FROM json_each(?))
`;

// The key of the table is the term, so that only those with the same first letter are read.
const selectNeighbours = `
SELECT term, passages FROM term_frequencies
WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?
`;

/** Searches the full-text index of an open database. */
export function createLexicalSearch(database: DatabaseSync): LexicalSearch {
  const scores = database.prepare(scoreMatches);
  const neighbours = database.prepare(selectNeighbours);
  const frequencies = database.prepare('SELECT passages FROM term_frequencies WHERE term = ?');
  return {
    score: (terms, limit, also) => {
      if (terms.length === 0) return new Map();
      const match = terms.map((term) => `"${encodeTerm(term)}"`).join(' OR ');
      const found = rows<{ passage: number; score: number }>(scores, match, limit, JSON.stringify(also));
      return new Map(found.map((row) => [row.passage, row.score]));
    },
    similar: (term) => {
      const [first = ''] = term;
      const next = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
      const range = [first, next, term.length - 1, term.length + 1];
      return similarTerms(term, rows<{ term: string; passages: number }>(neighbours, ...range));
    },
    frequency: (term) => rows<{ passages: number }>(frequencies, encodeTerm(term))[0]?.passages ?? 0,
  };
}
