/** "Was Lind still the warden when he was arrested?": "Lind, then the warden, was arrested in May" and "Lind left the post in March" are a yes and a no. */
import { rangeOf } from '../../values/date-interval.ts';
import type { DateValue } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { endOfState } from '../roundabout/still-then.ts';
import { datesIn, type SentenceFacts, wordBefore } from '../sentence-facts.ts';

const STILL =
  /^(?:is|was|were|did|does|do) [^?]{2,200}\bstill\b|^when [^?,]{5,100}, (?:was|were|did) [^?]{2,150}\bstill\b|\bhad [^?]{2,100} (?:already|been) (?:lost|left|resigned|retired|removed|dismissed|replaced|ousted|stepped down)\b/iu;

/** Asks whether somebody was still what he had been. */
export const asksStill = (question: string): boolean => STILL.test(question) || endOfState(question) !== null;

const IN_OFFICE =
  /\b(?:then|still|at (?:the|that) time|at this point),? (?:serving|acting|working|holding|in office|in post|the|an?|his|her|its|head|first|second)\b|\b(?:serving|sitting|incumbent) \p{Ll}/iu;
const OFFICE = /\b(?:office|post|position|capacit(?:y|ies)|job|role|place|seat)s?\b/iu;
const LEFT =
  /\b(?:left|lost|resigned|retired|relinquished|removed|dismissed|ousted|ouster|sacked|deposed|stepped down|gave up|removal|dismissal|resignation)\b/iu;
const UNTIL = /^(?:until|till)$/;
const PLACED = /^(?:in|on|by)$/;

/** It says in so many words that somebody was in the office then, or until when he was. */
export const tellsOffice = (facts: SentenceFacts, asked: Asked): boolean =>
  isInOffice(facts, asked) || endIn(facts, asked) !== null;

const isInOffice = ({ text, conceptSet }: SentenceFacts, { predicates }: Asked): boolean =>
  IN_OFFICE.test(text) && !conceptSet.isDisjointFrom(predicates);

/** One of them has him in office on a day that comes after the end that the other one dates. */
export const areOfOtherOffice = (a: SentenceFacts, b: SentenceFacts, asked: Asked): boolean =>
  outlasts(a, b, asked) || outlasts(b, a, asked);

function outlasts(held: SentenceFacts, left: SentenceFacts, asked: Asked): boolean {
  if (!isInOffice(held, asked)) return false;
  const end = endIn(left, asked);
  const dates = yearsIn(held);
  if (end === null || dates.length === 0) return false;
  return dates.every(({ normal }) => rangeOf(normal).from > rangeOf(end.normal).to);
}

/** Without a year nothing tells which of two days came first. */
const yearsIn = (facts: SentenceFacts): DateValue[] =>
  datesIn(facts).filter(({ normal }) => normal.from.y !== undefined);

/** "In office until March", "lost the post in March"; null where it dates no end of what is asked about. */
function endIn(facts: SentenceFacts, asked: Asked): DateValue | null {
  if (!OFFICE.test(facts.text) && facts.conceptSet.isDisjointFrom(asked.predicates)) return null;
  const isLeft = LEFT.test(facts.text);
  const [only, ...more] = yearsIn(facts).filter((date) => {
    const lead = wordBefore(facts, date);
    return UNTIL.test(lead) || (isLeft && PLACED.test(lead));
  });
  return only !== undefined && more.length === 0 ? only : null;
}
