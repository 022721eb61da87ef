/**
 * How sure the ranker is that the documents answer at all: boosted trees and a network over what speaks for the best sentence, over
 * how clearly it leads, over the best that any sentence reaches, over how well the documents know the question's words, over
 * what is asked and what the best sentence states of it, and over how what was found lies among the documents. Without it a question about something else would be answered with the
 * nearest sentence.
 */
import { answerSignals, answerSignalValues } from './answer-signals.ts';
import { scoreTrees } from './boosted-trees.ts';
import { documentSignals } from './document-signals.ts';
import { featureNames } from './features/all.ts';
import { kindSignals } from './kind-signals.ts';
import type { ExaminedSentences } from './list-sentences.ts';
import { type ConfidenceModel, sigmoid } from './model.ts';
import { questionSignals } from './question-signals.ts';
import { scoreNetwork } from './score-network.ts';

/** How the scores of all examined sentences lie: `lead` is to the second, `aboveMiddle` to the median. */
export const leadSignals = ['bestScore', 'lead', 'logShare', 'entropy', 'aboveMiddle'] as const;

/** Features of which the largest value in any examined sentence counts too. */
export const reachSignals = [
  'coverage',
  'coverageSurface',
  'coveragePassage',
  'coverageHeading',
  'coverageWithHeading',
  'rarestMatched',
  'namesMatched',
  'numbersMatched',
  'softCoverage',
  'softCoverageOfPassage',
  'localSoftCoverage',
  'substituteLocalCoverage',
  'evidenceLocalCoverage',
  'cosine',
  'cosinePassage',
  'typeMatch',
  'answerScore',
  'lexicalOfPossible',
] as const;

/** The names of what `confidenceSignals` gives, in its order. */
export const confidenceNames: readonly string[] = [
  ...featureNames,
  ...leadSignals,
  ...questionSignals,
  ...reachSignals.map((name) => `best ${name}`),
  ...answerSignals,
  ...kindSignals,
  ...documentSignals,
];

export interface Examined extends ExaminedSentences {
  readonly scores: readonly number[];
}

/** In the order of `confidenceNames`; empty when there is no sentence. */
export function confidenceSignals({
  read,
  kinds,
  texts,
  rows,
  scores,
  signals,
  ...among
}: Examined): number[] {
  const at = scores.indexOf(Math.max(...scores));
  const best = rows[at];
  if (best === undefined) return [];
  return [
    ...Array.from(best),
    ...leadOf(scores),
    ...signals,
    ...reachOf(rows),
    ...answerSignalValues(texts[at] ?? '', read),
    ...kinds,
    ...among.documentSignals(among.documents[at] ?? ''),
  ];
}

const reached = reachSignals.map((name) => featureNames.indexOf(name));
const reachOf = (rows: Examined['rows']): number[] =>
  reached.map((feature) => rows.reduce((most, row) => Math.max(most, row[feature] ?? 0), -Infinity));

function leadOf(scores: readonly number[]): number[] {
  const sorted = scores.toSorted((a, b) => b - a);
  const [best = 0, second = best - 5] = sorted;
  const weights = sorted.map((score) => Math.exp(score - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const entropy = weights.reduce(
    (total, weight) => total - (weight / sum) * Math.log(weight / sum + 1e-12),
    0,
  );
  const middle = sorted[Math.floor(sorted.length / 2)] ?? best;
  return [best, best - second, -Math.log(sum), entropy, best - middle];
}

export const confidenceOf = (examined: Examined, model: ConfidenceModel): number =>
  confidenceFrom(confidenceSignals(examined), model);

/** 0 to 1; 0 without signals, which is when there is no sentence. */
export const confidenceFrom = (signals: readonly number[], model: ConfidenceModel): number =>
  signals.length === 0 ? 0 : sigmoid((scoreTrees(model, signals) + scoreNetwork(model.network, signals)) / 2);
