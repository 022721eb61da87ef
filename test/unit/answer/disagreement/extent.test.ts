/** Which end of a stretch of time a question asks for. */
import { expect, it } from 'vitest';
import { eventsAsked } from '../../../../src/answer/disagreement/time/events-asked.ts';
import { endAsked } from '../../../../src/answer/disagreement/time/extent.ts';

it.each([
  ['When was Lind made warden of the harbour?', 'from'],
  ['When did Lind rise to the rank of captain?', 'from'],
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
])('takes who is called dead for no death: %s', (question, events) => {
  expect([...eventsAsked(question, new Set(['=death', 'back']))]).toEqual(events);
});
