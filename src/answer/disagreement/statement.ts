/** A sentence as one answer to what is asked: its values and how surely it answers. */
import type { Value } from '../values/value.ts';
import { answerValues } from './answer-values.ts';
import type { Asked } from './asked.ts';
import { coverageOf } from './coverage.ts';
import { isRepeated } from './cues.ts';
import { isOtherSubject } from './other-subject.ts';
import { isOutOfTime } from './scope.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';
import { namesAny, namesThings } from './subject.ts';

export interface Statement {
  readonly facts: SentenceFacts;
  readonly values: readonly Value[];
  /** Share of what the question says that the sentence says too. */
  readonly coverage: number;
  /** The sentence names at least one of the question's names, or the question has none. */
  readonly named: boolean;
  /** It tells of one more event of its kind. */
  readonly repeated: boolean;
}

const CUE_REACH = 6;

function isRepeatedNear(facts: SentenceFacts, values: readonly Value[]): boolean {
  return values.some((value) => {
    const first = facts.words[Math.max(0, wordIndex(facts.words, value.start) - CUE_REACH)];
    const last =
      facts.words[Math.min(facts.words.length - 1, wordIndex(facts.words, value.end - 1) + CUE_REACH)];
    return isRepeated(facts.text.slice(first?.start, last?.end));
  });
}

/** The sentence as a statement about what is asked, or null when it has no value for it. */
export function readStatement(facts: SentenceFacts, asked: Asked): Statement | null {
  const values = answerValues(facts, asked);
  if (values.length === 0 || !namesThings(facts, asked)) return null;
  if (isOtherSubject(facts, asked) || isOutOfTime(facts, values, asked)) return null;
  return {
    facts,
    values,
    coverage: coverageOf(facts, values, asked),
    named: namesAny(facts, asked),
    repeated: isRepeatedNear(facts, values),
  };
}
