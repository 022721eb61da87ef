import { expect, it } from 'vitest';
import { disputedInOne } from '../../../../src/answer/disagreement/plainly/disputed-in-one.ts';
import { sidesIn } from './plain-sides.ts';

const question = 'When was Anna Brenner born?';

it('tells both values of a sentence that says that accounts differ', () => {
  const text = 'Anna Brenner was born in 1903 or, according to other sources, in 1905.';
  expect(sidesIn(disputedInOne, question, [text])).toEqual(['1903', '1905']);
});

it('tells none of a sentence about somebody else', () => {
  const text = 'Ivan Sorokin was born in 1903 or, according to other sources, in 1905.';
  expect(sidesIn(disputedInOne, question, [text])).toEqual([]);
});
