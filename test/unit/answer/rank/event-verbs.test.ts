import { expect, it } from 'vitest';
import { tellsOf } from '../../../../src/answer/rank/event-verbs.ts';

it.each([
  ['die', 'he was shot at dawn', true],
  ['died', 'he was executed', true],
  ['умерла', 'её расстреляли или она была убита', true],
  ['die', 'he lived on', false],
  ['shot', 'he died', false],
  ['become', 'she was elected', true],
])('tells of %s: %s', (word, sentence, expected) => {
  expect(tellsOf(word, new Set(sentence.split(' ')))).toBe(expected);
});
