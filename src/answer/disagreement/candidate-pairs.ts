/** All pairs of different values that candidate sentences state for what the question asks. */
import type { RankedTerm } from '../../contract/selector.ts';
import { type ExpectedAnswer, expectedAnswer } from '../expected-answer/expected-answer.ts';
import { mayBeAsMany } from '../values/compare-numbers.ts';
import { compareValues } from '../values/compare-values.ts';
import { measureTwoThings } from '../values/measured-in.ts';
import { isBare, isNumber, type Value } from '../values/value.ts';
import { isOfNounAsked } from './amounts/counts-focus.ts';
import { isOfOtherFate } from './amounts/other-fate.ts';
import { areNetAndGross, areOfTwoRates, isOfOtherMeasure } from './amounts/other-measure.ts';
import { type Asked, readAsked } from './asked.ts';
import { areOfTwoScripts, areReconciled, isElsewhere } from './circumstances.ts';
import { areRivalClaims, isToThePoint } from './claims/claims.ts';
import { tellsOffice } from './claims/still-in-office.ts';
import { isNoPlace } from './no-place.ts';
import { readOffered } from './offered.ts';
import { type Opinion, opinionsOf } from './opinions.ts';
import type { Pair, PairContext } from './pair/context.ts';
import { partsTold } from './parts.ts';
import { plainerQuestions, plainQuestion } from './plainer-questions.ts';
import { thenEvent } from './roundabout/then-event.ts';
import { type CandidateSentence, readFacts, type SentenceFacts } from './sentence-facts.ts';
import { areOwnerAndTheirs } from './subject/of-owner.ts';
import { findTerms } from './terms/find-terms.ts';
import { areOfOneFrame } from './terms/side-frames.ts';
import { areOfTwoSites } from './terms/sites.ts';
import { isOfOneThing } from './terms/term-classes.ts';
import { areEntries } from './time/entries.ts';
import { isUntold } from './time/event-kinds.ts';

export interface PairInput {
  readonly question: string;
  /** As an English question, where the sentences are in English and it is not. */
  readonly inEnglish?: string | null;
  readonly expected: ExpectedAnswer;
  readonly sentences: readonly CandidateSentence[];
  /** The question's terms, parallel to the sentences' strengths. */
  readonly terms: readonly RankedTerm[];
}

export interface CandidatePair {
  readonly pair: Pair;
  readonly context: PairContext;
}

/** The better-ranked sentence comes first in each pair. */
export function candidatePairs({
  question,
  inEnglish = null,
  expected,
  sentences,
  terms,
}: PairInput): CandidatePair[] {
  const facts = sentences.map(readFacts);
  const offered = readOffered(question);
  const isOfThen = thenEvent(question);
  return readingsOf(question, { expected, inEnglish }).flatMap(({ read, expected }) => {
    const asked = withKnownTerm(read, facts);
    const opinions = likeliest(
      facts
        .flatMap((entry) => opinionsOf(entry, asked, expected))
        .filter(
          (opinion) =>
            !isElsewhere(opinion, asked) &&
            !isOfOtherFate(opinion, asked) &&
            !isOfOtherMeasure(opinion, asked) &&
            !isNoPlace(opinion, asked) &&
            !isNoCause(opinion, asked) &&
            isOfThen?.(opinion.facts) !== true &&
            isToThePoint(opinion, terms, asked),
        ),
      asked,
    );
    const context = { asked, opinions, terms, offered };
    // A dispute about what is not even quoted is about something else, unless no quote says anything of what is asked.
    const isAnyQuoted = opinions.some(
      ({ facts, value }) => facts.isQuoted && isAmountAsked(value, facts, asked),
    );
    return pairsOf(opinions, asked)
      .filter(
        ({ a, b }) =>
          (a.facts.isQuoted || b.facts.isQuoted || !isAnyQuoted || areEntries(a, b, asked)) &&
          !areReconciled(a, b, asked),
      )
      .filter(({ a, b }) => !isUntold(a, asked) && !isUntold(b, asked))
      .map((pair) => ({ pair, context }));
  });
}

/** It counts what is asked for: "all 20 hospitals" in a quote say nothing of how many people fled. */
const isAmountAsked = (value: Value, facts: SentenceFacts, asked: Asked): boolean =>
  !asked.countsThings ||
  !isNumber(value) ||
  (isOfNounAsked(value, asked) &&
    !facts.conceptSet.isDisjointFrom(asked.events.size > 0 ? asked.events : asked.predicates));

/** Sentences that give a cause may differ in a date or a number as well, but that is none. */
const isNoCause = ({ value }: Opinion, { asksClaim }: Asked): boolean =>
  asksClaim === 'why' && (value.kind === 'date' || isNumber(value));

interface Reading {
  readonly read: Asked;
  /** Of the question as it is read here. */
  readonly expected: ExpectedAnswer;
}

