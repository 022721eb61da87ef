/** Lists → a ranker model: first what ranks the sentences, then how sure it may be of the best one. */
import { confidenceOf, confidenceSignals } from '../../src/answer/rank/confidence.ts';
import type { LinearModel, NetworkModel, RankerModel } from '../../src/answer/rank/model.ts';
import { scoreRow } from '../../src/answer/rank/model.ts';
import { trainLinear } from './linear.ts';
import { type Example, trainNetwork } from './network.ts';
import type { Asked, QuestionList } from './question-lists.ts';

const ranking = { epochs: 200, rate: 0.05, penalty: 0.005 };
const confidence = { hidden: 24, epochs: 150, rate: 0.005, decay: 1, batch: 512, seed: 1 };
/**
 * There are few questions without an answer in the sets, and each was written to tempt. Otherwise answered and refused weigh
 * as they come.
 */
const unanswerableWeight = 3;

/**
 * An entry of a reference list must fit better than the text by this much: it repeats in passing what the text says. Most
 * sets have no such lists, so that training alone learns too little of it.
 */
const referenceHandicap = 1.5;

export type FittedModel = Omit<RankerModel, 'trained' | 'threshold'>;
type Scorer = Pick<RankerModel, 'linear'>;
type Rows = readonly Float32Array[];

export function fitRanker(lists: readonly QuestionList[], features: readonly string[]): FittedModel {
  const usable = lists.filter(({ target, isCase }) => !isCase && target.some((share) => share > 0));
  const model = { features, linear: withHandicap(trainLinear(usable, ranking), features) };
  return { ...model, confidence: fitConfidence(lists, model) };
}

function withHandicap(linear: LinearModel, features: readonly string[]): LinearModel {
  const isReference = features.indexOf('isReference');
  const weights = linear.weights.map((weight, i) =>
    i === isReference ? weight - referenceHandicap * (linear.deviation[i] ?? 0) : weight,
  );
  return { ...linear, weights };
}

/** Right are best sentences in a right passage; wrong is whatever is best where nothing answers. */
function fitConfidence(lists: readonly QuestionList[], model: Scorer): NetworkModel {
  const examples = lists.flatMap((list): Example[] => {
    const { weight } = list;
    const own = signalsOf(list, model);
    if (!list.answerable) return [{ row: own, answerable: false, weight: unanswerableWeight }];
    const right = isRight(list, model) ? [{ row: own, answerable: true, weight }] : [];
    const without =
      list.without === null ? [] : [{ row: signalsOf(list.without, model), answerable: false, weight }];
    return [...right, ...without];
  });
  return trainNetwork(
    examples.filter(({ row }) => row.length > 0),
    confidence,
  );
}

const scoresOf = (rows: Rows, model: Scorer) => rows.map((row) => scoreRow(model, row));

const signalsOf = ({ rows, signals }: Asked, model: Scorer) =>
  confidenceSignals({ rows, signals, scores: scoresOf(rows, model) });

function isRight({ rows, rightPassage }: QuestionList, model: Scorer): boolean {
  const scores = scoresOf(rows, model);
  return rightPassage[scores.indexOf(Math.max(...scores))] === true;
}

export const confidenceIn = ({ rows, signals }: Asked, model: FittedModel): number =>
  confidenceOf({ rows, signals, scores: scoresOf(rows, model) }, model.confidence);
