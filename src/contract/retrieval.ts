/** What retrieval hands to ranking: candidates in fused order and what the question's words weigh. */
import type { QueryTerm } from './analyzer.ts';
import type { RetrievedPassage } from './draft.ts';

/** One content word of the question with its weight in this corpus. */
export interface WeightedTerm extends QueryTerm {
  /** Inverse document frequency, as BM25 weighs it; largest for a word that no passage has. */
  readonly idf: number;
  /** Passages that have the word itself or a bridge to it. */
  readonly documentFrequency: number;
}

export interface Retrieval {
  readonly question: string;
  /** A Russian question as an English one; null for any other. */
  readonly inEnglish: string | null;
  readonly terms: readonly WeightedTerm[];
  /** Best first by the fused score. */
  readonly passages: readonly RetrievedPassage[];
  readonly passageCount: number;
  /** The BM25 that a passage would reach which says every word of the question over and over. */
  readonly bestPossibleLexical: number;
}
