/** What can be done, and what cannot. */
import { expect, it } from 'vitest';
import { rivalClaims } from './claims-of.ts';

const question = 'I lost the deed of my house. Can the town clerk help?';
const can = 'The clerk can replace a lost deed within a day.';

it.each([
  'The clerk cannot replace a deed, whoever asks.',
  'What is lost is gone: we can not replace a deed.',
])('denies what the other says can be done: %s', (denial) => {
  expect(rivalClaims(question, can, denial)).toHaveLength(1);
});

it.each([
  'A deed may be replaced by post as well.',
  'The clerk cannot replace a map, but he can replace a deed.',
])('says no opposite of it: %s', (other) => {
  expect(rivalClaims('Can a deed be got back?', can, other)).toEqual([]);
});

it('is not denied under a condition', () => {
  const ferry = 'Can I take a bicycle on the ferry?';
  const may = 'Passengers can take bicycles on the ferry.';
  expect(rivalClaims(ferry, may, 'Passengers can take bicycles on the ferry, if there is room.')).toEqual([]);
});
