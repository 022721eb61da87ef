/** An address has a number, and two numbers in one street are two addresses. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

const asked = 'What is the address of the office?';
const twelve = 'The office is at 12 Mill Street.';

it('takes two numbers of one street for rivals', () => {
  expect(rivalsOf(asked, twelve, 'The office is at 14 Mill Street.')).toEqual([
    ['12 Mill Street', '14 Mill Street'],
  ]);
});

it.each([
  'The office stands in Mill Street.',
  'In 1950 Mill Street got the office.',
  'Twelve offices are in Mill Street.',
])('takes the street alone for no rival: %s', (text) => {
  expect(rivalsOf(asked, twelve, text)).toEqual([]);
});
