/**
 * Lexical and vector scores to one. Measured on XQuAD and on long documents: a linear mix of the normalised scores
 * beats rank fusion, which lets a weak vector score outvote a strong lexical one.
 */
import type { RetrievedPassage } from '../contract/draft.ts';
import type { Candidate } from '../contract/passage-index.ts';

/** What a cosine of 1 is worth against the best lexical score; a stronger embedding model earns more. */
export interface FusionWeights {
  readonly vector: number;
}

/** Best first; ties by lexical score, then by the order of the corpus. Scores are 0 to 1. */
export function fuseCandidates(
  candidates: readonly Candidate[],
  { vector }: FusionWeights,
): RetrievedPassage[] {
  const bestLexical = Math.max(1e-9, ...candidates.map(({ lexical }) => lexical));
  const scored = candidates.map(({ passage, lexical, cosines }) => {
    const bestCosine = Math.max(0, ...cosines);
    const score = (lexical / bestLexical + vector * bestCosine) / (1 + vector);
    return { passage, lexical, cosines, score };
  });
  return scored.sort(
    (a, b) => b.score - a.score || b.lexical - a.lexical || compareIds(a.passage, b.passage),
  );
}

type Placed = Candidate['passage'];
const compareIds = (a: Placed, b: Placed) =>
  a.document === b.document ? a.ordinal - b.ordinal : a.document < b.document ? -1 : 1;
