/** Two values under different circumstances can both be true: of somebody else, at another time, of another instance. */
import { agree, compareValues } from '../values/compare-values.ts';
import { isBare, isDated, isNumber, type Value } from '../values/value.ts';
import { befellOthers } from './amounts/counts-focus.ts';
import { answersAsked } from './answer-values.ts';
import type { Asked } from './asked.ts';
import { belongsToAsked } from './governs.ts';
import { once } from './once.ts';
import { isOnlyProposed } from './only-proposed.ts';
import type { Opinion } from './opinions.ts';
import { isSaidBeside } from './said-beside.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { readAsAsked, statedValues } from './stated-as-asked.ts';
import { joinsPart } from './subject/joined-part.ts';
import { hasOnlyModifier } from './subject/named-event.ts';
import { areOwnerAndTheirs } from './subject/of-owner.ts';
import { isOfOtherLevel } from './subject/other-level.ts';
import { isOtherSubject } from './subject/other-subject.ts';
import { namesThings, speaksOfSubject } from './subject/subject.ts';
import { findTerms } from './terms/find-terms.ts';
import { isOfAnotherKind } from './time/event-kinds.ts';
import { isForElse } from './time/purpose.ts';
import { haveGrown, isOfOtherNumber, isOfOtherRank, isOtherInstance, isOutOfTime } from './time/scope.ts';
import { followEachOther } from './time/succession.ts';
import { isOutside } from './time/within.ts';

/** One of the two sentences has the other's value too, or they say themselves that they tell of two things. */
export const areReconciled = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  holds(a, b.value, asked) ||
  holds(b, a.value, asked) ||
  // "The ferry came first" numbers no instance.
  (asked.ordered === null && isOtherInstance(a, b)) ||
  haveGrown(a, b, asked) ||
  followEachOther(a, b, asked);

/**
 * What the question itself names is in both, and tells nothing: "Vessin" is no other way to say "Annelise Vessin"; nor do
 * as many who were killed, where those who were moved are asked for.
 */
const holds = ({ facts, value: own }: Opinion, value: Value, asked: Asked): boolean =>
  statedValues(facts, asked)
    .filter((stated) => !isPartOf(stated, own))
    .map((stated) => readAsAsked(stated, facts, asked))
    .some(
      (stated) =>
        isSame(stated, value, asked) &&
        !isOfElse(facts, stated, asked) &&
        !befellOthers(facts, stated, asked) &&
        !isSaidBeside(facts, own, stated, asked),
    ) || holdsTerm(facts, own, value, asked);

/** "Mill Street" in "12 Mill Street" does not say "14 Mill Street". */
const isPartOf = (stated: Value, own: Value): boolean =>
  own.kind === 'name' &&
  own.start <= stated.start &&
  stated.end <= own.end &&
  stated.end - stated.start < own.end - own.start;

const isSame = (stated: Value, value: Value, asked: Asked): boolean =>
  isSameNumber(stated, value) ||
  (agree(stated, value) &&
    !areOwnerAndTheirs(stated, value) &&
    !isUndated(stated) &&
    !asked.given.some((one) => compareValues(one, stated) === 'equal'));

/** "Was arrested in 1949, and executed in 1950": it does not date the arrest to 1950. */
const isOfElse = (facts: SentenceFacts, value: Value, asked: Asked): boolean =>
  isDated(value) && datesOtherEvent({ facts, value, fit: 0, span: 0 }, asked);

/** "The stone is a pink granite" does not say sandstone, which is a stone, too. */
const holdsTerm = (facts: SentenceFacts, own: Value, value: Value, asked: Asked): boolean =>
  asked.term !== null &&
  findTerms(facts, asked.term).some(
    (stated) => compareValues(stated, value) === 'equal' && !isSaidBeside(facts, own, stated, asked),
  );

/** "One February evening" tells neither year nor day: it agrees with many dates, and "3 September" with few. */
const isUndated = (value: Value): boolean =>
  value.kind === 'date' && value.normal.from.y === undefined && value.normal.from.d === undefined;

/** Whatever is counted: "1.4 million civilians" and "1,400,000 citizens", but not "two toes" and "two years". */
const isSameNumber = (a: Value, b: Value): boolean =>
  isNumber(a) &&
  isNumber(b) &&
  a.normal.value === b.normal.value &&
  (a.kind === b.kind || isBare(a) || isBare(b));

/** Only one of two names is written in Cyrillic letters: that they differ can't be seen. */
export const areOfTwoScripts = (a: Value, b: Value): boolean =>
  a.kind === 'name' && b.kind === 'name' && cyrillic.test(a.text) !== cyrillic.test(b.text);

const cyrillic = /\p{Script=Cyrillic}/u;

/** A name that stands elsewhere than in the place of the answer: names stand everywhere. */
export const isStrayName = (one: Opinion, asked: Asked): boolean =>
  one.value.kind === 'name' && asked.term === null && !answersAsked(one, asked);

/** The sentence is about somebody or something else than the question. */
const isBeside = (one: Opinion, asked: Asked): boolean =>
  isOtherSubject(one, asked) ||
  !speaksOfSubject(one.facts, one.value, asked) ||
  !namesThings(one.facts, one.value, asked);

/** The sentence has words of the question, but dates something else. */
export const isOfOtherEvent = once(
  (one: Opinion, asked: Asked): boolean =>
    asked.about === 'date' &&
    !one.facts.conceptSet.isDisjointFrom(asked.predicates) &&
    !belongsToAsked(one, asked),
);

/** "Cleared in 1954, four years after his execution": it has the very event that is asked about, and dates another. */
const datesOtherEvent = (one: Opinion, asked: Asked): boolean =>
  isOfOtherEvent(one, asked) && !one.facts.conceptSet.isDisjointFrom(asked.events);

/** The opinion is no answer to what is asked, whatever the other sentences say. */
export const isElsewhere = (one: Opinion, asked: Asked): boolean =>
  isBeside(one, asked) ||
  joinsPart(one, asked) ||
  isOfOtherLevel(one, asked) ||
  hasOnlyModifier(one, asked) ||
  datesOtherEvent(one, asked) ||
  isOfAnotherKind(one, asked) ||
  isOutOfTime(one, asked) ||
  isForElse(one, asked) ||
  isOutside(one, asked) ||
  isOnlyProposed(one, asked) ||
  isOfOtherRank(one, asked) ||
  isOfOtherNumber(one, asked);
