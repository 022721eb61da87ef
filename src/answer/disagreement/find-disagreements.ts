/** Brings to light where sentences that answer the same question state different values: readers must see all sides. */
import { scoreNetwork } from '../rank/score-network.ts';
import { compareValues } from '../values/compare-values.ts';
import { isNumber, type Value } from '../values/value.ts';
import type { About } from './asked.ts';
import { type CandidatePair, candidatePairs, type PairInput } from './candidate-pairs.ts';
import { type Found, toSide } from './found.ts';
import type { Opinion } from './opinions.ts';
import { pairFeatureValues } from './pair/features.ts';
import { leadOf, type PairModel } from './pair/model.ts';
import { differingComplements } from './plainly/differing-complements.ts';
import { differingHours } from './plainly/differing-hours.ts';
import { differingLists } from './plainly/differing-lists.ts';
import { disputedInOne } from './plainly/disputed-in-one.ts';
import { flatlyDenied } from './plainly/flatly-denied.ts';
import { differingGivenNames } from './plainly/given-names.ts';
import { needsConsent } from './plainly/needs-consent.ts';
import { othersSay } from './plainly/others-say.ts';
import { rivalAccounts } from './plainly/rival-accounts.ts';
import { rivalCauses } from './plainly/rival-causes.ts';
import { furtherStretches } from './time/further-stretches.ts';

interface ScoredPair extends CandidatePair {
  readonly score: number;
}

/** A third side is believed when its pair is nearly as likely as the best one, or is beyond doubt and nothing speaks against it. */
const nearlyAsLikely = 0.5;
const beyondDoubt = 2;
const leastOfOthers = 0.5;

/** Where the candidate sentences contradict each other about what the question asks; none, or one. */
export function findDisagreements(input: PairInput, model: PairModel): Found[] {
  const pairs = candidatePairs(input).map((candidate) => ({
    ...candidate,
    score: scoreNetwork(model, pairFeatureValues(candidate.pair, candidate.context)),
  }));
  pairs.sort((a, b) => b.score - a.score);
  const [best] = pairs;
  const isClear = leadOf(bestOfEach(pairs).map(({ score }) => score)) >= model.threshold;
  if (best === undefined || !isClear || best.score < model.threshold) return foundPlainly(input);
  const sides = collectSides(pairs.filter(({ context }) => context === best.context));
  const all = [...sides, ...furtherStretches(sides, best.context.opinions, best.context.asked)];
  const told = all.map((side) => bestTold(side, all, best.context.opinions));
  return [{ about: aboutOf(best), sides: told.sort((a, b) => b.facts.score - a.facts.score).map(toSide) }];
}

/** Several readings may find the same two values: the pairs come best first. */
function bestOfEach(pairs: readonly ScoredPair[]): ScoredPair[] {
  const known = new Set<string>();
  return pairs.filter(({ pair: { a, b } }) => {
    const place = [a, b].map(({ facts, value }) => `${facts.index}:${value.start}`).join();
    return known.size < known.add(place).size;
  });
}

/** What needs no trained model to be told. */
function foundPlainly(input: PairInput): Found[] {
  for (const find of [
    differingGivenNames,
    rivalAccounts,
    othersSay,
    differingLists,
    differingComplements,
    disputedInOne,
    flatlyDenied,
    needsConsent,
    rivalCauses,
    differingHours,
  ]) {
    const found = find(input);
    if (found.length > 0) return found;
  }
  return [];
}

/** One opinion for each value, of all pairs of one reading, the likeliest first. */
function collectSides(pairs: readonly ScoredPair[]): Opinion[] {
  const best = pairs[0]?.score ?? 0;
  const sides: Opinion[] = [];
  for (const { pair, score } of pairs) {
    if (score < Math.min(best - nearlyAsLikely, beyondDoubt)) break;
    for (const opinion of [pair.a, pair.b]) {
      const isNew = sides.every(
        ({ facts, value }) => facts !== opinion.facts && isAnother(value, opinion.value),
      );
      const isLikely = score >= best - nearlyAsLikely || isRivalOfAll(opinion, sides, pairs);
      if (sides.length < 2 || (isNew && isLikely)) sides.push(opinion);
    }
  }
  return sides;
}

/** Of all that it is paired with. */
const isRivalOfAll = (opinion: Opinion, sides: readonly Opinion[], pairs: readonly ScoredPair[]): boolean =>
  pairs.every(
    ({ pair: { a, b }, score }) =>
      score >= leastOfOthers ||
      !((a === opinion && sides.includes(b)) || (b === opinion && sides.includes(a))),
  );

/** Counts of the same under other names are other counts: "1,500 people" and "over 1,000 residents" beside "800". */
function isAnother(a: Value, b: Value): boolean {
  const compared = compareValues(a, b);
  return compared === 'different' || (compared === 'incomparable' && isNumber(a) && isNumber(b));
}

/**
 * The best quoted sentence that states the same value: the likeliest pair may hold a less telling one. Opinions come in the
 * order of their sentences, the best first.
 */
function bestTold(side: Opinion, sides: readonly Opinion[], opinions: readonly Opinion[]): Opinion {
  const better = opinions.find(
    ({ facts, value }) =>
      facts.isQuoted &&
      facts.index < side.facts.index &&
      compareValues(value, side.value) === 'equal' &&
      !sides.some((other) => other !== side && other.facts === facts),
  );
  return better ?? side;
}

/** An open question is answered by values of any kind, unless it asks for a colour or a material. */
function aboutOf({ context: { asked }, pair }: CandidatePair): About {
  const { kind } = pair.a.value;
  if (kind === 'claim' || asked.term !== null || asked.about !== 'statement') return asked.about;
  return kind === 'date' || kind === 'name' ? kind : 'number';
}
