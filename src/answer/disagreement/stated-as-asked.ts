/** What a sentence states, read as the answer to the question: stretches as their asked end, bare numbers as hours, somebody's son as himself. */
import type { Value } from '../values/value.ts';
import { amountsInWords } from './amounts/amounts-in-words.ts';
import { addressesIn } from './amounts/house-numbers.ts';
import { numberedAnswers } from './amounts/numbered-answers.ts';
import { asAsked } from './as-asked.ts';
import type { Asked } from './asked.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { asRelative } from './subject/of-relative.ts';
import { asHour } from './time/bare-hours.ts';
import { composedStretch } from './time/composed-stretch.ts';
import { recurringDays } from './time/recurring-days.ts';

const known = new WeakMap<SentenceFacts, { readonly asked: Asked; readonly values: readonly Value[] }>();

/**
 * The values that may answer. "A third of the votes" has no ordinal where a share is asked for, and "Room 12" no name where a
 * room is.
 */
export function statedValues(facts: SentenceFacts, asked: Asked): readonly Value[] {
  const found = known.get(facts);
  if (found?.asked === asked) return found.values;
  const values = withMore(facts, asked);
  known.set(facts, { asked, values });
  return values;
}

function withMore(facts: SentenceFacts, asked: Asked): readonly Value[] {
  const values = withStretch(facts, asked);
  const more = [
    ...amountsInWords(facts, asked),
    ...numberedAnswers(facts, asked.rows),
    ...addressesIn(facts, asked),
    ...recurringDays(facts, asked),
  ];
  if (more.length === 0) return values;
  const isOther = (value: Value) => !more.some(({ start, end }) => start < value.end && value.start < end);
  return [...values.filter(isOther), ...more];
}

/** A beginning and an end are one where the years are asked for. */
function withStretch(facts: SentenceFacts, asked: Asked): readonly Value[] {
  const values = facts.stated.map(({ value }) => value);
  const composed = composedStretch(facts, asked);
  if (composed === null) return values;
  const { stretch, ends } = composed;
  return values.flatMap((value) => (value === ends[0] ? [stretch] : value === ends[1] ? [] : [value]));
}

/** One of them as it answers. */
export const readAsAsked = (value: Value, facts: SentenceFacts, asked: Asked): Value =>
  asRelative(asHour(asAsked(value, asked, facts.text), facts, asked), facts, asked);
