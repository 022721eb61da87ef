/** BM25 over FTS5. Terms reach the query language encoded and quoted, so that none of them can be syntax. */
import type { DatabaseSync } from 'node:sqlite';
import { columnWeights } from '../bm25.ts';
import { encodeTerm } from './encode-term.ts';
import { rows } from './store.ts';

export interface LexicalSearch {
  /** Scores of the best `limit` passages and of those in `also` in which a term occurs, by passage number. */
  score(terms: readonly string[], limit: number, also: readonly number[]): Map<number, number>;
  /** In how many passages the term occurs. */
  frequency(term: string): number;
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

/** Searches the full-text index of an open database. */
export function createLexicalSearch(database: DatabaseSync): LexicalSearch {
  const scores = database.prepare(scoreMatches);
  const frequencies = database.prepare('SELECT passages FROM term_frequencies WHERE term = ?');
  return {
    score: (terms, limit, also) => {
      if (terms.length === 0) return new Map();
      const match = terms.map((term) => `"${encodeTerm(term)}"`).join(' OR ');
      const found = rows<{ passage: number; score: number }>(scores, match, limit, JSON.stringify(also));
      return new Map(found.map((row) => [row.passage, row.score]));
    },
    frequency: (term) => rows<{ passages: number }>(frequencies, encodeTerm(term))[0]?.passages ?? 0,
  };
}
