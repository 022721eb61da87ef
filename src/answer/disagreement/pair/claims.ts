/** What two sentences say that answer a question for yes or no, or for a cause: zero for values. */
import { isConceptOfQuestion } from '../asked-concepts.ts';
import { givesCause } from '../claims/claims.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import {
  type Feature,
  type Features,
  flag,
  greatest,
  least,
  overlapOf,
  type PairContext,
} from './context.ts';

const ofClaims =
  (feature: Feature): Feature =>
  (pair, context) =>
    pair.a.value.kind === 'claim' ? feature(pair, context) : 0;

/** What the sentence says that the question does not. */
const beyond = once(
  ({ facts }: Opinion, { asked }: PairContext): Set<string> =>
    new Set([...facts.conceptSet].filter((concept) => !isConceptOfQuestion(concept, asked))),
);
const logBeyond = (one: Opinion, context: PairContext): number => Math.log1p(beyond(one, context).size);

export const claimFeatures: Features = {
  bothGiveCause: ofClaims(({ a, b }) => flag(givesCause(a.facts) && givesCause(b.facts))),
  noneGivesCause: ofClaims(({ a, b }) => flag(!givesCause(a.facts) && !givesCause(b.facts))),
  leastBeyond: ofClaims(least(logBeyond)),
  greatestBeyond: ofClaims(greatest(logBeyond)),
  sharedBeyond: ofClaims(({ a, b }, context) => overlapOf(beyond(a, context), beyond(b, context))),
};
