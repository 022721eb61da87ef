/** Two values under different circumstances can both be true: of somebody else, at another time, of another instance. */
import { agree } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { answersAsked } from './answer-values.ts';
import type { Asked } from './asked.ts';
import { isRepeated } from './cues.ts';
import { belongsToAsked } from './governs.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';
import { isOtherSubject } from './other-subject.ts';
import { isOtherInstance, isOtherTime, isOutOfTime, type Scoped } from './scope.ts';
import { namesThings, speaksOfSubject } from './subject.ts';

const scoped = ({ facts, value }: Opinion): Scoped => ({ facts, values: [value] });

/** One of the two sentences has the other's value too, so they agree; or the question asks about another time. */
const isReconciled = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  holds(a, b.value) ||
  holds(b, a.value) ||
  isOutOfTime(a.facts, [a.value], asked) ||
  isOutOfTime(b.facts, [b.value], asked);

const holds = ({ facts }: Opinion, value: Value): boolean =>
  facts.stated.some((stated) => agree(stated.value, value) || isSameNumber(stated.value, value));

/** Whatever is counted: "1.4 million civilians" and "1,400,000 citizens". */
const isSameNumber = (a: Value, b: Value): boolean =>
  'unitWords' in a.normal && 'unitWords' in b.normal && a.normal.value === b.normal.value;

/** Names stand everywhere: only one in the place of the answer is an answer, and its script must be the other's. */
function areNamesApart(a: Opinion, b: Opinion, asked: Asked): boolean {
  if (a.value.kind !== 'name' || b.value.kind !== 'name' || asked.about === 'statement') return false;
  if (cyrillic.test(a.value.text) !== cyrillic.test(b.value.text)) return true;
  return asked.about !== 'office' && !(answersAsked(a, asked) && answersAsked(b, asked));
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** The sentence is about somebody or something else than the question. */
const isBeside = once(
  ({ facts, value }: Opinion, asked: Asked): boolean =>
    isOtherSubject(facts, asked) || !speaksOfSubject(facts, value, asked) || !namesThings(facts, asked),
);

/** Where a text itself says that accounts differ, only the subject counts. */
export function areElsewhere(a: Opinion, b: Opinion, asked: Asked): boolean {
  if (isBeside(a, asked) || isBeside(b, asked) || isReconciled(a, b, asked)) return true;
  if (areNamesApart(a, b, asked)) return true;
  if (a.facts.dispute || b.facts.dispute) return false;
  if (isRepeated(a.facts.text) || isRepeated(b.facts.text)) return true;
  if (isOtherInstance(scoped(a), scoped(b))) return true;
  if (asked.about === 'date') return isOfOtherEvent(a, asked) || isOfOtherEvent(b, asked);
  return isOtherTime(scoped(a), scoped(b), asked.present);
}

/** "Cleared in 1954, four years after his execution": the sentence has what is asked about, but dates something else. */
const isOfOtherEvent = (one: Opinion, asked: Asked): boolean =>
  !one.facts.conceptSet.isDisjointFrom(asked.predicates) && !belongsToAsked(one, asked);
