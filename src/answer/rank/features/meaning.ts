/** Coverage that counts near words, and coverage weighed by what tells this sentence from its neighbours. */
import { coverage, coverageBy, coverageOfBoth, isName, largestGap, type PassageContext } from './context.ts';

export const meaningFeatures = [
  'softCoverage',
  'softCoverageOfMissing',
  'softShare',
  'softWorst',
  'softCoverageOfPassage',
  'largestGap',
  'largestGapInPassage',
  'namesGapInPassage',
  'localSoftCoverage',
  'localCoverage',
  'localCoverageWithPrevious',
  'localRarestMatched',
] as const;

export function meaningValues(passage: PassageContext, sentence: number): number[] {
  const { question, matches, soft, local, softAnywhere: anywhere } = passage;
  const near = soft[sentence] ?? [];
  const exact = matches[sentence]?.strength ?? [];
  const previous = matches[sentence - 1]?.strength ?? [];
  const { weights, retrieval } = question;
  const named = retrieval.terms.map(isName);
  const rarest = local.indexOf(Math.max(...local));
  return [
    coverage(weights, near),
    coverageBy(weights, (i) => ((exact[i] ?? 0) > 0 ? 0 : (near[i] ?? 0))),
    coverageBy(weights, (i) => ((near[i] ?? 0) > 0.3 ? 1 : 0)),
    near.length === 0 ? 0 : Math.min(...near),
    coverage(weights, anywhere),
    largestGap(retrieval.terms, near),
    largestGap(retrieval.terms, anywhere),
    largestGap(retrieval.terms, anywhere, (i) => named[i] === true),
    coverage(local, near),
    coverage(local, exact),
    coverageOfBoth(local, exact, previous),
    near[rarest] ?? 0,
  ];
}
