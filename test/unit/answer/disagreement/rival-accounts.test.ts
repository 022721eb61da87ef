import { expect, it } from 'vitest';
import { rivalAccounts } from '../../../../src/answer/disagreement/rival-accounts.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

function rivalsIn(question: string, ...texts: readonly string[]): string[] {
  const sentences = texts.map((text, at) => ({
    text,
    score: 1,
    strengths: { own: [], inContext: [] },
    isQuoted: false,
    share: 0.1,
    place: { document: 'a', start: at * 100 },
  }));
  const found = rivalAccounts({ question, expected: expectedAnswer(question), sentences, terms: [] });
  return found.flatMap(({ sides }) =>
    sides.map(({ sentence, start, end }) => texts[sentence]?.slice(start, end) ?? ''),
  );
}

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
  expect(rivalsIn(question, ...texts)).toEqual(values);
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
  expect(rivalsIn(question, ...texts)).toEqual([]);
});
