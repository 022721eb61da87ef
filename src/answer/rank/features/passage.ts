/** What retrieval thought of the passage. */
import { coverageOfBoth, type PassageContext } from './context.ts';

export const passageFeatures = [
  'lexicalShare',
  'lexicalOfPossible',
  'fusedScore',
  'fusedBehindBest',
  'reciprocalRank',
  'isReference',
  'isReferenceAsked',
  'coverageOfReferenceAsked',
  'sentencesInPassage',
] as const;

export function passageValues({ question, ...passage }: PassageContext): number[] {
  const { retrieved, rank, view, exactAnywhere, headings } = passage;
  const { retrieval, bestLexical, bestScore, asksSource, weights } = question;
  const isReference = retrieved.passage.kind === 'reference';
  const isAsked = isReference && asksSource;
  return [
    retrieved.lexical / bestLexical,
    // Bridges that are rarer than the word itself may bring more than is reckoned with.
    Math.min(1, retrieved.lexical / Math.max(1e-9, retrieval.bestPossibleLexical)),
    retrieved.score,
    bestScore - retrieved.score,
    1 / (1 + rank),
    isReference ? 1 : 0,
    isAsked ? 1 : 0,
    // An entry answers as a whole: its title says what it is about, its other sentences where it was printed.
    isAsked ? coverageOfBoth(weights, exactAnywhere, headings) : 0,
    Math.log(1 + view.sentences.length),
  ];
}
