/** Span weights: one listwise logistic model for each class of questions, and what they reach on unseen articles. */
import type { QuestionClass } from '../../src/answer/expected-answer/question-class.ts';
import { descend } from './linear.ts';
import { softmax } from './listwise.ts';
import type { SpanExample } from './span-examples.ts';

export type SpanWeights = Readonly<Record<QuestionClass, readonly number[]>>;

/** The penalty is against the sum of the losses, so it fades as examples are added. */
const options = { epochs: 400, rate: 0.05, penalty: 0.5 };

export function fitSpans(examples: readonly SpanExample[], width: number): SpanWeights {
  const learn = (asked: QuestionClass) =>
    fitClass(
      examples.filter((example) => example.asked === asked),
      width,
    );
  return { measure: learn('measure'), name: learn('name'), open: learn('open') };
}

function fitClass(examples: readonly SpanExample[], width: number): number[] {
  const usable = examples.filter(({ target }) => target.some((share) => share > 0));
  const gradientOf = (weights: Float64Array) => {
    const gradient = new Float64Array(width);
    for (const { rows, target } of usable) {
      const chances = softmax(rows.map((row) => dot(row, weights)));
      rows.forEach((row, i) => {
        const factor = (chances[i] ?? 0) - (target[i] ?? 0);
        for (let f = 0; f < width; f++) gradient[f] = (gradient[f] ?? 0) + factor * (row[f] ?? 0);
      });
    }
    return gradient;
  };
  return [...descend(width, gradientOf, options)];
}

function dot(row: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  return sum;
}

/** One question under weights that have not seen its article. */
export interface SpanOutcome {
  readonly kind: string;
  /** Overlap of each candidate with the answer, the likeliest candidate first. */
  readonly overlap: readonly number[];
}

export function spanOutcome(example: SpanExample, weights: SpanWeights): SpanOutcome {
  const own = weights[example.asked];
  const scored = example.rows.map((row, i) => ({ score: dot(row, own), overlap: example.overlap[i] ?? 0 }));
  const ordered = scored.toSorted((a, b) => b.score - a.score);
  return { kind: example.kind, overlap: ordered.map(({ overlap }) => overlap) };
}

/** What `console.table` shows of some questions. */
export function summariseSpans(outcomes: readonly SpanOutcome[]) {
  const mean = (value: (overlap: readonly number[]) => number) =>
    Number((outcomes.reduce((sum, { overlap }) => sum + value(overlap), 0) / outcomes.length).toFixed(3));
  const best = (overlap: readonly number[]) => Math.max(0, ...overlap);
  return {
    questions: outcomes.length,
    'touches answer': mean((overlap) => Number((overlap[0] ?? 0) > 0)),
    'within three': mean((overlap) => Number(best(overlap.slice(0, 3)) > 0)),
    F1: mean((overlap) => overlap[0] ?? 0),
    'F1 within three': mean((overlap) => best(overlap.slice(0, 3))),
    'F1 of perfect choice': mean(best),
  };
}
