import { expect, it } from 'vitest';
import { isOutside, withinAsked } from '../../../../src/answer/disagreement/time/within.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';

const isOutsideOf = (question: string, date: string): boolean[] => {
  const within = withinAsked(question, expectedAnswer(question).given);
  return extractValues(date).map((value) => isOutside(value, within));
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
