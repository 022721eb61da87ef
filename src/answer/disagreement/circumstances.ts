/** Two values under different circumstances can both be true: of somebody else, at another time, of another instance. */
import type { Asked } from './asked.ts';
import { isRepeated } from './cues.ts';
import { governedBy } from './governs.ts';
import type { Opinion } from './opinions.ts';
import { isOtherSubject } from './other-subject.ts';
import { isOtherInstance, isOtherTime, type Scoped } from './scope.ts';
import { namesThings, speaksOfSubject } from './subject.ts';

const scoped = ({ facts, value }: Opinion): Scoped => ({ facts, values: [value] });

/** The sentence is about somebody or something else than the question. */
const isBeside = ({ facts, value }: Opinion, asked: Asked): boolean =>
  isOtherSubject(facts, asked) || !speaksOfSubject(facts, value, asked) || !namesThings(facts, asked);

/** Where a text itself says that accounts differ, only the subject counts. */
export function areElsewhere(a: Opinion, b: Opinion, asked: Asked): boolean {
  if (isBeside(a, asked) || isBeside(b, asked)) return true;
  if (a.facts.dispute || b.facts.dispute) return false;
  if (isRepeated(a.facts.text) || isRepeated(b.facts.text)) return true;
  if (isOtherInstance(scoped(a), scoped(b))) return true;
  if (asked.about === 'date') return isOfOtherEvent(a, asked) || isOfOtherEvent(b, asked);
  return isOtherTime(scoped(a), scoped(b), asked.present);
}

/** "Cleared in 1954, four years after his execution": the sentence has what is asked about, but dates something else. */
const isOfOtherEvent = ({ facts, value }: Opinion, asked: Asked): boolean =>
  !facts.conceptSet.isDisjointFrom(asked.predicates) && governedBy(facts, value, asked) < 0;
