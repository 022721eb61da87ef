/** What a sentence states, read as the answer to the question: stretches as their asked end, bare numbers as hours, somebody's son as himself. */
import type { Value } from '../values/value.ts';
import { asAsked } from './as-asked.ts';
import type { Asked } from './asked.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { asRelative } from './subject/of-relative.ts';
import { asHour } from './time/bare-hours.ts';
import { composedStretch } from './time/composed-stretch.ts';

/** The values that may answer; a beginning and an end are one where the years are asked for. */
export function statedValues(facts: SentenceFacts, asked: Asked): readonly Value[] {
  const values = facts.stated.map(({ value }) => value);
  const composed = composedStretch(facts, asked);
  if (composed === null) return values;
  const { stretch, ends } = composed;
  return values.flatMap((value) => (value === ends[0] ? [stretch] : value === ends[1] ? [] : [value]));
}

/** One of them as it answers. */
export const readAsAsked = (value: Value, facts: SentenceFacts, asked: Asked): Value =>
  asRelative(asHour(asAsked(value, asked), facts, asked), facts, asked);
