import { describe, expect, it } from 'vitest';
import { rivalAccounts } from '../../../../src/answer/disagreement/plainly/rival-accounts.ts';
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
  [
    'Were the weavers a close-knit union?',
    [
      'In one interpretation the mill faced a solid union of weavers.',
      'In another interpretation the weavers were a loose circle.',
    ],
    [
      'In one interpretation the mill faced a solid union of weavers',
      'In another interpretation the weavers were a loose circle',
    ],
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
  [
    'interpretations of something else',
    'Were the miners poor?',
    [
      'In one interpretation the weavers were a union.',
      'In another interpretation the weavers were a loose circle.',
    ],
  ],
  [
    'accounts of when, where it is asked whether',
    'Were the weavers poor?',
    [
      'One account dates the strike of the weavers to 1905.',
      'Another account dates the strike of the weavers to 1911.',
    ],
  ],
  [
    'an interpretation that says so too',
    'Were the weavers a union?',
    [
      'In one view the weavers were a union.',
      'In another view the weavers were a union as well, if a small one.',
    ],
  ],
  ['the other order', 'When was it built?', ['Another account has 1905.', 'One account has 1911.']],
])('finds nothing for %s', (_, question, texts) => {
  expect(sidesIn(rivalAccounts, question, texts)).toEqual([]);
});

describe('after a sentence that announces a dispute', () => {
  const question = 'When was the mill on the Ness sold?';
  const best = 'A mill was for sale in 1890.';
  const texts = [
    'In one list the mill on the Ness was sold in 1905.',
    'Another list dates the sale to 1911.',
    'According to a newspaper profile of it, the mill went for 900 crowns in 1905.',
    'According to a church record, it was sold in 1911.',
  ];
  const disputed = 'The mill on the Ness was sold, but the dates are disputed.';

  it('accounts need not be told by the best sentence', () => {
    const [one = '', another = '', first = '', second = ''] = texts;
    expect(sidesIn(rivalAccounts, question, [best, one, another])).toEqual([]);
    expect(sidesIn(rivalAccounts, question, [disputed, best, one, another])).toEqual(['1905', '1911']);
    expect(sidesIn(rivalAccounts, question, [disputed, best, first, second])).toEqual(['1905', '1911']);
    expect(sidesIn(rivalAccounts, question, [best, first, second])).toEqual([]);
  });

  it('of something else they tell nothing', () => {
    const other = 'How many ships came is disputed: the numbers vary.';
    expect(sidesIn(rivalAccounts, question, [other, best, ...texts])).toEqual([]);
  });
});
