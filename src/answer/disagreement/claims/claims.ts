/**
 * Whether and why: what a sentence answers then is no value but what it says as a whole. Two sentences may say yes and no,
 * or give two causes.
 */
import type { RankedTerm } from '../../../contract/selector.ts';
import { compareValues } from '../../values/compare-values.ts';
import type { Asked } from '../asked.ts';
import type { Opinion } from '../opinions.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { findTerms } from '../terms/find-terms.ts';
import { areOpposedInAbility, tellsAbility } from './abilities.ts';
import { taken } from './alternatives.ts';
import { tellsDeed, tellsHandling, tellsHarm, tellsMeans, tellsTravel } from './asks-cause.ts';
import { areOpposites, leans, takesSide } from './opposites.ts';
import { areOrderedDifferently, firstTold } from './ordering.ts';
import { saysNo } from './says-no.ts';
import { areOfOtherOffice, tellsOffice } from './still-in-office.ts';

const CAUSE =
  /(?<!\p{L})(?:because|caus(?:e[sd]?|ing)|(?:owing|thanks) to|due to(?! be\b)|result(?:s|ed|ing)? from|brought about|set (?:it|them) off|(?:set off|triggered|sparked|started) by|reasons?|blame[sd]?|fault|put (?:it|this|that) down to|traced (?:(?:it|this|that) )?(?:back )?to|on account of|because of|out of (?:jealousy|anger|fear|spite|greed|revenge|grief)|(?:which|that) (?:is|was) (?:why|what)|(?:was|were) the work of|led to|from that|из-за|потому|оттого|причин[аойуеы]*|вследствие|вызва(?:л[аои]?|н[аоы]?)|прив(?:ёл|ел|ела|ело|ели) к|вин(?:а|у|ой|оват[аы]?)|по болезни|по состоянию здоровья)(?!\p{L})|^\P{L}*it was (?!not\b)[^.;:]{3,80}\b(?:that|which|who)\b/iu;

/** The sentence has a word with which causes are given. */
export const givesCause = ({ text }: SentenceFacts): boolean => CAUSE.test(text);

/** Sentences further down say something else more often than they deny it; a cause they give is a cause all the same. */
const ranksConsidered = 7;
/** How likely a claim is beside the sentence's values: it is the answer when anything in the sentence is. */
const claimSpan = 0.5;

/** It says in so many words that it answers. */
function isTold(facts: SentenceFacts, asked: Asked): boolean {
  if (asked.asksClaim === 'why') return givesCause(facts) || tellsWay(facts, asked);
  if (asked.ordered !== null) return firstTold(facts, asked.ordered) !== null;
  return (
    saysNo(facts, asked) ||
    takesAlternative(facts, asked) ||
    leans(facts, asked) ||
    (asked.asksStill && tellsOffice(facts, asked)) ||
    (asked.asksAbility && tellsAbility(facts))
  );
}

/** "The gunners blew it up", "on foot, over the pass": such words answer, with no word for causes. */
const tellsWay = ({ text }: SentenceFacts, { harm, asksMeans }: Asked): boolean =>
  (harm !== null && tellsHarm(text, harm)) ||
  (asksMeans === 'how' && tellsTravel(text)) ||
  (asksMeans === 'handled' && (tellsHandling(text) || tellsTravel(text)));

/** "A victim" and "a perpetrator" say little of the question, but it has asked for one of them. */
const takesAlternative = ({ conceptSet }: SentenceFacts, { alternatives }: Asked): boolean =>
  alternatives !== null && taken(conceptSet, alternatives) !== null;

/** The sentence as the answer to a question for yes or no, or for a cause; none for other questions. */
export function claimsOf(facts: SentenceFacts, asked: Asked): Opinion[] {
  if (asked.asksClaim === null) return [];
  if (facts.index >= ranksConsidered && !isTold(facts, asked)) return [];
  const text = facts.text.replace(/[.!?…\s]+$/u, '');
  if (text === '') return [];
  const value = { kind: 'claim', start: 0, end: text.length, text, normal: {} } as const;
  return [{ facts, value, fit: 1, span: claimSpan }];
}

