/** "One figure is 1.4 million. Another figure is 1.5 million.": a text that sets its accounts side by side says itself that they differ. */
import { compareValues } from '../../values/compare-values.ts';
import { type Asked, readAsked } from '../asked.ts';
import { isConceptOfQuestion } from '../asked-concepts.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { claimsOf } from '../claims/claims.ts';
import { type Found, toSide } from '../found.ts';
import { type Opinion, opinionsOf } from '../opinions.ts';
import { follows, readFacts, type SentenceFacts } from '../sentence-facts.ts';

const ACCOUNT =
  '(?:[\\p{Ll}-]+ ){0,2}(?:account|article|author|book|count|document|entry|estimate|figure|historian|interpretation|list|passage|profile|record|report|scholar|source|statement|study|telling|total|tradition|version|view|witness)(?!\\p{L})';
const LEADS = '^\\P{L}*(?:(?:according to|by|in) )?';
const FIRST = new RegExp(`${LEADS}(?:one|a first|the first|some) ${ACCOUNT}`, 'iu');
const SECOND = new RegExp(`${LEADS}(?:another|a different|a second|the other|the second) ${ACCOUNT}`, 'iu');
/** "According to a newspaper …, according to an encyclopedia …": accounts, if the text has said before that they differ. */
const ONE_OF_MANY = new RegExp(`^\\P{L}*(?:according to|in|by) (?:an?|the) ${ACCOUNT}`, 'iu');
const ANNOUNCES =
  /\b(?:accounts?|authors|dates?|entries|estimates|figures?|historians|names?|numbers?|records|reports|scholars|sources|statements|totals?|versions|witnesses|years?)\b[^.;:]{0,120}\b(?:(?:is|are|was|were) (?:disputed|contested)|conflict|contradict|differ|disagree|do not agree|vary)\b/iu;
/** The best sentence and its counterpart, with the first of what they state, where that differs. */
export function rivalAccounts({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.map(readFacts);
  for (const asked of readAsked(question, expected).filter(({ asksClaim }) => asksClaim !== 'why')) {
    const announced = facts.filter((one) => announces(one, asked));
    for (const [one, other] of rivals(facts, announced)) {
      const told = (facts: SentenceFacts) =>
        opinionsOf(facts, asked, expected).filter((opinion) => !isElsewhere(opinion, asked));
      const sides =
        asked.asksClaim === null ? firstDiffering(told(one), told(other)) : whole(one, other, asked);
      if (sides.length > 0) return [{ about: asked.about, sides: sides.map(toSide) }];
    }
  }
  return [];
}

/** The first of them is an account that the best sentence is one of, or that follows a sentence that announces a dispute. */
function rivals(
  facts: readonly SentenceFacts[],
  announced: readonly SentenceFacts[],
): (readonly [SentenceFacts, SentenceFacts])[] {
  const isAnnounced = (one: SentenceFacts) => announced.some((before) => follows(before, one));
  return facts.flatMap((one) =>
    facts.flatMap((other) => {
      if (!follows(one, other)) return [];
      const isBest = one.index === 0 || other.index === 0;
      const isTold = (isBest || isAnnounced(one)) && FIRST.test(one.text) && SECOND.test(other.text);
      const isEither = isAnnounced(one) && ONE_OF_MANY.test(one.text) && ONE_OF_MANY.test(other.text);
      return isTold || isEither ? [[one, other] as const] : [];
    }),
  );
}

/** It is quoted as an answer, and has words of the question. */
const announces = ({ isQuoted, text, conceptSet }: SentenceFacts, asked: Asked): boolean =>
  isQuoted && ANNOUNCES.test(text) && [...conceptSet].some((concept) => isConceptOfQuestion(concept, asked));

/** Whether something is so is told by what two interpretations say of the same thing. */
function whole(one: SentenceFacts, other: SentenceFacts, asked: Asked): Opinion[] {
  const isOfIt = ({ conceptSet }: SentenceFacts) => !conceptSet.isDisjointFrom(asked.predicates);
  const sides = isOfIt(one) && isOfIt(other) ? [one, other].flatMap((facts) => claimsOf(facts, asked)) : [];
  return sides.length === 2 && INTERPRETS.test(one.text) && !SAYS_SO_TOO.test(other.text) ? sides : [];
}
/** Figures and dates that differ are told by themselves; interpretations differ in what they make of something. */
const INTERPRETS =
  /^\P{L}*(?:according to|by|in) (?:one|a first|the first|some) (?:\p{Ll}+ )?(?:interpretation|view)(?!\p{L})/iu;
const SAYS_SO_TOO = /\b(?:also|as well|likewise|similarly|the same|agrees?)\b/iu;

/** None where the other has a value of the first as well. */
function firstDiffering([first]: readonly Opinion[], others: readonly Opinion[]): Opinion[] {
  const [second] = others;
  if (first === undefined || second === undefined) return [];
  return others.every(({ value }) => compareValues(first.value, value) === 'different')
    ? [first, second]
    : [];
}
