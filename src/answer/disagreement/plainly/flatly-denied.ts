/** "It had never been cleaned", "it was cleaned on 6 October": whether it ever was is answered by both. */
import { type Asked, readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { claimsOf } from '../claims/claims.ts';
import { type Found, toSide } from '../found.ts';
import type { Opinion } from '../opinions.ts';
import { readFacts, type SentenceFacts } from '../sentence-facts.ts';

/** Sentences further down speak of something else. */
const considered = 6;
const AUXILIARY = '(?:was|were|is|are|has|have|had|been)';
/** Nothing may be added but since when, or when it was: "never been cleaned with acid" denies the acid. */
const DENIED =
  /\b(?:never|not once|at no time)\s+(?:(?:yet|actually|ever|even)\s+)?(?:been\s+)?(\p{Ll}{3,})(?=\s*(?:[,.;:)!]|$)|\s+(?:since|at all|there|again and again|throughout|whatsoever|by (?:any|him|her|them|us)|(?:the|that|his|her|it|its|their|them|this|those|these)\b))/iu;
/** Until then it had not been, but after that it may have been. */
const UP_TO = /\b(?:until|till|before|up to|so far|yet|by (?:then|the|\d))\b/iu;
const NOT_SO =
  /\b(?:not|never|no|nobody|none|neither|nor|cannot|without|if|unless|whether|must|should|shall|will|would|may|might|can|could|ought|need(?:s|ed)?|to be|supposed|planned|No|Nobody|Never|Not|None|If|Whether)\b|n['’]t\b/u;

/** A sentence that denies it and one that tells when it happened, or none. */
export function flatlyDenied({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.slice(0, considered).map(readFacts);
  for (const asked of readAsked(question, expected)) {
    if (asked.asksClaim !== 'whether') continue;
    for (const denying of facts) {
      const verb = deniedVerb(denying, asked);
      const affirming = verb === null ? [] : facts.filter((one) => affirms(one, verb, denying, asked));
      const sides = [denying, affirming[0]].flatMap((one) => (one === undefined ? [] : told(one, asked)));
      if (sides.length === 2) return [{ about: asked.about, sides: sides.map(toSide) }];
    }
  }
  return [];
}

const told = (facts: SentenceFacts, asked: Asked): Opinion[] =>
  claimsOf(facts, asked).filter((opinion) => !isElsewhere(opinion, asked));

/** The concept of the verb that the sentence denies, if the question asks about it. */
function deniedVerb(facts: SentenceFacts, { predicates }: Asked): string | null {
  const match = DENIED.exec(facts.text);
  if (match === null || UP_TO.test(facts.text)) return null;
  const end = match.index + match[0].length;
  const at = facts.words.findIndex((word) => word.end === end);
  const concept = facts.concepts[at] ?? null;
  return concept !== null && predicates.has(concept) ? concept : null;
}

/** It has the verb as something that happened, of the same thing that is asked about. */
function affirms(facts: SentenceFacts, verb: string, denying: SentenceFacts, asked: Asked): boolean {
  if (facts === denying || NOT_SO.test(facts.text)) return false;
  const at = facts.concepts.indexOf(verb);
  const [before, word] = [facts.words[at - 1]?.lower ?? '', facts.words[at]?.lower ?? ''];
  if (at < 0 || !(WAS.test(before) || /(?:ed|t|n)$/.test(word))) return false;
  if (otherOf(facts) !== otherOf(denying)) return false;
  const told = [...asked.predicates, ...asked.nameConcepts].filter(
    (concept) => concept !== verb && denying.conceptSet.has(concept),
  );
  // "Never won the cup, but it won the league": what it did win is something else.
  return told.length > 0 && told.every((concept) => facts.conceptSet.has(concept));
}
/** "The old bridge was never repaired", "the new bridge was": another thing of the kind. */
const otherOf = ({ text }: SentenceFacts): string => OTHER.exec(text)?.[0].toLowerCase() ?? '';
const OTHER =
  /\b(?:old|new|former|other|another|second|third|later|different|upper|lower|(?:north|south|east|west)(?:ern)?)\b/iu;
const WAS = new RegExp(`^${AUXILIARY}$`);
