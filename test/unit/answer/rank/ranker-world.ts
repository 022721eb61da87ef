/** The real ranker with the real features over passages of the test's own words. */
import { createAnalyzer } from '../../../../src/analyze/create-analyzer.ts';
import { createRanker } from '../../../../src/answer/rank/create-ranker.ts';
import type { RankerModel } from '../../../../src/answer/rank/model.ts';
import type { Retrieval } from '../../../../src/contract/retrieval.ts';
import type { WordVectors } from '../../../../src/contract/word-vectors.ts';
import { createPassage } from '../../../support/create-passage.ts';

const analyzer = createAnalyzer();

/** No word is known by its meaning. */
export const noWords: WordVectors = { vectorOf: () => null };

/** Retrieved passages in this order, all of which searching liked the same. */
export function createRetrieval(question: string, passages: readonly (readonly string[])[]): Retrieval {
  const terms = analyzer
    .queryTerms(question, ['en'])
    .map((term) => ({ ...term, idf: 1, documentFrequency: 1 }));
  return {
    question,
    inEnglish: analyzer.inEnglish(question),
    terms,
    passages: passages.map((sentences, i) => ({
      passage: createPassage(sentences, { document: `d${i + 1}`, ordinal: i + 1, section: ['Part'] }),
      score: 0.5,
      lexical: 1,
      cosines: sentences.map(() => 0.2),
    })),
    passageCount: 100,
    bestPossibleLexical: Math.max(1, terms.length) * 2,
  };
}

export function createTestRanker(model: RankerModel) {
  return createRanker({ analyzer, words: noWords, model, traitsOf: () => ({ language: 'en', title: '' }) });
}

export { analyzer };