/** A sentence as a whole denies another only if it says, with its headings, this share of the question. */
export const leastSaid = 0.3;
/** A word for causes, or a denial, says that it answers. */
const leastSaidWhenTold = 0.12;
/** "It was due to a worn-out seal", "he was buried at sea": a cause is told in other words than the question's, and so is the opposite of what is asked. */
const leastSaidOtherwise = { cause: 0.04, opposite: 0 };

/** False for a claim that says little of the question; values stand for themselves. */
export const isToThePoint = (
  { value, facts }: Opinion,
  terms: readonly RankedTerm[],
  asked: Asked,
): boolean => value.kind !== 'claim' || shareSaid(facts, terms) >= leastSaidBy(facts, asked);

function leastSaidBy(facts: SentenceFacts, asked: Asked): number {
  if (!isTold(facts, asked)) return leastSaid;
  if (asked.asksClaim === 'why') return leastSaidOtherwise.cause;
  return asked.ordered === null && takesSide(facts, asked) && !opensWithOther(facts, asked)
    ? leastSaidOtherwise.opposite
    : leastSaidWhenTold;
}

const OTHERS =
  /^(?:an?|another|other|others|some|many|several|few|most|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?![\p{L}\d])/iu;
/** "Two cows drowned", "Lind drowned" where Weir is asked about: little as it says of the question, it tells of somebody else. */
const opensWithOther = ({ text, stated }: SentenceFacts, { nameTokens }: Asked): boolean =>
  OTHERS.test(text) ||
  (nameTokens.size > 0 &&
    stated.some(
      ({ value }) =>
        value.kind === 'name' &&
        value.start === 0 &&
        !value.normal.uncertain &&
        !value.normal.tokens.some((token) => nameTokens.has(token)),
    ));

/** How much of the question the sentence says, with its headings: 0 to 1. */
export const shareSaid = ({ strengths }: SentenceFacts, terms: readonly RankedTerm[]): number =>
  terms.reduce((sum, { weight }, i) => sum + weight * (strengths.inContext[i] ?? 0), 0);

/** What causes they give is weighed; whether they say yes and no must be plain: of most questions for yes or no nothing disputes the answer. */
export const areRivalClaims = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  asked.asksClaim === 'why'
    ? mayBeCause(a.facts, asked) && mayBeCause(b.facts, asked) && !areOfOneIllness(a.facts, b.facts)
    : areOpposed(a, b, asked);

/** "Died of typhus on the 5th", "typhus killed him": one cause, whatever else they tell. */
const areOfOneIllness = (a: SentenceFacts, b: SentenceFacts): boolean =>
  findTerms(a, 'illness').some((one) =>
    findTerms(b, 'illness').some((other) => compareValues(one, other) === 'equal'),
  );

/** "At night" says when they got in, and not how. */
const mayBeCause = (facts: SentenceFacts, asked: Asked): boolean =>
  asked.asksMeans === null ||
  isTold(facts, asked) ||
  tellsMeans(facts.text) ||
  (asked.asksMeans === 'what' && tellsDeed(facts.text));

/** One says yes and the other no, they give another order, or they take the two sides of "iron or steel?". */
function areOpposed(a: Opinion, b: Opinion, asked: Asked): boolean {
  const { alternatives, ordered } = asked;
  // "Do not quit before you save", "save before you quit": the "not" denies no order.
  if (ordered !== null && firstTold(a.facts, ordered) !== null && firstTold(b.facts, ordered) !== null)
    return areOrderedDifferently(a.facts, b.facts, ordered);
  if (ordered === null && areOpposites(a.facts, b.facts, asked)) return true;
  if (asked.asksStill && areOfOtherOffice(a.facts, b.facts, asked)) return true;
  if (asked.asksAbility && areOpposedInAbility(a.facts, b.facts)) return true;
  if (saysNo(a.facts, asked) !== saysNo(b.facts, asked)) return true;
  if (alternatives === null) return false;
  const [left, right] = [taken(a.facts.conceptSet, alternatives), taken(b.facts.conceptSet, alternatives)];
  return left !== null && right !== null && left !== right;
}
