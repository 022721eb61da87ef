import { expect, it } from 'vitest';
import { rivalAccounts } from '../../../../src/answer/disagreement/rival-accounts.ts';
import { sidesIn } from './plain-sides.ts';

it.each([
  [
    'How many people were evacuated?',
    ['One figure is 1.4 million people.', 'Another figure is 1.5 million people by late 1941.'],
    ['1.4 million', '1.5 million'],
  ],
  [
    'When was the tower built?',
    ['According to one account, it was built in 1905.', 'By another account, it was built in 1911.'],
    ['1905', '1911'],
  ],
])('tells the accounts apart for %s', (question, texts, values) => {
  expect(sidesIn(rivalAccounts, question, texts)).toEqual(values);
});

it.each([
  ['the same value', 'When was it built?', ['One account has 1905.', 'Another account has 1905.']],
  [
    'other things',
    'When was it built?',
    ['One tower was built in 1905.', 'Another tower was built in 1911.'],
  ],
  ['the other order', 'When was it built?', ['Another account has 1905.', 'One account has 1911.']],
])('finds nothing for %s', (_, question, texts) => {
  expect(sidesIn(rivalAccounts, question, texts)).toEqual([]);
});
