/**
 * Whether and why: what a sentence answers then is no value but what it says as a whole. Two sentences may say yes and no,
 * or give two causes.
 */
import type { RankedTerm } from '../../contract/selector.ts';
import { taken } from './alternatives.ts';
import type { Asked } from './asked.ts';
import type { Opinion } from './opinions.ts';
import { areOpposites } from './opposites.ts';
import { areOrderedDifferently, firstTold } from './ordering.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** They say no to the word beside them. */
const NEGATOR = /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot)$|n['’]t$/;
const NEGATOR_REACH = 6;
/** They say no to the whole sentence. */
const DENIES =
  /^(?:no|nobody|nothing|none|neither|not (?:one|a single|any))(?!\p{L}|\.)|(?<!\p{L})(?:never|nobody|no[ -]one|none of|not a single|not even once|not one of|at no (?:stage|time|point)|никогда|никто|ни од(?:ин|на|но|ного|ной)|так и не|ни разу)(?!\p{L})/iu;
/** "No. 7", "not only", "no doubt" say no to nothing. */
const SAYS_NOTHING = /^(?:\.|only|doubt|\d+)$/;
/** They say no by themselves, unless they are what is asked about. */
const REFUSAL =
  /^(?:refuse[sd]?|decline[sd]?|den(?:y|ies|ied)|reject(?:s|ed)?|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|bann?(?:s|ed)?|contraindicated|fail(?:s|ed)?|unable|impossible|untrue)$/;

const nearOf = (concepts: SentenceFacts['concepts'], at: number): readonly (string | null)[] =>
  concepts.slice(Math.max(0, at - NEGATOR_REACH), at + NEGATOR_REACH + 1);

/** The sentence says no to what is asked. */
export function saysNo({ text, words, concepts }: SentenceFacts, asked: Asked): boolean {
  const { predicates, focus, nameConcepts } = asked;
  const isAsked = (concept: string | null | undefined) => concept != null && predicates.has(concept);
  const isNamed = (concept: string | null) =>
    isAsked(concept) || (concept !== null && (focus.has(concept) || nameConcepts.has(concept)));
  if (/^\P{L}*(?:yes|да)(?!\p{L})/iu.test(text)) return false;
  const denial = DENIES.exec(text);
  if (denial !== null && concepts.some(isNamed)) {
    const at = words.findIndex(({ end }) => end > denial.index);
    // "She always read it, and never looked at another": what is denied there is something else.
    const opens = words.slice(0, at).every(({ kind }) => kind !== 'mark');
    if (opens || nearOf(concepts, at).some(isAsked)) return true;
  }
  return words.some(({ lower }, at) => {
    if (REFUSAL.test(lower)) return !isAsked(concepts[at]);
    const isWithout = lower === 'without' && /ing$/.test(words[at + 1]?.lower ?? '');
    if (!(NEGATOR.test(lower) || isWithout) || SAYS_NOTHING.test(words[at + 1]?.lower ?? '')) return false;
    return nearOf(concepts, at).some(isNamed);
  });
}

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
  if (asked.asksClaim === 'why') return givesCause(facts);
  if (asked.ordered !== null) return firstTold(facts, asked.ordered) !== null;
  return saysNo(facts, asked);
}

/** The sentence as the answer to a question for yes or no, or for a cause; none for other questions. */
export function claimsOf(facts: SentenceFacts, asked: Asked): Opinion[] {
  const { asksClaim } = asked;
  const isLow = facts.index >= ranksConsidered && !isTold(facts, asked);
  if (asksClaim === null || isLow) return [];
  const text = facts.text.replace(/[.!?…\s]+$/u, '');
  if (text === '') return [];
  const value = { kind: 'claim', start: 0, end: text.length, text, normal: {} } as const;
  return [{ facts, value, fit: 1, span: claimSpan }];
}

/** A sentence as a whole denies another only if it says, with its headings, this share of the question. */
const leastSaid = 0.3;
/** "It was a worn-out seal": a cause is told in other words than the question's, and a word for causes says that it is one. */
const leastSaidWhenTold = 0.12;

/** False for a claim that says little of the question; values stand for themselves. */
export function isToThePoint({ value, facts }: Opinion, terms: readonly RankedTerm[], asked: Asked): boolean {
  if (value.kind !== 'claim') return true;
  const said = terms.reduce((sum, { weight }, i) => sum + weight * (facts.strengths.inContext[i] ?? 0), 0);
  return said >= (isTold(facts, asked) ? leastSaidWhenTold : leastSaid);
}

/** What causes they give is weighed; whether they say yes and no must be plain: of most questions for yes or no nothing disputes the answer. */
export const areRivalClaims = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  asked.asksClaim === 'why' || areOpposed(a, b, asked);

/** One says yes and the other no, they give another order, or they take the two sides of "iron or steel?". */
function areOpposed(a: Opinion, b: Opinion, asked: Asked): boolean {
  const { alternatives, ordered } = asked;
  if (ordered !== null && areOrderedDifferently(a.facts, b.facts, ordered)) return true;
  if (ordered === null && areOpposites(a.facts, b.facts, asked)) return true;
  if (saysNo(a.facts, asked) !== saysNo(b.facts, asked)) return true;
  if (alternatives === null) return false;
  const [left, right] = [taken(a.facts.conceptSet, alternatives), taken(b.facts.conceptSet, alternatives)];
  return left !== null && right !== null && left !== right;
}
