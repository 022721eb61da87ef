/** A Russian question of English sentences: what its own words don't find, those of its English form do. */
import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../../src/analyze/create-analyzer.ts';
import { candidatePairs } from '../../../../src/answer/disagreement/candidate-pairs.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

const question = 'В каком году арестовали Сорокина?';
const texts = [
  'Sorokin was arrested on 15 August 1949.',
  'His family suffered after the arrest of Sorokin in 1950.',
];

function pairsOf(inEnglish: string | null): string[][] {
  const sentences = texts.map((text, at) => ({
    text,
    strengths: { own: [], inContext: [] },
    share: 0.5,
    isReference: false,
    place: { document: `${at}`, start: 0 },
    score: 1 - at * 0.1,
    isQuoted: true,
  }));
  const asked = { question, inEnglish, expected: expectedAnswer(question), sentences, terms: [] };
  return candidatePairs(asked).map(({ pair: { a, b } }) => [a.value.text, b.value.text]);
}

it('is read as an English one, too', () => {
  const rivals = ['15 August 1949', '1950'];
  expect(pairsOf(createAnalyzer().inEnglish(question))).toContainEqual(rivals);
  expect(pairsOf(null)).not.toContainEqual(rivals);
});
