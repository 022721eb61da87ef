/** A quick look at part of a file: by kind, and as few as wanted. */
import { QuothError } from '../contract/errors.ts';
import type { LocatedQuestion } from './question-set.ts';

export interface Selection {
  /** At most so many, spread evenly over the file so that every document is met. */
  readonly limit?: number | undefined;
  /** Only questions of this type. */
  readonly only?: string | undefined;
}

/** The questions that are asked; QuothError `invalid_request` when none is left. */
export function selectQuestions(
  questions: readonly LocatedQuestion[],
  selection: Selection,
): LocatedQuestion[] {
  const { only } = selection;
  const kept = only === undefined ? [...questions] : questions.filter(({ type }) => type === only);
  if (kept.length === 0) {
    const types = [...new Set(questions.map(({ type }) => type))].sort().join(', ');
    throw new QuothError('invalid_request', `No question has the type "${only}". The file has: ${types}.`);
  }
  const count = Math.min(selection.limit ?? kept.length, kept.length);
  return Array.from({ length: count }, (_, index) => kept[Math.floor((index * kept.length) / count)]).filter(
    (question) => question !== undefined,
  );
}
