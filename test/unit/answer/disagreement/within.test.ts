import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { isOutside } from '../../../../src/answer/disagreement/time/within.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { rivalsOf } from './rivals-of.ts';

const isOutsideOf = (question: string, text: string): boolean[] => {
  const facts = readFacts(
    {
      text,
      strengths: { own: [], inContext: [] },
      share: 0.5,
      isReference: false,
      place: { document: 'a', start: 0 },
      score: 1,
      isQuoted: true,
    },
    0,
  );
  return readAsked(question, expectedAnswer(question)).flatMap((asked) =>
    facts.stated.map(({ value }) => isOutside({ facts, value, fit: 1, span: 1 }, asked)),
  );
};

it.each([
  ['On which date in 1954 was Falk readmitted?', 'the 1950 verdict'],
  ['On which day of February 1905 was Falk born?', '10 March 1905'],
  ['When exactly in 1954 did Falk return?', 'in 1953'],
])('is at another time than is known: %s', (question, date) => {
  expect(isOutsideOf(question, date)).toEqual([true]);
});

it.each([
  ['On which date in 1954 was Falk readmitted?', 'on 3 May 1954'],
  ['On which date in 1954 was Falk readmitted?', '1953 to 1955'],
  ['When was the 1908 mill rebuilt?', 'in 1950'],
  ['Since when has the ruling of 1954 been void?', 'in 1960'],
  ['When did the strike of 1905 end?', 'in 1906'],
])('may be the time asked for: %s', (question, date) => {
  expect(isOutsideOf(question, date)).toEqual([false]);
});

it('is disputed by a sentence that says of what is asked itself that it was at another time', () => {
  const known = 'Falk was readmitted on 3 May 1954.';
  const question = 'On which date in 1954 was Falk readmitted?';
  expect(rivalsOf(question, known, 'Falk was readmitted in 1956.')).toEqual([['3 May 1954', '1956']]);
  expect(rivalsOf(question, known, 'Falk was readmitted under the 1950 rule.')).toEqual([]);
});

it('takes a day without its year for an answer where the month is known', () => {
  const texts = ['The bridge was blown up on 2 October.', 'The bridge was blown up on 9 October.'];
  expect(rivalsOf('On what day in October 1862 was the bridge blown up?', ...texts)).toEqual([
    ['2 October', '9 October'],
  ]);
  const known = ['The bridge was blown up in October.', 'The bridge was blown up in November.'];
  expect(rivalsOf('On what day in October 1862 was the bridge blown up?', ...known)).toEqual([]);
});
