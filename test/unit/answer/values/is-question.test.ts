import { expect, it } from 'vitest';
import { isQuestion } from '../../../../src/answer/values/is-question.ts';

it.each([
  ['When do you open?', true],
  ['**When do you open?**', true],
  ['何時ですか？', true],
  ['The film was called “Where Is Ada?”.', false],
  ['It opens at nine.', false],
  ['???', false],
])('%s: %s', (text, is) => {
  expect(isQuestion(text)).toBe(is);
});
