/** What retrieval thought of the passage. */
import type { PassageContext } from './context.ts';

export const passageFeatures = [
  'lexicalShare',
  'lexicalOfPossible',
  'fusedScore',
  'fusedBehindBest',
  'reciprocalRank',
  'isReference',
  'sentencesInPassage',
] as const;

export function passageValues({ question, retrieved, rank, view }: PassageContext): number[] {
  const { retrieval, bestLexical, bestScore } = question;
  return [
    retrieved.lexical / bestLexical,
    // Bridges that are rarer than the word itself may bring more than is reckoned with.
    Math.min(1, retrieved.lexical / Math.max(1e-9, retrieval.bestPossibleLexical)),
    retrieved.score,
    bestScore - retrieved.score,
    1 / (1 + rank),
    retrieved.passage.kind === 'reference' ? 1 : 0,
    Math.log(1 + view.sentences.length),
  ];
}
