/** What a ranker reaches on lists: where the right sentence comes, and how well it knows what is not answered. */
import { scoreRow } from '../../src/answer/rank/model.ts';
import { confidenceOf, type FittedModel } from './fit.ts';
import type { QuestionList } from './question-lists.ts';

/** One question's outcome under a model that has not seen its article. */
export interface Outcome {
  readonly set: string;
  readonly answerable: boolean;
  readonly first: boolean;
  readonly withinThree: boolean;
  readonly rightPassage: boolean;
  readonly confidence: number;
  /** Confidence with the question's own article taken away. */
  readonly confidenceWithout: number;
}

export function outcomeOf(list: QuestionList, model: FittedModel): Outcome {
  const scores = list.rows.map((row) => scoreRow(model, row));
  const order = scores.map((_, i) => i).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const answers = (i: number | undefined) => i !== undefined && (list.target[i] ?? 0) > 0;
  return {
    set: list.set,
    answerable: list.answerable,
    first: answers(order[0]),
    withinThree: order.slice(0, 3).some(answers),
    rightPassage: list.rightPassage[order[0] ?? -1] === true,
    confidence: confidenceOf(list.rows, model),
    confidenceWithout: confidenceOf(list.without, model),
  };
}

export interface Figures {
  readonly questions: number;
  readonly sentenceFirst: number;
  readonly sentenceWithinThree: number;
  readonly passageFirst: number;
  /** Share of the answerable that reach the threshold. */
  readonly answered: number;
  /** Share that still reach it when what answers has been taken away. */
  readonly falseAnswers: number;
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
    falseAnswers: share(answerable, ({ confidenceWithout }) => confidenceWithout >= threshold),
    refused: others.length === 0 ? null : share(others, ({ confidence }) => confidence < threshold),
  };
}

/** The threshold at which answering right answers (their passage is the right one) less false ones is worth most. */
export function bestThreshold(outcomes: readonly Outcome[]): number {
  const sets = [...new Set(outcomes.map(({ set }) => set))].map((set) =>
    outcomes.filter((outcome) => outcome.set === set),
  );
  const worth = (threshold: number) =>
    sets.reduce((sum, set) => {
      const { answered, falseAnswers, refused } = summarise(set, threshold);
      return sum + answered - (refused === null ? falseAnswers : 1 - refused);
    }, 0);
  const candidates = Array.from({ length: 81 }, (_, i) => 0.1 + i * 0.01);
  return round(candidates.toSorted((a, b) => worth(b) - worth(a))[0] ?? 0.5);
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
  return round(outcomes.filter(test).length / Math.max(1, outcomes.length));
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
