/** Lists → a ranker model: first what ranks the sentences, then how sure it may be of the best one. */
import { confidenceOf, confidenceSignals } from '../../src/answer/rank/confidence.ts';
import type { LinearModel, NetworkModel, RankerModel } from '../../src/answer/rank/model.ts';
import { scoreRow } from '../../src/answer/rank/model.ts';
import { trainLinear } from './linear.ts';
import { type Example, trainNetwork } from './network.ts';
import type { Asked, QuestionList } from './question-lists.ts';

const ranking = { epochs: 200, rate: 0.05, penalty: 0.005 };
const confidence = { hidden: 24, epochs: 150, rate: 0.005, decay: 1, batch: 512, seeds: [1, 2, 3, 4] };
/**
 * There are few questions without an answer in the sets, and each was written to tempt. Otherwise answered and refused weigh
 * as they come.
 */
const unanswerableWeight = 2;

/**
 * By so much such a sentence must fit better than others: an entry of a reference list repeats in passing what the text
 * says, and a sentence about another person, or another one of a row, says nothing of the one asked about. Most sets have
 * no such lists and few such sentences, so that training alone learns too little of them.
 */
const handicaps: Readonly<Record<string, number>> = { isReference: 1.5, ofAnother: 3, ofOtherNumber: 3 };

export type FittedModel = Omit<RankerModel, 'trained' | 'threshold'>;
type Scorer = Pick<RankerModel, 'linear'>;
type Rows = readonly Float32Array[];

export function fitRanker(lists: readonly QuestionList[], features: readonly string[]): FittedModel {
  const usable = lists.filter(({ target, isCase }) => !isCase && target.some((share) => share > 0));
  const model = { features, linear: withHandicaps(trainLinear(usable, ranking), features) };
  return { ...model, confidence: fitConfidence(lists, model) };
}

function withHandicaps(linear: LinearModel, features: readonly string[]): LinearModel {
  const weights = linear.weights.map(
    (weight, i) => weight - (handicaps[features[i] ?? ''] ?? 0) * (linear.deviation[i] ?? 0),
  );
  return { ...linear, weights };
}

/** Right are best sentences in a right passage; wrong is whatever is best where nothing answers. */
function fitConfidence(lists: readonly QuestionList[], model: Scorer): NetworkModel {
  const examples = lists.flatMap((list): Example[] => {
    const { weight } = list;
    const own = signalsOf(list, model);
    if (!list.answerable) return [toExample(own, false, unanswerableWeight)];
    const right = isRight(list, model) ? [toExample(own, true, weight)] : [];
    const without = list.without === null ? [] : [toExample(signalsOf(list.without, model), false, weight)];
    return [...right, ...without];
  });
  return trainNetwork(
    examples.filter(({ rows }) => rows.every((row) => row.length > 0)),
    confidence,
  );
}

const toExample = (row: readonly number[], isAnswer: boolean, weight: number): Example => ({
  rows: [row],
  right: [isAnswer],
  weight,
});

const scoresOf = (rows: Rows, model: Scorer) => rows.map((row) => scoreRow(model, row));

const signalsOf = ({ rows, signals }: Asked, model: Scorer) =>
  confidenceSignals({ rows, signals, scores: scoresOf(rows, model) });

function isRight({ rows, rightPassage }: QuestionList, model: Scorer): boolean {
  const scores = scoresOf(rows, model);
  return rightPassage[scores.indexOf(Math.max(...scores))] === true;
}

export const confidenceIn = ({ rows, signals }: Asked, model: FittedModel): number =>
  confidenceOf({ rows, signals, scores: scoresOf(rows, model) }, model.confidence);
