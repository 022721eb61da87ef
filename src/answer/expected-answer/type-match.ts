/** Tells how well a sentence holds a value of the kind that a question asks for. */
import type { Value } from '../values/value.ts';
import { findCandidates } from './answer-candidates.ts';
import type { ExpectedAnswer } from './expected-answer.ts';

/** 0 to 1; a value that the question itself states does not count. */
export function typeMatch(expected: ExpectedAnswer, sentenceText: string, values: readonly Value[]): number {
  const { typed, phrases } = findCandidates(expected, sentenceText, values);
  let best = 0;
  for (const candidate of typed) best = Math.max(best, candidate.fit);
  for (const candidate of phrases) best = Math.max(best, Math.min(candidate.fit, 0.6));
  return Math.min(1, best);
}
