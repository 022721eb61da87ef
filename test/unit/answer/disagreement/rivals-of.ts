/** The rival values of candidate sentences, as pairs of words; each sentence stands in a document of its own. */
import { candidatePairs } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

export function rivalsOf(question: string, ...texts: readonly string[]): string[][] {
  const sentences = texts.map((text, at) => ({
    text,
    strengths: { own: [], inContext: [] },
    share: 0.5 / (at + 1),
    isReference: false,
    place: { document: `${at}`, start: at * 100 },
    score: 1 - at * 0.1,
    isQuoted: at < 2,
  }));
  return candidatePairs({ question, expected: expectedAnswer(question), sentences, terms: [] }).map(
    ({ pair: { a, b } }) => [a.value.text, b.value.text],
  );
}
