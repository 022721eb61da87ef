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
  /** Share of the unanswerable that are answered at the threshold that answers 95 % of the answerable. */
  readonly falseAnswersAt95: number;
  /** That threshold. */
  readonly thresholdAt95: number;
}

export function summarise(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const share = (test: (outcome: Outcome) => boolean) =>
    round(answerable.filter(test).length / answerable.length);
  const sorted = answerable.map(({ confidence }) => confidence).toSorted((a, b) => a - b);
  const threshold = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  return {
    questions: answerable.length,
    sentenceFirst: share(({ first }) => first),
    sentenceWithinThree: share(({ withinThree }) => withinThree),
    passageFirst: share(({ rightPassage }) => rightPassage),
    falseAnswersAt95: share(({ confidenceWithout }) => confidenceWithout >= threshold),
    thresholdAt95: round(threshold),
  };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
