import { expect, it } from 'vitest';
import { differingGivenNames } from '../../../../src/answer/disagreement/given-names.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

function namesIn(question: string, ...texts: readonly string[]): string[] {
  const sentences = texts.map((text, at) => ({
    text,
    score: 1,
    strengths: { own: [], inContext: [] },
    isQuoted: false,
    share: 0.1,
    place: { document: 'a', start: at * 100 },
  }));
  const found = differingGivenNames({ question, expected: expectedAnswer(question), sentences, terms: [] });
  return found.flatMap(({ sides }) =>
    sides.map(({ sentence, start, end }) => texts[sentence]?.slice(start, end) ?? ''),
  );
}

it.each([
  [
    "What was Sorokin's first name?",
    ['Pavel Sorokin was there.', 'She met Pyotr Sorokin.', 'Pavel Sorokin left.'],
    ['Pavel Sorokin', 'Pyotr Sorokin'],
  ],
  [
    'Какое имя носил Сорокин?',
    ['Пётр Сорокин пришёл.', 'Павел Сорокин ушёл.'],
    ['Пётр Сорокин', 'Павел Сорокин'],
  ],
])('are found for %s', (question, texts, expected) => {
  expect(namesIn(question, ...texts)).toEqual(expected);
});

it.each([
  ['a fuller form of one name', "What was Lind's first name?", ['Anna Lind sang.', 'Anna Maria Lind sang.']],
  ['initials', "What was Lind's first name?", ['Anna Lind sang.', 'P. Lind sang.']],
  ['a relative', "What was Lind's first name?", ['Anna Lind sang.', 'Her son Ivan Lind came.']],
  [
    'a title or an adjective',
    "What was Lind's first name?",
    ['Anna Lind sang.', 'Old Lind came with Inspector Lind.'],
  ],
  [
    "somebody else's name",
    "What was the first name of Lind's doctor?",
    ['Anna Lind sang.', 'Ivan Lind sang.'],
  ],
  ['another question', 'When was Lind born?', ['Anna Lind was born in 1820.', 'Ivan Lind was born in 1821.']],
])('are not found for %s', (_, question, texts) => {
  expect(namesIn(question, ...texts)).toEqual([]);
});
