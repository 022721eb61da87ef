/** What speaks for two things being told of, not for two accounts of one: each has its exceptions, so it is weighed. */
import { isOfOtherEvent, isStrayName } from '../circumstances.ts';
import { qualifierClasses } from '../qualifiers.ts';
import { isOtherTime } from '../time/scope.ts';
import { both, either, type Features, flag, type Pair } from './context.ts';

type Qualified = { readonly qualifiers: ReadonlySet<string> };
/** Qualifiers that the question does not have, in one sentence only. */
const added = (one: Qualified, other: Qualified, { qualifiers }: Qualified): number =>
  [...one.qualifiers].filter((each) => !other.qualifiers.has(each) && !qualifiers.has(each)).length;
/** Qualifiers of the question that one sentence lacks and the other has. */
const dropped = (one: Qualified, other: Qualified, { qualifiers }: Qualified): number =>
  [...qualifiers].filter((each) => other.qualifiers.has(each) && !one.qualifiers.has(each)).length;

/** "plannedByOne", "renewedByOne", …: one sentence has a word of the class and the other has none. */
const classFeatures: Features = Object.fromEntries(
  qualifierClasses.map((name) => [
    `${name}ByOne`,
    ({ a, b }) => flag(a.facts.qualifiers.has(name) !== b.facts.qualifiers.has(name)),
  ]),
);

/** Characters between the beginnings of two sentences of one breath. */
const oneBreath = 600;
/** An author does not contradict himself a few sentences further on, unless he says that accounts differ. */
function areNeighbours({ a, b }: Pair): boolean {
  const [left, right] = [a.facts.place, b.facts.place];
  return left.document === right.document && Math.abs(left.start - right.start) < oneBreath;
}
const saysWhose = ({ a, b }: Pair): boolean => [a, b].some(({ facts }) => facts.attributed || facts.dispute);

export const circumstanceFeatures: Features = {
  strayName: either((one, { asked }) => isStrayName(one, asked)),
  bothStrayNames: both((one, { asked }) => isStrayName(one, asked)),
  otherEvent: either((one, { asked }) => isOfOtherEvent(one, asked)),
  otherTime: ({ a, b }, { asked }) => flag(asked.about !== 'date' && isOtherTime(a, b, asked.present)),
  sameDocument: ({ a, b }) => flag(a.facts.place.document === b.facts.place.document),
  neighbours: (pair) => flag(areNeighbours(pair) && !saysWhose(pair)),
  neighboursAttributed: (pair) => flag(areNeighbours(pair) && saysWhose(pair)),
  repeated: either(({ facts }) => facts.repeated),
  attributed: either(({ facts }) => facts.attributed),
  qualifiersAdded: ({ a, b }, { asked }) =>
    Math.min(4, added(a.facts, b.facts, asked) + added(b.facts, a.facts, asked)),
  qualifiersAddedBySecond: ({ a, b }, { asked }) => Math.min(3, added(b.facts, a.facts, asked)),
  qualifiersDropped: ({ a, b }, { asked }) =>
    Math.min(3, dropped(a.facts, b.facts, asked) + dropped(b.facts, a.facts, asked)),
  ...classFeatures,
  bothAttributed: both(({ facts }) => facts.attributed),
};
