/** Talk is answered by no document. */
import { expect, it } from 'vitest';
import { isTalk } from '../../../../src/answer/extractive/is-talk.ts';

it.each([
  'thanks!',
  'Thank you very much.',
  'Hello',
  'Hi there, how are you?',
  'yes',
  'OK, thanks',
  'What can I ask here?',
  'How do you know?',
  'Show me the source',
  'In Russian please',
  'Спасибо большое!',
  'Привет',
])('takes "%s" for talk', (question) => {
  expect(isTalk(question)).toBe(true);
});

it.each([
  'Who thanked the keeper?',
  'yes or no: was he tried?',
  'Good harvest in 1912?',
  'Help for seamen',
  'What can you do against rust?',
  'Да или нет: был ли он осуждён?',
  'execution date',
  '',
])('takes "%s" for a question', (question) => {
  expect(isTalk(question)).toBe(false);
});

it('reads a long row of polite words before the test runs out of time', () => {
  expect(isTalk(`${'please '.repeat(300)}x`)).toBe(false);
  expect(isTalk(`${'please '.repeat(10)}x`)).toBe(false);
});
