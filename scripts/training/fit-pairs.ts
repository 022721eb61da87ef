/** Pairs → the model that finds disagreements: softmax over a question's pairs and the alternative that none is one. */
import type { PairModel } from '../../src/answer/disagreement/pair/model.ts';
import { addScaled, descend, dot, measureScale, standardise } from './linear.ts';
import { softmax } from './listwise.ts';
import type { PairQuestion } from './pair-examples.ts';

const options = { epochs: 200, rate: 0.05, penalty: 0.003 };
/** Few questions are disputed; each counts as much as so many others. */
const disputedWeight = 8;
/** Half of the cases are disputed, and the others were written to tempt: whoever falls for them cries wolf. */
const disputedCaseWeight = 2;
const temptingCaseWeight = 3;

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

function weightOf({ disputed, isCase }: PairQuestion): number {
  if (isCase) return disputed ? disputedCaseWeight : temptingCaseWeight;
  return disputed ? disputedWeight : 1;
}

function lossGradient(questions: readonly Prepared[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, right, share } of questions) {
    // The first alternative, with a score of zero, is that nothing disagrees.
    const p = softmax([0, ...rows.map((row) => dot(row, weights))]).slice(1);
    const known = right.reduce((sum, isRight, i) => sum + (isRight ? (p[i] ?? 0) : 0), 0);
    rows.forEach((row, i) => {
      const target = right[i] && known > 0 ? (p[i] ?? 0) / known : 0;
      addScaled(gradient, row, ((p[i] ?? 0) - target) * share, 1e-12);
    });
  }
  return gradient;
}
