/** Which end of a stretch of time a question asks for. */
import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { eventsAsked } from '../../../../src/answer/disagreement/time/events-asked.ts';
import { endAsked } from '../../../../src/answer/disagreement/time/extent.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { rivalsOf } from './rivals-of.ts';

it.each([
  ['When was Lind made warden of the harbour?', 'from'],
  ['When did Lind rise to the rank of captain?', 'from'],
  ['When did Lind reach the post of harbour warden?', 'from'],
  ['When did Lind take over the top job?', 'from'],
  ['When did the lease of the mill run out?', 'to'],
  ['When did Lind run out of the mill?', null],
  ['When did Lind reach the harbour?', null],
  ['When was the cheese made in Halden?', null],
  ['When was the plan made public?', null],
  ['When did the river rise to 5 metres?', null],
])('%s', (question, end) => {
  expect(endAsked(question, new Set())).toBe(end);
});

it.each([
  ['When did the dead man get his licence back?', []],
  ['When was the man found dead?', ['=death']],
  ['How many of the dead were named?', ['=death']],
  ['When was Lind, after death, given his licence back?', []],
  ['When was the death of Lind announced?', ['=death']],
])('takes who is called dead for no death: %s', (question, events) => {
  expect([...eventsAsked(question, new Set(['=death', 'back']))]).toEqual(events);
});

it.each([
  ['Which year marks the end of the strike?', false],
  ['Which years of the strike were dry?', true],
])('%s asks for a list: %s', (question, wantsList) => {
  expect(readAsked(question, expectedAnswer(question)).map((asked) => asked.wantsList)).toEqual([wantsList]);
});

it('asks for a deadline with "up to what date"', () => {
  const texts = ['Lind remained warden until 3 May 1945.', 'Lind was warden from 1937 to 1938.'];
  expect(rivalsOf('Up to what date was Lind warden?', ...texts)).toHaveLength(1);
});
