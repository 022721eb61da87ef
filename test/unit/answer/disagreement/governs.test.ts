/** Which dates belong to the event that is asked for. */
import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { governedBy } from '../../../../src/answer/disagreement/governs.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

/** The dates of `text` that belong to what is asked. */
function datesOf(question: string, text: string): string[] {
  const [asked] = readAsked(question, expectedAnswer(question));
  const place = { document: 'a', start: 0 };
  const strengths = { own: [], inContext: [] };
  const facts = readFacts(
    { text, score: 1, share: 1, isReference: false, isQuoted: true, strengths, place },
    0,
  );
  return facts.stated.flatMap(({ value }) =>
    asked && value.kind === 'date' && governedBy(facts, value, asked) >= 0 ? [value.text] : [],
  );
}

const director = 'When did Anna Brenner become director?';
const warden = 'From when was Anna Brenner warden of the ferry?';

it.each([
  ['verbs that follow each other', director, 'In 1946 she moved to Velmora and became director.', ['1946']],
  ['a second verb without a date', director, 'In 1946 she came, and in 1948 became director.', ['1948']],
  ['verbs of two dates', director, 'In 1946 she moved away and became director in 1948.', ['1948']],
  ['"served as"', warden, 'From 1937 to 1938, she served as warden of the ferry.', ['1937 to 1938']],
  ['another verb', warden, 'From 1937 to 1938, she praised the warden of the ferry.', []],
  [
    'those who are only described',
    'When did the purge of the guild end?',
    'It went on, purging over a thousand people linked to the guild by 1951.',
    ['1951'],
  ],
  [
    'those of whom it is said',
    'When did the purge of the guild end?',
    'It purged the council, and others were linked to the guild in 1951.',
    [],
  ],
  [
    'an opening clause',
    'When did Anna Brenner take control of the harbour?',
    'When Ivan Sorokin fell ill in 1943, Anna Brenner assumed control of the harbour.',
    ['1943'],
  ],
  [
    'an opening clause and one more clause',
    'When did Anna Brenner take control of the harbour?',
    'When Ivan Sorokin fell ill in 1943, Anna Brenner came, who assumed control of the harbour.',
    [],
  ],
])('tells them for %s', (_, question, text, dates) => {
  expect(datesOf(question, text)).toEqual(dates);
});
