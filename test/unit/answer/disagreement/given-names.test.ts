import { expect, it } from 'vitest';
import { differingGivenNames } from '../../../../src/answer/disagreement/plainly/given-names.ts';
import { eitherGivenName } from '../../../../src/answer/disagreement/subject/family-name.ts';
import { sidesIn } from './plain-sides.ts';

it.each([
  [
    "What was Sorokin's first name?",
    ['Pavel Sorokin was there.', 'She met Pyotr Sorokin.', 'Pavel Sorokin left.'],
    ['Pavel Sorokin', 'Pyotr Sorokin'],
  ],
  [
    'What was the first name of the Sorokin who was mayor?',
    ['One book says that he was called Pavel Sorokin.', 'In another he appears as Pyotr Sorokin.'],
    ['Pavel Sorokin', 'Pyotr Sorokin'],
  ],
  [
    'Какое имя носил Сорокин?',
    ['Пётр Сорокин пришёл.', 'Павел Сорокин ушёл.'],
    ['Пётр Сорокин', 'Павел Сорокин'],
  ],
  ...[
    'I need the forename of the Halden mayor Sorokin for a list.',
    'By which given name should I cite Sorokin?',
    'Sorokin first name',
    'Was the mayor called Pyotr Sorokin?',
    'Was the Sorokin who governed Halden named Pyotr?',
    'What was the given name of Sorokin, the mayor shot with Lind?',
    'First name of Sorokin, the man from Halden?',
    'I keep finding two first names for the Halden mayor Sorokin. Which ones are they?',
    'Pyotr Sorokin was the mayor: is that the right first name?',
    'Is Pyotr the correct forename for Sorokin?',
    'Sorokin: Pavel or Pyotr?',
    'Was the Sorokin who was tried a Pavel or a Pyotr?',
    'The Sorokin who was tried: was he called Pyotr or Pavel?',
    'What was the first name of Sorokin in the Halden Affair?',
    'Как звали Сорокина, которого судили, — Павел или Пётр?',
  ].map(
    (question) =>
      [
        question,
        ['Pavel Sorokin was there.', 'She met Pyotr Sorokin.'],
        ['Pavel Sorokin', 'Pyotr Sorokin'],
      ] as [string, string[], string[]],
  ),
])('are found for %s', (question, texts, expected) => {
  expect(sidesIn(differingGivenNames, question, texts)).toEqual(expected);
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
    'one of whom the other may not be spoken of',
    'What was the first name of the Lind who was mayor?',
    ['The mayor was called Anna Lind.', 'A baker named Ivan Lind came.'],
  ],
  [
    'one of whom a participle tells',
    'What was the first name of the Lind shot in 1919?',
    ['Anna Lind was shot.', 'Ivan Lind sold bread.'],
  ],
  [
    'two people of whom it is asked which',
    'Did Anna or Ivan Lind sell bread?',
    ['Anna Lind sold bread.', 'Ivan Lind sang.'],
  ],
  [
    'two people of whom it is asked who did something',
    'Who painted the portrait of Lind: Ivan or Pavel?',
    ['Ivan Lind sat for it.', 'Pavel Lind painted it.'],
  ],
  ['a dog', 'Как звали его собаку, Павел или Пётр?', ['Pavel Lind sang.', 'Pyotr Lind sang.']],
  ['two people of another family', 'Sorokin: Pavel or Pyotr?', ['Pavel Lind sang.', 'Pyotr Lind sang.']],
  [
    'names between which it leaves no choice',
    'Was Lind a Pavel or a Pyotr?',
    ['Pavel Lind sang.', 'Anna Lind sang.'],
  ],
  [
    'the name of a relative of whom the family name tells',
    'What was the first name of Lind, whose daughter he married?',
    ['Anna Lind sang.', 'Ivan Lind sang.'],
  ],
  [
    "somebody else's name",
    "What was the first name of Lind's doctor?",
    ['Anna Lind sang.', 'Ivan Lind sang.'],
  ],
  ['another question', 'When was Lind born?', ['Anna Lind was born in 1820.', 'Ivan Lind was born in 1821.']],
])('are not found for %s', (_, question, texts) => {
  expect(sidesIn(differingGivenNames, question, texts)).toEqual([]);
});

it('are looked for in no time in hostile text', () => {
  const started = performance.now();
  expect(eitherGivenName(`Lind: ${'Lind-'.repeat(4_000)}`)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(300);
});
