/** Events in other words, and words that name none. */
import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { phrasedEvents } from '../../../../src/answer/disagreement/concepts.ts';
import { isDispute } from '../../../../src/answer/disagreement/cues.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

const eventsOf = (question: string) =>
  readAsked(question, expectedAnswer(question)).flatMap(({ events }) => [...events]);

it.each([
  ['When did Lind get his party card?', ['=joining']],
  ['How many people taken out of Halden were there?', ['=moving']],
  ['Were they brought to safety?', ['=moving']],
  ['When did Lind face the firing squad?', ['=execution']],
  ['The sentence on Lind, A. B., was carried out on 3 May.', ['=execution']],
  ['A sentence in the book was carried over.', []],
  ['How many of them ended before a firing squad?', ['=execution']],
  ['Who commanded the firing squad?', []],
  ['The sentence on Lind, A., was carried out in Halden.', ['=execution']],
  ['The sentence of the book was carried over.', []],
  ['When was the lamp taken out of service?', []],
  ['When did Lind get his credit card?', []],
  ['When was the safety valve brought?', []],
])('of %s', (question, events) => {
  expect(phrasedEvents(question)).toEqual(events);
});

it.each([
  ['On what date was Lind, after death, given back his seat?', []],
  ['How many were there by the beginning of 1943?', []],
  ['When did the strike begin?', ['=beginning']],
  ['When did the beginning of the strike become known?', ['=beginning', '=appointment']],
  ['What was the cause of death?', ['=death']],
])('asked about in %s', (question, events) => {
  expect(eventsOf(question).sort()).toEqual([...events].sort());
});

it('says that accounts differ, unless one thing was done instead of another', () => {
  expect(isDispute('The register has 1901 instead.')).toBe(true);
  expect(isDispute('The register has 1901 instead of 1902.')).toBe(true);
  expect(isDispute('Instead of flowers she wanted gifts.')).toBe(false);
});
