/** The rival values of candidate sentences, as pairs of words; each sentence stands in a document of its own. */
import { candidatePairs } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

export const rivalsOf = (question: string, ...texts: readonly string[]): string[][] =>
  rivalsAsked({ question, inEnglish: null }, ...texts);

/** Of a question with its English form, where it has one. */
export function rivalsAsked(
  { question, inEnglish }: { readonly question: string; readonly inEnglish: string | null },
  ...texts: readonly string[]
): string[][] {
  const sentences = texts.map((text, at) => ({
    text,
    strengths: { own: [], inContext: [] },
    share: 0.5 / (at + 1),
    isReference: false,
    place: { document: `${at}`, start: at * 100 },
    score: 1 - at * 0.1,
    isQuoted: at < 2,
  }));
  const asked = { question, inEnglish, expected: expectedAnswer(question), sentences, terms: [] };
  return candidatePairs(asked).map(({ pair: { a, b } }) => [a.value.text, b.value.text]);
}
