/** Who did it: told by an adjective, and somebody is not those who belong to him. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    ['The Lind-orchestrated purge began in spring.', "The purge was masterminded by Lind's inner circle."],
    [['Lind', "Lind's inner circle"]],
  ],
  [
    ['The purge was masterminded by Weir.', 'The Lind-orchestrated purge began in spring.'],
    [['Weir', 'Lind']],
  ],
  [['The purge was masterminded by Lind.', 'The Lind-orchestrated purge began in spring.'], []],
  [["The purge was masterminded by Lind's aides.", "It was Lind's aides who masterminded the purge."], []],
])('who masterminded it: %j', (texts, rivals) => {
  expect(rivalsOf('Who masterminded the purge?', ...texts)).toEqual(rivals);
});

it('is no given name: a body that is called after the family', () => {
  const names = ['Karl Lind ran the mill.', 'The Halden City Committee met Paul Lind.'];
  expect(rivalsOf("What was Lind's first name?", ...names)).toEqual([['Karl Lind', 'Paul Lind']]);
});
