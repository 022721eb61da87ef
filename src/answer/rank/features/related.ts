/** How much of the question the sentence says in other words of the thesaurus. */
import { coverage, largestGap, type PassageContext, union } from './context.ts';

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
  const missing = (strengths: readonly number[]) =>
    strengths.map((strength, i) => ((exact[i] ?? 0) > 0 ? 0 : strength));
  const onlyEvidence = missing(evidence.map((strength, i) => Math.max(0, strength - (substitutes[i] ?? 0))));
  return [
    coverage(weights, said),
    coverage(weights, missing(substitutes)),
    coverage(weights, union(said, saidBefore)),
    coverage(local, said),
    largestGap(retrieval.terms, said),
    coverage(weights, onlyEvidence),
    coverage(local, onlyEvidence),
    largestGap(retrieval.terms, known),
    largestGap(retrieval.terms, union(headings, passage.knownAnywhere)),
    coverage(
      weights,
      known.map((strength) => (strength > least ? 1 : 0)),
    ),
  ];
}
