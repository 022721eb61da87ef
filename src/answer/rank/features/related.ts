/** How much of the question the sentence says in other words of the thesaurus. */
import { coverage, coverageBy, coverageOfBoth, largestGap, type PassageContext, union } from './context.ts';

export const relatedFeatures = [
  'substituteCoverage',
  'substituteCoverageOfMissing',
  'substituteCoverageWithPrevious',
  'substituteLocalCoverage',
  'substituteGap',
  'evidenceCoverageOfMissing',
  'evidenceLocalCoverage',
  'evidenceGap',
  'evidenceGapInPassage',
  'evidenceShare',
] as const;

/** Below it a related word is no sign. */
const least = 0.15;

export function relatedValues(passage: PassageContext, sentence: number): number[] {
  const { question, matches, related, local, headings } = passage;
  const { weights, retrieval } = question;
  const exact = matches[sentence]?.strength ?? [];
  const { substitutes = [], evidence = [] } = related[sentence] ?? {};
  const said = union(exact, substitutes);
  const saidBefore = union(matches[sentence - 1]?.strength ?? [], related[sentence - 1]?.substitutes ?? []);
  const known = union(said, evidence);
  const ifMissing = (i: number, strength = 0) => ((exact[i] ?? 0) > 0 ? 0 : strength);
  const onlyEvidence = evidence.map((strength, i) =>
    ifMissing(i, Math.max(0, strength - (substitutes[i] ?? 0))),
  );
  return [
    coverage(weights, said),
    coverageBy(weights, (i) => ifMissing(i, substitutes[i])),
    coverageOfBoth(weights, said, saidBefore),
    coverage(local, said),
    largestGap(retrieval.terms, said),
    coverage(weights, onlyEvidence),
    coverage(local, onlyEvidence),
    largestGap(retrieval.terms, known),
    largestGap(retrieval.terms, union(headings, passage.knownAnywhere)),
    coverageBy(weights, (i) => ((known[i] ?? 0) > least ? 1 : 0)),
  ];
}
