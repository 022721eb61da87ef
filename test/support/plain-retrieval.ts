/** What retrieval hands on where nothing but the passages matters. */
import type { RetrievedPassage } from '../../src/contract/draft.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';

export const plainRetrieval = (question: string, passages: readonly RetrievedPassage[]): Retrieval => ({
  question,
  inEnglish: null,
  terms: [],
  passages,
  passageCount: passages.length,
  bestPossibleLexical: 1,
});
