/** What a ranker reaches on lists: where the right sentence comes, and how well it knows what is not answered. */
import { confidenceFrom } from '../../src/answer/rank/confidence.ts';
import type { RankerModel } from '../../src/answer/rank/model.ts';
import type { ScoredList } from './fit.ts';

/** One question's outcome under a model that has not seen its article. */
export interface Outcome {
  readonly set: string;
  readonly answerable: boolean;
  readonly first: boolean;
  readonly withinThree: boolean;
  readonly rightPassage: boolean;
  readonly confidence: number;
  /** Confidence with the question's own article taken away; null where there is none. */
  readonly confidenceWithout: number | null;
}

export function outcomeOf(scored: ScoredList, confidence: RankerModel['confidence']): Outcome {
  const { list, signals, signalsWithout, ...found } = scored;
  return {
    ...found,
    set: list.set,
    answerable: list.answerable,
    confidence: confidenceFrom(signals, confidence),
    confidenceWithout: signalsWithout === null ? null : confidenceFrom(signalsWithout, confidence),
  };
}

export interface Figures {
  readonly questions: number;
  readonly sentenceFirst: number;
  readonly sentenceWithinThree: number;
  readonly passageFirst: number;
  /** Share of the answerable that reach the threshold. */
  readonly answered: number;
  /** Share that still reach it when the article has been taken away; null when the set has no articles. */
  readonly falseAnswers: number | null;
  /** Share of the questions without gold that stay below it; null when the set has none. */
  readonly refused: number | null;
}

export function summarise(outcomes: readonly Outcome[], threshold: number): Figures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const others = outcomes.filter((outcome) => !outcome.answerable);
  return {
    questions: outcomes.length,
    sentenceFirst: share(answerable, ({ first }) => first),
    sentenceWithinThree: share(answerable, ({ withinThree }) => withinThree),
    passageFirst: share(answerable, ({ rightPassage }) => rightPassage),
    answered: share(answerable, ({ confidence }) => confidence >= threshold),
    falseAnswers: shareOrNull(
      answerable.filter(({ confidenceWithout }) => confidenceWithout !== null),
      ({ confidenceWithout }) => (confidenceWithout ?? 0) >= threshold,
    ),
    refused: shareOrNull(others, ({ confidence }) => confidence < threshold),
  };
}

/** The largest threshold at which this share of a set's answerable questions is still answered. */
export function thresholdFor(outcomes: readonly Outcome[], answered: number): number {
  const sorted = outcomes.filter(({ answerable }) => answerable).map(({ confidence }) => confidence);
  sorted.sort((a, b) => b - a);
  return round(sorted[Math.floor(answered * sorted.length)] ?? 0.5);
}

const shareOrNull = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number | null =>
  outcomes.length === 0 ? null : share(outcomes, test);

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
  return round(outcomes.filter(test).length / Math.max(1, outcomes.length));
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
