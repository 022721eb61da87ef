import { expect, it } from 'vitest';
import { differingComplements } from '../../../../src/answer/disagreement/plainly/differing-complements.ts';
import { sidesIn } from './plain-sides.ts';

it.each([
  [
    'What is the national bird of Korvath?',
    ['The national bird is the eider duck.', 'The national bird is the puffin, which nests in burrows.'],
    ['eider duck', 'puffin'],
  ],
  [
    "What is Korvath's most important export?",
    ['The most important export is dried cod.', 'The most important export of Korvath is wool.'],
    ['dried cod', 'wool'],
  ],
])('are found for %s', (question, texts, expected) => {
  expect(sidesIn(differingComplements, question, texts)).toEqual(expected);
});

it.each([
  [
    'another subject',
    'What is the national bird?',
    ['The national bird is the puffin.', 'The national flower is the rose.'],
  ],
  ['what class it is of', 'What is the mill?', ['The mill is a building.', 'The mill is a museum.']],
  [
    'another one of a row',
    'What is the highest mountain?',
    ['The highest mountain is the Brocken.', 'The second highest mountain is the Wurmberg.'],
  ],
  [
    'how it is',
    'What is the main export?',
    ['The main export is wool.', 'The main export is rare.', 'The main export is threatened.'],
  ],
  [
    'the same noun',
    'What is the national bird?',
    ['The national bird is the eider duck.', 'The national bird is a duck.'],
  ],
  ['another question', 'Who is the mayor?', ['The mayor is the baker.', 'The mayor is the miller.']],
])('are not found for %s', (_, question, texts) => {
  expect(sidesIn(differingComplements, question, texts)).toEqual([]);
});
