/** What networks and trees learn from: questions with alternatives, of which one or none is right. */
import { softmax } from './listwise.ts';

export interface Example {
  /** One for each alternative; with a single one the loss is the logistic. */
  readonly rows: readonly ArrayLike<number>[];
  /** Whether each is right; when none is, the choice of none is. */
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

/** All rows of the examples in their order; throws where an input is no finite number: a single one would spoil the model. */
export function rowsOf(examples: readonly Example[]): ArrayLike<number>[] {
  const rows = examples.flatMap((example) => example.rows);
  const width = rows[0]?.length ?? 0;
  for (let input = 0; input < width; input++) {
    if (!rows.every((row) => Number.isFinite(row[input])))
      throw new Error(`input ${input} is not a finite number in every row`);
  }
  return rows;
}

/** Of one alternative under the present scores. */
export interface Slope {
  /** Its probability. */
  readonly chance: number;
  /** The slope of the cross-entropy along its score. */
  readonly error: number;
}

/** One for each alternative; none of them, with a score of zero, is an alternative itself. */
export function slopesOf(right: readonly boolean[], scores: Iterable<number>): Slope[] {
  const chances = softmax([0, ...scores]).slice(1);
  const known = right.reduce((sum, isRight, i) => sum + (isRight ? (chances[i] ?? 0) : 0), 0);
  return chances.map((chance, i) => ({
    chance,
    error: chance - (right[i] && known > 0 ? chance / known : 0),
  }));
}
