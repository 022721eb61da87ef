import { expect, it } from 'vitest';
import { differingLists } from '../../../../src/answer/disagreement/plainly/differing-lists.ts';
import { sidesIn } from './plain-sides.ts';

const STARS = 'In which years was Lind given her two Stars of Merit?';
const DAUGHTERS = "What were the names of Lind's two daughters?";

it.each([
  [
    STARS,
    [
      'Lind held two Stars of Merit (conferred in 1945 for the convoy and in 1942 for the harbour), which her son sold.',
      'Her honours include two Stars of Merit: the first on 17 April 1940, for the mill, and the second on 29 June 1945.',
    ],
    ['1942', '17 April 1940'],
  ],
  [
    'When did Lind get her Star of Merit?',
    [
      'Lind had two Stars of Merit, of 1945 and of 1942.',
      'Lind received two Stars of Merit: in 1940 and in 1945.',
    ],
    ['1942', '1940'],
  ],
  [
    DAUGHTERS,
    [
      'Captain Lind had two daughters, Anna and Maria.',
      'Lind left two daughters, Anna and Olga, and a mill.',
    ],
    ['Maria', 'Olga'],
  ],
  [
    DAUGHTERS,
    [
      'Captain Lind had two daughters: Anna (born 1901) and Maria.',
      'They brought up two daughters, Olga and Anna.',
    ],
    ['Maria', 'Olga'],
  ],
])('are found for %s', (question, texts, expected) => {
  expect(sidesIn(differingLists, question, texts)).toEqual(expected);
});

it.each([
  [
    'the same things in another order',
    DAUGHTERS,
    ['Lind had two daughters, Anna and Maria.', 'Lind left two daughters, Maria and Anna.'],
  ],
  [
    'more of them',
    DAUGHTERS,
    ['Lind had two daughters, Anna and Maria.', 'Lind had three daughters, Anna, Olga and Maria.'],
  ],
  [
    'nothing in common',
    DAUGHTERS,
    ['Lind had two daughters, Anna and Maria.', 'The miller had two daughters, Olga and Vera.'],
  ],
  [
    'others than those asked for',
    DAUGHTERS,
    ['Lind had two sons, Anders and Carl.', 'Lind had two sons, Anders and Ole.'],
  ],
  [
    'fewer than it counts',
    STARS,
    ['Lind had two Stars of Merit, one of 1942.', 'Lind had two Stars of Merit: in 1940 and in 1945.'],
  ],
  [
    'another award',
    'When was Lind given a star of the Second Class?',
    [
      'Lind had two Stars of Merit, of 1945 and of 1942.',
      'Lind had two Stars of Merit: in 1940 and in 1945.',
    ],
  ],
  [
    'what is said less precisely',
    STARS,
    [
      'Lind had two Stars of Merit, of 1940 and of 1945.',
      'Lind had two Stars of Merit: on 17 April 1940 and in June 1945.',
    ],
  ],
  [
    'a question for whether',
    "Were Lind's two daughters called Anna and Maria?",
    ['Lind had two daughters, Anna and Maria.', 'Lind had two daughters, Anna and Olga.'],
  ],
])('are not found for %s', (_, question, texts) => {
  expect(sidesIn(differingLists, question, texts)).toEqual([]);
});
