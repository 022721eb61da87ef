/** What networks and trees learn from: questions with alternatives, of which one or none is right. */

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
