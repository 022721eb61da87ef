/** What is told without a model, as the words of its sides. */
import type { PairInput } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import type { Found } from '../../../../src/answer/disagreement/found.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

/** `texts` are the candidate sentences, the best first, that follow each other in one document and say all of the question; the best ones are quoted. */
export function sidesIn(
  find: (input: PairInput) => Found[],
  question: string,
  texts: readonly string[],
  quoted = 1,
): string[] {
  const sentences = texts.map((text, at) => ({
    text,
    score: 1,
    strengths: { own: [1], inContext: [1] },
    isQuoted: at < quoted,
    share: 0.1,
    isReference: false,
    place: { document: 'a', start: at * 100 },
  }));
  const terms = [{ weight: 1, isName: false }];
  const found = find({ question, expected: expectedAnswer(question), sentences, terms });
  return found.flatMap(({ sides }) =>
    sides.map(({ sentence, start, end }) => texts[sentence]?.slice(start, end) ?? ''),
  );
}
