/** Word vectors of an English model for Russian words too: of what the bilingual list makes of them. */
import { remember } from '../analyze/remember.ts';
import type { Analyzer } from '../contract/analyzer.ts';
import type { WordVectors } from '../contract/word-vectors.ts';

export function glossWords(words: WordVectors, { gloss }: Pick<Analyzer, 'gloss'>): WordVectors {
  const known = remember((word) => gloss(word));
  return { vectorOf: (word) => words.vectorOf(known(word)) };
}
