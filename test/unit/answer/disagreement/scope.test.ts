/** States that last, and states that are over. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'How long was the bridge in 1980?',
    'In 1980 the bridge was 200 metres long.',
    'The bridge was lengthened to 250 metres in 1971, and not altered since.',
  ],
  ['Who led the party in 1950?', 'Weir led the party in 1950.', 'From 1940 Holt led the party until 1960.'],
])('what lasts through the year asked about is of it: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it.each([
  [
    'How many members had the club in 1950?',
    'In 1950 the club had 200 members.',
    'The club had 50 members in 1902, and has not been closed since.',
  ],
  [
    'How many members had the club in 1950?',
    'In 1950 the club had 200 members.',
    'The club had 50 members in 1902 and its house stands to this day.',
  ],
  [
    'Who led the party in 1950?',
    'Weir led the party in 1950.',
    'Holt led the party from 1940 to 1945, and Lind until 1960.',
  ],
  [
    'Who led the party in 1950?',
    'Weir led the party in 1950.',
    'From 1940 Holt led the party and he sat in parliament until 1960.',
  ],
])('what is over, or is said of something else, is not: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});

const BY_1940 = 'How many people had left Halden by 1940?';

it.each([
  [['By 1940 over 900 people had left Halden.', 'By 1945 about 600 people had left Halden.'], 1],
  [['By 1940 over 900 people had left Halden.', 'By 1945 about 2,000 people had left Halden.'], 0],
  [['By 1930 some 200 people had left Halden.', '900 people had left Halden.'], 0],
  [['By 1940 over 900 people had left Halden.', 'In 1945 about 600 people left Halden.'], 0],
])('a total up to a later time is not smaller: %j', (texts, rivals) => {
  expect(rivalsOf(BY_1940, ...texts)).toHaveLength(rivals);
});

it('what is so today is not of the year asked about, but for the news of a day', () => {
  const asked = 'How many barrels did the mill make in 2011?';
  const then = 'In 2011 the mill made 900 barrels.';
  expect(rivalsOf(asked, then, 'Today the mill makes 1,200 barrels a year.')).toEqual([]);
  expect(rivalsOf(asked, then, 'Today it was told that the mill made 1,200 barrels.')).toHaveLength(1);
  const now = 'How many barrels does the mill make?';
  expect(rivalsOf(now, 'The mill makes 900 barrels.', 'Today the mill makes 1,200 barrels.')).toHaveLength(1);
});

it('the present hall has been given to nobody', () => {
  const asked = 'When was the present hall opened?';
  const told = 'The present hall, built of brick, was opened in May 1954.';
  expect(rivalsOf(asked, told, 'The present hall was opened in September 1954.')).toEqual([
    ['May 1954', 'September 1954'],
  ]);
  const given = 'When was the medal presented to Ada Lind?';
  const medal = 'The medal was presented to Ada Lind in May 1954.';
  expect(rivalsOf(given, medal, 'Ada Lind was presented with the medal in 1955.')).toHaveLength(1);
});
