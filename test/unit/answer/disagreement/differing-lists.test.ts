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
    STARS,
    [
      'War-time honours include two Stars of Merit: the first on 17 April 1940, and the second on 29 June 1945.',
      'Lind held two Stars of Merit (conferred in 1945 and in 1942).',
    ],
    ['17 April 1940', '1942'],
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
  [
    DAUGHTERS,
    ['Captain Lind had two daughters, Anna and Maria.', 'The couple had two daughters, Anna and Olga.'],
    ['Maria', 'Olga'],
  ],
  [
    'When was Lind awarded her two Stars of Merit?',
    [
      'Lind was awarded two Stars of Merit, in 1942 and 1945.',
      'Lind held two Stars of Merit, of 1940 and 1945.',
    ],
    ['1942', '1940'],
  ],
  [
    'Which two towns signed the charter?',
    [
      'Two towns, Oakham and Halden, signed the charter.',
      'The charter was signed by two towns, Oakham and Vessin.',
    ],
    ['Halden', 'Vessin'],
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
    "another's",
    'When did the hospital burn in its two fires?',
    ['The hospital had two fires, in 1901 and in 1930.', 'The town had two fires, in 1901 and in 1912.'],
  ],
  [
    "another club's",
    'When did Rovers win their cups?',
    ['Rovers won two cups, in 1968 and 1974.', 'United won two cups, in 1968 and 1982.'],
  ],
  [
    'the opposite',
    'When did Rovers lose the finals?',
    ['Rovers lost two finals, in 1968 and 1974.', 'Rovers won two finals, in 1968 and 1982.'],
  ],
  [
    'what is denied of them',
    'Which two towns signed the charter?',
    [
      'Two towns, Oakham and Halden, signed the charter.',
      'Two towns, Oakham and Vessin, did not sign the charter.',
    ],
  ],
  [
    'what else is done with them',
    'Which three countries did Dane play in?',
    [
      'Dane played in three countries: Spain, Italy and France.',
      'Dane won titles in three countries: Spain, Italy and Norway.',
    ],
  ],
  [
    'another sort',
    'In which years did Dane win two medals?',
    ['Dane won two gold medals, in 1996 and 2000.', 'Dane won two silver medals, in 1996 and 2004.'],
  ],
  [
    'another time',
    'Which two towns hosted the finals?',
    [
      'Two towns, Oakham and Halden, hosted the finals of 1998.',
      'Two towns, Oakham and Vessin, hosted the finals of 2002.',
    ],
  ],
  [
    'an earlier state',
    'What twin towns has Halden?',
    ['Halden has two twin towns, Lille and Essen.', 'Until 1990 Halden had two twin towns, Lille and Gera.'],
  ],
  [
    'what each says of its own',
    'When were the two bridges built?',
    ['Two bridges, of 1903 and 1950, cross the lake.', 'Two bridges, of 1903 and 1961, lead to the mill.'],
  ],
  [
    'another spelling',
    DAUGHTERS,
    ['Lind had two daughters, Catherine and Olga.', 'Lind had two daughters, Olga and Katherine.'],
  ],
  [
    'a letter more',
    DAUGHTERS,
    ['Lind had two daughters, Hanna and Olga.', 'Lind had two daughters, Olga and Hannah.'],
  ],
  [
    'a question for whether',
    "Were Lind's two daughters called Anna and Maria?",
    ['Lind had two daughters, Anna and Maria.', 'Lind had two daughters, Anna and Olga.'],
  ],
])('are not found for %s', (_, question, texts) => {
  expect(sidesIn(differingLists, question, texts)).toEqual([]);
});
