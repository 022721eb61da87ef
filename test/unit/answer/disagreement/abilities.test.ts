/** What can be done, and what cannot. */
import { expect, it } from 'vitest';
import { rivalClaims } from './claims-of.ts';

const question = 'I lost the phrase of my backup. Can the support team help?';
const can = 'Our team can recover a lost passphrase within a day.';

it.each([
  'We cannot recover a forgotten passphrase, whatever the plan.',
  'A lost passphrase is gone: nobody here can ever help, and we can not recover a passphrase.',
])('denies what the other says can be done: %s', (denial) => {
  expect(rivalClaims(question, can, denial)).toHaveLength(1);
});

it.each([
  'A passphrase may be recovered by post as well.',
  'We cannot recover a deleted account for you, but the team can recover a passphrase.',
])('says no opposite of it: %s', (other) => {
  expect(rivalClaims('Can a passphrase be got back?', can, other)).toEqual([]);
});

it('is not denied under a condition', () => {
  const ferry = 'Can I take a bicycle on the ferry?';
  const may = 'Passengers can take bicycles on the ferry.';
  expect(rivalClaims(ferry, may, 'Passengers can take bicycles on the ferry, if there is room.')).toEqual([]);
});
