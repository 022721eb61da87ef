/** What the embedding says of the sentence, its neighbours and its passage. */
import type { PassageContext } from './context.ts';

export const similarityFeatures = [
  'cosine',
  'cosineBehindBest',
  'cosineInPassage',
  'cosinePassage',
  'cosinePrevious',
  'cosineNext',
  'cosineRank',
] as const;

export function similarityValues({ question, retrieved }: PassageContext, sentence: number): number[] {
  const { cosines } = retrieved;
  const own = cosines[sentence] ?? 0;
  const best = Math.max(0, ...cosines);
  const better = cosines.filter((cosine) => cosine > own).length;
  return [
    own,
    question.bestCosine - own,
    best - own,
    best,
    cosines[sentence - 1] ?? 0,
    cosines[sentence + 1] ?? 0,
    1 / (1 + better),
  ];
}
