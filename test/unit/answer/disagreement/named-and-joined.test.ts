/** What a date belongs to: the event that is named, the body that was joined, the row that it stands in. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'the party and its machine',
    'When did Lind join the party?',
    ['Lind joined the party in 1925.', 'In 1932 Lind joined the party apparatus in Halden.'],
    [],
  ],
  [
    'the company and its choir',
    'When did Ada enter the company?',
    ['Ada entered the company in 1999.', 'Ada joined the company’s choir in 2001.'],
    [],
  ],
  [
    'the ranks of the party are the party',
    'When did Lind join the party?',
    ['Lind joined the party in 1925.', "Lind joined the party's ranks in 1932."],
    [['1925', '1932']],
  ],
  [
    'both are joined',
    'When did Lind join the party?',
    ['Lind joined the party in 1925.', 'Lind joined the party school after the party in 1932.'],
    [['1925', '1932']],
  ],
  [
    'a wedding in the town of the strike',
    'When did the Halden Strike take place?',
    ['The Halden Strike broke out in June 1903.', 'Lind was married in Halden in May 1902.'],
    [],
  ],
  [
    'the strike, without the town',
    'When did the Halden Strike take place?',
    ['The Halden Strike broke out in June 1903.', 'The strike broke out in May 1902.'],
    [['June 1903', 'May 1902']],
  ],
  [
    'the second item of a row',
    'When was Lind given the Order of Merit?',
    [
      'Lind was given two Orders of Merit: the first in 1940, for his work, and the second in 1945.',
      'Lind was given the Order of Merit in 1945.',
    ],
    [],
  ],
  [
    'another committee',
    'When was Lind secretary of the city committee?',
    [
      'From 1938 to 1945 Lind was secretary of the Halden City Committee.',
      'From 1937 to 1938 Lind was secretary of the Halden Regional Committee.',
    ],
    [],
  ],
  [
    'the committees of both levels',
    'When was Lind secretary of the city committee?',
    [
      'From 1938 to 1945 Lind was secretary of the Halden City Committee.',
      'From 1937 to 1938 Lind was secretary of the committees for Halden City and Region.',
    ],
    [['1938 to 1945', '1937 to 1938']],
  ],
  [
    'people who were saved',
    'How many people died in the flood?',
    ['The flood killed 90 people.', 'The boats removed 400 people from the flood.'],
    [],
  ],
  [
    'people who died all the same',
    'How many people died in the flood?',
    ['The flood killed 90 people.', 'Of those rescued from the flood 40 people died.'],
    [['90', '40']],
  ],
])('%s', (_, question, texts, rivals) => {
  expect(rivalsOf(question, ...texts)).toEqual(rivals);
});

it('holds entries with the years of what is asked about against each other, quoted or not', () => {
  const texts = [
    'Weir worked in Sund from 1901 to 1902.',
    'Weir ran the mill from 1903 to 1909.',
    'Halden Strike, (1901–03), a walkout.',
    'The Halden Strike, a walkout between 1902 and 1904, was lost.',
    'The Halden Mill, between 1905 and 1907 a ruin, was sold.',
  ];
  const rivals = rivalsOf('In what span of years did the Halden Strike take place?', ...texts);
  expect(rivals).toContainEqual(['1901–03', '1902 and 1904']);
  expect(rivals).not.toContainEqual(['1901–03', '1905 and 1907']);
});

it.each([
  [
    'one end of the years',
    [
      'Lind was the warden from 1920 to 1930.',
      'Lind was the warden until 1932.',
      'Lind was the warden in 1925.',
    ],
    [['1920 to 1930', '1932']],
  ],
  ['the same end', ['Lind was the warden from 1920 to 1930.', 'Lind was the warden until 1930.'], []],
])('for what period: %s', (_, texts, rivals) => {
  expect(rivalsOf('For what period was Lind the warden?', ...texts)).toEqual(rivals);
});
