/** Whether both sentences speak of the same thing: what of the question, and what beside it, they share. */
import type { TermStrengths } from '../../../contract/selector.ts';
import { wordIndex } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import { isAskedConcept } from '../asked-concepts.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import {
  either,
  type Feature,
  type Features,
  flag,
  greatest,
  least,
  overlapOf,
  type Pair,
  type PairContext,
} from './context.ts';
import { unitsAlike } from './units-alike.ts';

/** Words on either side of a value that say what it is a value of. */
const contextReach = 7;
const questionReach = 9;
const closeReach = 3;

function conceptsAround({ facts, value }: Opinion, reach: number): Set<string> {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  const before = facts.concepts.slice(Math.max(0, first - reach), first);
  return new Set([...before, ...facts.concepts.slice(next, next + reach)].filter((one) => one !== null));
}

const isOfQuestion = (concept: string, asked: Asked): boolean =>
  isAskedConcept(concept, asked) || asked.nameTokens.has(concept);

const around = once((one: Opinion): Set<string> => conceptsAround(one, questionReach));
const closelyAround = once((one: Opinion): Set<string> => conceptsAround(one, closeReach));

/** Concepts of the question beside the value. */
const asked = once((one: Opinion, context: PairContext): string[] =>
  [...around(one)].filter((concept) => isOfQuestion(concept, context.asked)),
);

/** Concepts beside the value that the question does not have. */
const unasked = once(
  (one: Opinion, { asked: question }: PairContext): Set<string> =>
    new Set([...conceptsAround(one, contextReach)].filter((concept) => !isAskedConcept(concept, question))),
);

/** How telling each concept is: the fewer candidate sentences have it, the more. */
const rarities = once(({ opinions }: PairContext): ReadonlyMap<string, number> => {
  const sentences = new Set(opinions.map(({ facts }) => facts));
  const counts = new Map<string, number>();
  for (const { conceptSet } of sentences) {
    for (const concept of conceptSet) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + sentences.size / count)]));
});

const rarityAround = once((one: Opinion, context: PairContext): number =>
  around(one)
    .values()
    .reduce((total, concept) => total + (rarities(context).get(concept) ?? 0), 0),
);

/** What stands beside both values, by how telling it is, as a share of the lesser of what stands beside each. */
function tellingShared({ a, b }: Pair, context: PairContext): number {
  const rarity = rarities(context);
  const other = around(b);
  let shared = 0;
  for (const concept of around(a)) if (other.has(concept)) shared += rarity.get(concept) ?? 0;
  return shared / Math.max(1, Math.min(rarityAround(a, context), rarityAround(b, context)));
}

/** Words of the question next to the value. */
const closeAsked = once((one: Opinion, { asked }: PairContext): number =>
  Math.min(3, [...closelyAround(one)].filter((concept) => isOfQuestion(concept, asked)).length),
);

function nearShare(one: Opinion, context: PairContext): number {
  const { predicates, focus, nameTokens } = context.asked;
  return asked(one, context).length / Math.max(1, predicates.size + focus.size / 2 + nameTokens.size);
}

/** Words of the question beside one value that the other sentence lacks altogether. */
const missingIn = (one: Opinion, other: Opinion, context: PairContext): number =>
  Math.min(3, asked(one, context).filter((concept) => !other.facts.conceptSet.has(concept)).length);

/** It has the noun of a compound of the question behind another word, and not the compound's: a "footpath warden". */
const hasOtherModifier = once(
  ({ facts: { concepts, conceptSet } }: Opinion, { asked: { compounds } }: PairContext) =>
    compounds.some(
      ({ modifier, noun }) =>
        !conceptSet.has(modifier) &&
        concepts.some((concept, at) => concept === noun && (concepts[at - 1] ?? null) !== null),
    ),
);

type Kind = keyof TermStrengths;
type Weigh = (left: number, right: number) => number;
type Combine = (total: number, part: number) => number;

/** It runs for every pair, so that it builds no lists. */
const said =
  (kind: Kind, weigh: Weigh, combine: Combine): Feature =>
  ({ a, b }, { terms }) => {
    const [left, right] = [a.facts.strengths[kind], b.facts.strengths[kind]];
    let total = 0;
    for (let i = 0; i < terms.length; i++) {
      total = combine(total, (terms[i]?.weight ?? 0) * weigh(left[i] ?? 0, right[i] ?? 0));
    }
    return total;
  };

const inNone: Weigh = (left, right) => 1 - Math.max(left, right);
const inBoth: Weigh = (left, right) => Math.min(left, right);
const onlyFirst: Weigh = (left, right) => Math.max(0, left - right);
const onlySecond: Weigh = (left, right) => Math.max(0, right - left);
const sum: Combine = (total, part) => total + part;
const largest: Combine = (total, part) => Math.max(total, part);

/** Names and numbers of the question that one of the two has, with its headings, and the other has not. */
const namesSaid = (one: Opinion, other: Opinion, { terms }: PairContext): number =>
  terms.reduce(
    (total, { isName }, i) =>
      isName
        ? total + onlyFirst(one.facts.strengths.inContext[i] ?? 0, other.facts.strengths.inContext[i] ?? 0)
        : total,
    0,
  );

export const likenessFeatures: Features = {
  leastNear: least(nearShare),
  greatestNear: greatest(nearShare),
  missingInSecond: ({ a, b }, context) => missingIn(a, b, context),
  missingInFirst: ({ a, b }, context) => missingIn(b, a, context),
  saidByBoth: said('own', inBoth, sum),
  saidByBothInContext: said('inContext', inBoth, sum),
  saidByFirst: said('own', onlyFirst, sum),
  saidByFirstInContext: said('inContext', onlyFirst, sum),
  mostSaidByFirst: said('inContext', onlyFirst, largest),
  saidBySecond: said('own', onlySecond, sum),
  mostSaidBySecond: said('inContext', onlySecond, largest),
  namesSaidByFirst: ({ a, b }, context) => namesSaid(a, b, context),
  namesSaidBySecond: ({ a, b }, context) => namesSaid(b, a, context),
  otherModifier: either(hasOtherModifier),
  mostSaidByNone: said('inContext', inNone, largest),
  contextShared: ({ a, b }, context) => overlapOf(unasked(a, context), unasked(b, context)),
  tellingShared,
  closelyShared: ({ a, b }) => overlapOf(closelyAround(a), closelyAround(b)),
  leastCloseAsked: least(closeAsked),
  countsSame: ({ a, b }) => flag(unitsAlike(a.value, b.value) === true),
  sentenceShared: ({ a, b }) => overlapOf(a.facts.conceptSet, b.facts.conceptSet),
};
