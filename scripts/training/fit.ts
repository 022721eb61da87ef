/** Lists → a ranker model, and what a model reaches on lists it has not seen. */
import type { ConfidenceModel, RankerModel } from '../../src/answer/rank/model.ts';
import { scoreRow, sigmoid, sumLinear } from '../../src/answer/rank/model.ts';
import { trainLinear } from './linear.ts';
import { trainLogistic } from './logistic.ts';
import type { QuestionList } from './question-lists.ts';

/** What the decision to answer looks at, of the best sentence: nothing that depends on how a file was cut into articles. */
export const confidenceFeatures = [
  'lexicalOfPossible',
  'coveragePassage',
  'softShare',
  'softCoverage',
  'softCoverageOfPassage',
  'largestGap',
  'largestGapInPassage',
  'namesGapInPassage',
  'logLength',
  'rarestMissingInPassage',
  'namesMatched',
  'numbersMatched',
  'cosine',
  'cosinePassage',
  'typeMatch',
  'adjacentPairs',
  'missing',
] as const;

const ranking = { epochs: 200, rate: 0.05, penalty: 0.015 };
const confidence = { epochs: 400, rate: 0.05, penalty: 0.002 };

export type FittedModel = Omit<RankerModel, 'trained' | 'threshold'>;

export function fitRanker(lists: readonly QuestionList[], features: readonly string[]): FittedModel {
  const usable = lists.filter(({ target }) => target.some((share) => share > 0));
  const linear = trainLinear(usable, ranking);
  const model = { features, linear, trees: [] };
  return { ...model, confidence: fitConfidence(lists, model) };
}

type Scorer = Pick<RankerModel, 'features' | 'linear' | 'trees'>;

function fitConfidence(lists: readonly QuestionList[], model: Scorer): ConfidenceModel {
  const examples = lists.flatMap((list) => {
    const own = bestRow(list.rows, model);
    const isRight = list.rightPassage[list.rows.indexOf(own)] === true;
    const other = { row: signalsOf(bestRow(list.without, model), model.features), answerable: false };
    return isRight ? [{ row: signalsOf(own, model.features), answerable: true }, other] : [other];
  });
  return { features: confidenceFeatures, ...trainLogistic(examples, confidence) };
}

/** The row that scores best; an empty one when there is none. */
export function bestRow(rows: readonly Float32Array[], model: Scorer): Float32Array {
  let best: Float32Array = new Float32Array();
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const score = scoreRow(model, row);
    if (score > bestScore) [best, bestScore] = [row, score];
  }
  return best;
}

function signalsOf(row: ArrayLike<number>, features: readonly string[]): number[] {
  return confidenceFeatures.map((name) => row[features.indexOf(name)] ?? 0);
}

export function confidenceOf(rows: readonly Float32Array[], model: FittedModel): number {
  return sigmoid(
    model.confidence.bias + sumLinear(model.confidence, signalsOf(bestRow(rows, model), model.features)),
  );
}
