/** A sentence as one answer to what is asked: its values, how surely it answers, and under which circumstances. */
import type { DateValue, Value } from '../values/value.ts';
import { answerValues } from './answer-values.ts';
import type { Asked } from './asked.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { namedShare } from './subject.ts';

export interface Statement {
  readonly facts: SentenceFacts;
  readonly values: readonly Value[];
  /** Share of what the question says that the sentence says too. */
  readonly coverage: number;
  /** Dates that say when the statement held, other than the values themselves. */
  readonly dates: readonly DateValue[];
}

function coverageOf(facts: SentenceFacts, asked: Asked): number {
  const predicates = [...asked.predicates];
  const implied = new Set(facts.stated.map((entry) => entry.implies));
  const matched = predicates.filter(
    (concept) => facts.conceptSet.has(concept) || implied.has(concept),
  ).length;
  const names = asked.names.length;
  return (matched + namedShare(facts, asked) * names) / Math.max(1, predicates.length + names);
}

/** The sentence as a statement about what is asked, or null when it has no value for it. */
export function readStatement(facts: SentenceFacts, asked: Asked): Statement | null {
  const values = answerValues(facts, asked);
  if (values.length === 0) return null;
  const dates = facts.stated.flatMap((entry) =>
    entry.value.kind === 'date' && !values.includes(entry.value) ? [entry.value] : [],
  );
  return { facts, values, coverage: coverageOf(facts, asked), dates };
}
