/** Whole sentences that are held against each other; each says all of the question and stands in a document of its own. */
import { candidatePairs } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

export function rivalClaims(question: string, ...texts: readonly string[]): string[][] {
  const sentences = texts.map((text, at) => ({
    text,
    strengths: { own: [1], inContext: [1] },
    share: 0.5 / (at + 1),
    isReference: false,
    place: { document: `${at}`, start: at * 100 },
    score: 1 - at * 0.1,
    isQuoted: at < 2,
  }));
  const terms = [{ weight: 1, isName: false }];
  return candidatePairs({ question, expected: expectedAnswer(question), sentences, terms })
    .filter(({ pair }) => pair.a.value.kind === 'claim')
    .map(({ pair: { a, b } }) => [a.value.text, b.value.text]);
}
