/** "Appointed in 1940, she kept the post until 1945": a beginning and an end in one sentence are the years that are asked for. */
import { rangeOf } from '../../values/date-interval.ts';
import type { DateValue } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { datesIn, type SentenceFacts, wordBefore } from '../sentence-facts.ts';
import { datesDeedBegun } from './ends.ts';
import { isOtherSubjectBetween } from './scope.ts';

const BEGINS = /^(?:from|since|с|со)$/;
const ENDS = /^(?:until|till|to|до|по)$/;
const PLACED = /^(?:in|on|в)$/;

export interface ComposedStretch {
  readonly stretch: DateValue;
  /** The dates that it is made of. */
  readonly ends: readonly [DateValue, DateValue];
}

/** "In which years", "from when to when": nothing but a stretch answers. */
const asksYears = ({ about, asksStretch, wantsList, focus }: Asked): boolean =>
  about === 'date' && (asksStretch || (wantsList && (focus.has('year') || focus.has('год'))));

/** Null where the question asks for something else, or the sentence has no such two dates. */
export function composedStretch(facts: SentenceFacts, asked: Asked): ComposedStretch | null {
  if (!asksYears(asked)) return null;
  const dates = datesIn(facts);
  for (const [at, last] of dates.entries()) {
    const first = dates[at - 1];
    if (first === undefined || !ENDS.test(wordBefore(facts, last)) || !isBeginning(facts, first, asked))
      continue;
    if (isOtherSubjectBetween(facts, first, last)) continue;
    const [from, to] = [first.normal.from, last.normal.to];
    const isPoint = first.normal.range !== true && last.normal.range !== true;
    if (!isPoint || rangeOf(first.normal).from > rangeOf(last.normal).to) continue;
    const text = facts.text.slice(first.start, last.end);
    const normal = { from, to, range: true };
    return { stretch: { ...first, end: last.end, text, normal }, ends: [first, last] };
  }
  return null;
}

/** "From 1940", or "was appointed in 1940". */
function isBeginning(facts: SentenceFacts, date: DateValue, asked: Asked): boolean {
  const lead = wordBefore(facts, date);
  return BEGINS.test(lead) || (PLACED.test(lead) && datesDeedBegun(date, facts, asked));
}
