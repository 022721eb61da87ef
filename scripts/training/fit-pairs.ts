/** Pairs → the model that finds disagreements: softmax over a question's pairs and the alternative that none is one. */
import type { PairModel } from '../../src/answer/disagreement/pair/model.ts';
import { descend, measureScale, standardise } from './linear.ts';
import type { PairQuestion } from './pair-examples.ts';

const options = { epochs: 200, rate: 0.05, penalty: 0.003 };
/** Few questions are disputed; each counts as much as so many others. */
const disputedWeight = 6;

export type FittedPairs = Pick<PairModel, 'mean' | 'deviation' | 'weights' | 'bias'>;

interface Prepared {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly share: number;
}

export function fitPairs(questions: readonly PairQuestion[]): FittedPairs {
  // A disputed question whose sides are not among the pairs teaches nothing.
  const usable = questions.filter(
    ({ rows, right, disputed }) => rows.length > 0 && (!disputed || right.includes(true)),
  );
  const scale = measureScale(usable.flatMap(({ rows }) => rows));
  const total = usable.reduce((sum, question) => sum + weightOf(question), 0);
  const prepared = usable.map((question) => ({
    rows: standardise(question.rows, scale).map((row) => Float64Array.from([...row, 1])),
    right: question.right,
    share: weightOf(question) / total,
  }));
  const fitted = [...descend(scale.mean.length + 1, (weights) => lossGradient(prepared, weights), options)];
  return { ...scale, weights: fitted.slice(0, -1), bias: fitted.at(-1) ?? 0 };
}

const weightOf = ({ disputed }: PairQuestion) => (disputed ? disputedWeight : 1);

function lossGradient(questions: readonly Prepared[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, right, share } of questions) {
    const p = probabilities(rows.map((row) => dot(row, weights)));
    const known = right.reduce((sum, isRight, i) => sum + (isRight ? (p[i] ?? 0) : 0), 0);
    rows.forEach((row, i) => {
      const target = right[i] && known > 0 ? (p[i] ?? 0) / known : 0;
      const factor = ((p[i] ?? 0) - target) * share;
      if (Math.abs(factor) < 1e-12) return;
      for (let f = 0; f < gradient.length; f++)
        gradient[f] = (gradient[f] as number) + factor * (row[f] as number);
    });
  }
  return gradient;
}

/** Of each pair, against one more alternative with a score of zero. */
function probabilities(scores: readonly number[]): number[] {
  const most = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(-most));
  return weights.map((weight) => weight / sum);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