/** The question as it is asked, and as it would be asked plainly; what asks for the same in other words is read plainly alone. */
function readingsOf(
  question: string,
  { expected, inEnglish }: { readonly expected: ExpectedAnswer; readonly inEnglish: string | null },
): Reading[] {
  const plain = plainQuestion(question);
  const others = [...plainerQuestions(plain ?? question), ...(inEnglish === null ? [] : [inEnglish])];
  const asked = [
    plain === null ? { question, expected } : { question: plain, expected: expectedAnswer(plain) },
    ...others.map((other) => ({ question: other, expected: expectedAnswer(other) })),
  ];
  return asked.flatMap((one) =>
    readAsked(one.question, one.expected).map((read) => ({ read, expected: one.expected })),
  );
}

/** Where no sentence has a term of the class, whatever they state may be the answer; no date is a day of the week. */
function withKnownTerm(asked: Asked, facts: readonly SentenceFacts[]): Asked {
  const { term } = asked;
  return term === null || term === 'weekday' || facts.some((one) => findTerms(one, term).length > 0)
    ? asked
    : { ...asked, term: null };
}

/** Pairs grow with the square of the opinions, and the unlikely ones are never a side. */
const most = 20;

function likeliest(opinions: readonly Opinion[], asked: Asked): Opinion[] {
  const worth = ({ facts, span, value }: Opinion) =>
    Math.log(Math.max(1e-9, facts.score)) + 2 * span + (saysStill(value, facts, asked) ? 2 : 0);
  const kept = new Set(opinions.toSorted((a, b) => worth(b) - worth(a)).slice(0, most));
  return opinions.filter((opinion) => kept.has(opinion));
}

/** "Was she still the warden?": no date and no name answers so well as that she was, or until when. */
const saysStill = (value: Value, facts: SentenceFacts, asked: Asked): boolean =>
  value.kind === 'claim' && asked.asksStill && tellsOffice(facts, asked);

const pairsOf = (opinions: readonly Opinion[], asked: Asked): Pair[] =>
  opinions.flatMap((a, at) =>
    opinions.slice(at + 1).flatMap((b) => (a.facts !== b.facts && areRivals(a, b, asked) ? [{ a, b }] : [])),
  );

function areRivals(a: Opinion, b: Opinion, asked: Asked): boolean {
  // The members of a list differ and all belong to it; "in which years" a thing went on is no list, and a thing has one colour.
  if (
    asked.wantsList &&
    !asked.asksStretch &&
    asked.about !== 'number' &&
    !(isOfOneThing(asked.term) && !asked.wantsTerms) &&
    !(isStretch(a.value) && isStretch(b.value))
  )
    return false;
  if (asked.asksFrequency && partOf(a, asked) !== partOf(b, asked)) return false;
  if (a.value.kind !== 'claim' && b.value.kind !== 'claim')
    return (
      excludeEachOther(a.value, b.value, asked) &&
      (asked.site === null || areOfTwoSites(a, b)) &&
      !areNetAndGross(a, b) &&
      !areOfTwoRates(a, b)
    );
  return a.value.kind === b.value.kind && areRivalClaims(a, b, asked);
}

/**
 * "412 patients" and "421 participants" may count the same people, whatever they are called, "thirteen" may be as many
 * years, and a person or a place may be taken for something else.
 */
function excludeEachOther(a: Value, b: Value, { term, about }: Asked): boolean {
  if (areOfTwoScripts(a, b) || (term === 'side' && !areOfOneFrame(a, b))) return false;
  if (about === 'name' && areOwnerAndTheirs(a, b)) return true;
  const compared = compareValues(a, b);
  if (compared !== 'incomparable') return compared === 'different';
  if (a.kind === 'name' && b.kind === 'name')
    return !a.normal.tokens.some((token) => b.normal.tokens.includes(token));
  if (!isNumber(a) || !isNumber(b) || mayBeAsMany(a.normal, b.normal)) return false;
  if (measureTwoThings(a.normal, b.normal)) return false;
  return (isCount(a) && isCount(b)) || isBare(a) || isBare(b);
}

/** "The private audience", "in summer": what is done as often as that is not all that is asked about. */
const partOf = ({ facts, value }: Opinion, asked: Asked): string =>
  `${partsTold(facts, value.start, asked)} ${SEASON.exec(facts.text)?.[0].toLowerCase() ?? ''}`;
const SEASON =
  /\b(?:in (?:the )?)(?:spring|summer|autumn|winter)\b|\b(?:off-)?peak\b|(?<!\p{L})(?:весной|летом|осенью|зимой)(?!\p{L})/iu;

const isStretch = (value: Value): boolean => value.kind === 'date' && value.normal.range === true;
const isCount = (value: Value): boolean => value.kind === 'number' || value.kind === 'quantity';
