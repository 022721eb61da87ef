/** Lists → a ranker model: first what ranks the sentences, then how sure it may be of the best one. */
import type { TreesModel } from '../../src/answer/rank/boosted-trees.ts';
import { confidenceNames, confidenceOf, confidenceSignals } from '../../src/answer/rank/confidence.ts';
import type { LinearModel, RankerModel } from '../../src/answer/rank/model.ts';
import { scoreRow, sumLinear } from '../../src/answer/rank/model.ts';
import { boost } from './boost.ts';
import type { Example } from './example.ts';
import { trainLinear } from './linear.ts';
import { trainNetwork } from './network.ts';
import type { Asked, QuestionList } from './question-lists.ts';

const linearRanking = { epochs: 200, rate: 0.05, penalty: 0.005 };
const networkRanking = { hidden: 32, epochs: 12, rate: 0.005, decay: 1, batch: 64, seeds: [1] };
const confidence = { trees: 500, leaves: 20, rate: 0.05, lambda: 5, minRows: 30 };
/**
 * The network learns from the sentences that the linear model puts first and from those that answer: the others are wrong at
 * a glance, and would take most of the time.
 */
const mostRanked = 30;
/** A question without an answer was written to tempt, and counts somewhat more. Otherwise answered and refused weigh as they come. */
const unanswerableWeight = 1.5;
/** In excerpts more: from a small corpus a near miss is answered sooner. */
const unanswerableExcerptWeight = 2.5;
/** A case's question that it doesn't answer is another's, and nobody would take it for answered. */
const caseWeight = 0.2;
/** Those asked once more when what answers is taken away; the collections' questions, asked once, are many times as many. */
const twiceAskedWeight = 2;

/**
 * By so much such a sentence must fit better than others: an entry of a reference list repeats in passing what the text
 * says, and a sentence about another person, or another one of a row, says nothing of the one asked about. Most sets have
 * no such lists and few such sentences, so that training alone learns too little of them.
 */
const handicaps: Readonly<Record<string, number>> = { isReference: 1.5, ofAnother: 3, ofOtherNumber: 3 };

export type FittedModel = Omit<RankerModel, 'trained' | 'threshold'>;
type Scorer = Pick<RankerModel, 'linear' | 'network'>;
type Rows = readonly Float32Array[];

export function fitRanker(lists: readonly QuestionList[], features: readonly string[]): FittedModel {
  const usable = lists.filter(({ target, from }) => from === 'set' && target.some((share) => share > 0));
  const { linear, network } = fitSentenceScorer(usable);
  const model = { features, linear: withHandicaps(linear, features), network };
  return { ...model, confidence: { signals: confidenceNames, ...fitConfidence(lists, model) } };
}

/** What ranks sentences, before any handicap. Every list has a sentence that answers. */
export function fitSentenceScorer(lists: readonly QuestionList[]): Scorer {
  const linear = trainLinear(lists, linearRanking);
  const choices = lists.map((list) => toChoice(list, linear));
  return { linear, network: trainNetwork(choices, networkRanking) };
}

export function toChoice({ rows, target, weight }: QuestionList, linear: LinearModel): Example {
  const scores = rows.map((row) => sumLinear(linear, row));
  const least = scores.toSorted((a, b) => b - a)[mostRanked - 1] ?? Number.NEGATIVE_INFINITY;
  const answers = (i: number) => (target[i] ?? 0) > 0;
  const kept = [...rows.keys()].filter((i) => answers(i) || (scores[i] ?? 0) >= least);
  return { rows: kept.map((i) => rows[i] ?? []), right: kept.map(answers), weight };
}

/** The handicaps are those of the mean of both models. */
function withHandicaps(linear: LinearModel, features: readonly string[]): LinearModel {
  const weights = linear.weights.map(
    (weight, i) => weight - 2 * (handicaps[features[i] ?? ''] ?? 0) * (linear.deviation[i] ?? 0),
  );
  return { ...linear, weights };
}

/** Right are best sentences in a right passage; wrong is whatever is best where nothing answers. */
function fitConfidence(lists: readonly QuestionList[], model: Scorer): TreesModel {
  const examples = lists.flatMap((list): Example[] => {
    const weight = weightOf(list);
    const own = signalsOf(list, model);
    if (!list.answerable) return [toExample(own, false, weight)];
    const right = isRight(list, model) ? [toExample(own, true, weight)] : [];
    const without = list.without === null ? [] : [toExample(signalsOf(list.without, model), false, weight)];
    return [...right, ...without];
  });
  return boost(
    examples.filter(({ rows }) => rows.every((row) => row.length > 0)),
    confidence,
  );
}

function weightOf({ answerable, from, weight, without }: QuestionList): number {
  if (!answerable) return from === 'excerpt' ? unanswerableExcerptWeight : unanswerableWeight;
  return (from === 'case' ? caseWeight : 1) * (without === null ? 1 : twiceAskedWeight) * weight;
}

const toExample = (row: readonly number[], isAnswer: boolean, weight: number): Example => ({
  rows: [row],
  right: [isAnswer],
  weight,
});

const scoresOf = (rows: Rows, model: Scorer) => rows.map((row) => scoreRow(model, row));

const signalsOf = (asked: Asked, model: Scorer) =>
  confidenceSignals({ ...asked, scores: scoresOf(asked.rows, model) });

function isRight({ rows, rightPassage }: QuestionList, model: Scorer): boolean {
  const scores = scoresOf(rows, model);
  return rightPassage[scores.indexOf(Math.max(...scores))] === true;
}

export const confidenceIn = (asked: Asked, model: FittedModel): number =>
  confidenceOf({ ...asked, scores: scoresOf(asked.rows, model) }, model.confidence);
