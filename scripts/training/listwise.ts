/** Training data as lists: the candidate sentences of one question, some of which answer it. */

export interface List {
  /** What must not be split between training and testing: the article. */
  readonly group: string;
  /** One row of features a candidate. */
  readonly rows: readonly Float32Array[];
  /** How much of the target each candidate holds; sums to 1, or all zero when none answers. */
  readonly target: readonly number[];
  /** How much the question counts. */
  readonly weight: number;
}

/** Probability of each candidate under scores that are log-weights. */
export function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Groups dealt into `folds` parts of about the same number of groups, in a fixed order. */
export function foldsByGroup<T extends Pick<List, 'group'>>(
  lists: readonly T[],
  folds: number,
): { train: T[]; test: T[] }[] {
  const groups = [...new Set(lists.map(({ group }) => group))];
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(groups.filter((_, i) => i % folds === fold));
    return {
      train: lists.filter(({ group }) => !held.has(group)),
      test: lists.filter(({ group }) => held.has(group)),
    };
  });
}
