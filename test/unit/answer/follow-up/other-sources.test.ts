/** Whether others say the same is asked of what was asked before. */
import { expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';

const rewriter = createFollowUpRewriter();
const history = [{ question: 'When did the mill in Marl burn?', answer: 'It burned at five.' }];

it.each([
  ['Do other reports give a different time?', 'When did the mill in Marl burn, according to other sources?'],
  ['Does everybody say the same?', 'When did the mill in Marl burn, according to other sources?'],
  ['Is that disputed?', 'When did the mill in Marl burn, according to other sources?'],
  ['Does the ministry say the same?', 'When did the mill in Marl burn, according to the ministry?'],
  ['Did the fire brigade confirm that?', 'When did the mill in Marl burn, according to the fire brigade?'],
])('%s', async (question, expected) => {
  expect(await rewriter.rewrite(question, history)).toBe(expected);
});

it.each([
  'Why did the Pike brothers not talk to each other?',
  'How did Anna and Olga know each other?',
  'Did the board of Halden agree?',
  'Is the border between Halden and Marl disputed?',
])('stands alone: %s', async (question) => {
  expect(await rewriter.rewrite(question, history)).toBe(question);
});
