/** Whoever asks whether something was still so when something else happened is told no date of that. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'Was Lind still the warden when the mill burned?',
    'Lind was the warden until 1940.',
    'The mill burned in 1938.',
  ],
  [
    'Did Ada still work for the bank when it went bankrupt?',
    'Ada worked for the bank until 1999.',
    'It went bankrupt in 2001.',
  ],
  [
    'Were they still married when Karl won the prize?',
    'They were married until 1960.',
    'Karl won the prize in 1957.',
  ],
])('no rival: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toEqual([]);
});

it('is told of two ends', () => {
  const question = 'Was Lind still the warden when the mill burned?';
  const ends = ['Lind was the warden until 1940.', 'Lind was the warden until the mill burned in 1938.'];
  expect(rivalsOf(question, ...ends)).toEqual([['1940', '1938']]);
});
