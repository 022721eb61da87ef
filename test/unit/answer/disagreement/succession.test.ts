/** States that follow each other can all be true. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'Who coached the team?',
    'The team was coached by Jan Novak until 1990.',
    'From 1991 the team was coached by Petr Dvorak.',
  ],
  [
    'Who is the head of Norwind?',
    'Anna Berg is the head of Norwind.',
    'Peter Strand was the head of Norwind until 2010.',
  ],
  ['How many seats does the hall have?', 'The hall has 410 seats.', 'Before 1990 the hall had 300 seats.'],
  [
    'What was the revenue of Norwind?',
    'The revenue of Norwind was $5 million in 2019.',
    'The revenue of Norwind was $7 million in 2020.',
  ],
])('no rivals: %s', (question, a, b) => {
  expect(rivalsOf(question, a, b)).toEqual([]);
});

it.each([
  [
    'Who coached the team?',
    'The team was coached by Jan Novak until 1990.',
    'From 1988 the team was coached by Petr Dvorak.',
  ],
  [
    'Who is the head of Norwind?',
    'Anna Berg is the head of Norwind.',
    'Peter Strand is the head of Norwind.',
  ],
  [
    'What was the revenue of Norwind in 2019?',
    'The revenue of Norwind was $5 million in 2019.',
    'In 2019 the revenue of Norwind was $7 million.',
  ],
  [
    'How many were moved?',
    'By January 1943 1.4 million people were moved.',
    'By late 1941 1.5 million people were moved.',
  ],
])('rivals: %s', (question, a, b) => {
  expect(rivalsOf(question, a, b)).not.toEqual([]);
});
