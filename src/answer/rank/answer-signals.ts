/**
 * What a sentence states as the answer, read as the search for disagreements reads it: values that are of the asked kind, belong
 * to what is asked about and are of the right time tell more of whether it answers than the words that it shares with the question.
 */
import { answersAsked } from '../disagreement/answer-values.ts';
import { type Asked, readAsked } from '../disagreement/asked.ts';
import { isElsewhere, isOfOtherEvent } from '../disagreement/circumstances.ts';
import { coverageOf } from '../disagreement/coverage.ts';
import { belongsToAsked } from '../disagreement/governs.ts';
import { type Opinion, opinionsOf } from '../disagreement/opinions.ts';
import { readFacts, type SentenceFacts } from '../disagreement/sentence-facts.ts';
import { namesAny } from '../disagreement/subject/subject.ts';
import { findTerms } from '../disagreement/terms/find-terms.ts';
import { asksSource } from '../expected-answer/asks-source.ts';
import { type ExpectedAnswer, expectedAnswer } from '../expected-answer/expected-answer.ts';

export const answerSignals = [
  'opinions',
  'opinionsElsewhere',
  'greatestSpan',
  'greatestFit',
  'answersAsked',
  'belongsToAsked',
  'isOfOtherEvent',
  'coverageOfAsked',
  'partsWithTerm',
  'namesAsked',
  'valuesStated',
] as const;

/** A question as both the expected answer and its parts. */
export interface ReadQuestion {
  readonly expected: ExpectedAnswer;
  readonly parts: readonly Asked[];
  /** It asks for publications. */
  readonly asksSource: boolean;
}

export function readQuestion(question: string): ReadQuestion {
  const expected = expectedAnswer(question);
  return { expected, parts: readAsked(question, expected), asksSource: asksSource(question) };
}

/** In the order of `answerSignals`. */
export function answerSignalValues(text: string, { expected, parts }: ReadQuestion): number[] {
  const facts = factsOf(text);
  const read = parts.flatMap((asked) =>
    opinionsOf(facts, asked, expected)
      .filter(({ value }) => value.kind !== 'claim')
      .map((opinion) => ({ opinion, asked })),
  );
  const good = read.filter(({ opinion, asked }) => !isElsewhere(opinion, asked));
  const any = (is: (opinion: Opinion, asked: Asked) => boolean) =>
    good.some(({ opinion, asked }) => is(opinion, asked)) ? 1 : 0;
  const greatest = (of: (opinion: Opinion, asked: Asked) => number) =>
    Math.max(0, ...good.map(({ opinion, asked }) => of(opinion, asked)));
  return [
    good.length,
    read.length - good.length,
    greatest(({ span }) => span),
    greatest(({ fit }) => fit),
    any(answersAsked),
    any(belongsToAsked),
    any(isOfOtherEvent),
    greatest(coverageOf),
    parts.filter(({ term }) => term !== null && findTerms(facts, term).length > 0).length,
    parts.some((asked) => namesAny(facts, asked)) ? 1 : 0,
    facts.stated.length,
  ];
}

/** The sentence by itself: how it is ranked and where it stands is told by other signals. */
const factsOf = (text: string): SentenceFacts =>
  readFacts(
    {
      text,
      score: 1,
      strengths: { own: [], inContext: [] },
      isQuoted: true,
      share: 1,
      isReference: false,
      place: { document: '', start: 0 },
    },
    0,
  );
