/** Two causes and two sets of hours that are given in so many words are told without a model. */
import { expect, it } from 'vitest';
import { differingHours } from '../../../../src/answer/disagreement/plainly/differing-hours.ts';
import { rivalCauses } from '../../../../src/answer/disagreement/plainly/rival-causes.ts';
import { sidesIn } from './plain-sides.ts';

const WHY = 'What caused the stoppage of the mill?';
const BELT = 'The stoppage was caused by a worn belt, which had been overlooked.';
it.each([
  [WHY, 'The cause was a full tank.', BELT],
  [WHY, BELT, 'The stoppage was due not to the belt but to the frost.'],
  ['Why did the mill stop?', BELT, 'The only reason for the stoppage was the frost of that week.'],
])('sets two causes against each other: %s', (question, ...texts) => {
  expect(sidesIn(rivalCauses, question, texts, 2)).toHaveLength(2);
});

it.each([
  ['one cause', WHY, BELT, 'The cause was a belt of poor leather.'],
  ['two of several', WHY, BELT, 'The stoppage was partly due to the frost.'],
  ['a guess', WHY, BELT, 'The stoppage may have been due to the frost.'],
  [
    'two times',
    WHY,
    'The stoppage of 1950 was caused by a worn belt.',
    'The stoppage of 1960 was caused by frost.',
  ],
  ['something else that came about', WHY, BELT, 'The fire was caused by leaking fuel.'],
  [
    'two errors of a row',
    'What is the reason for error 404?',
    'The error 404 is caused by a missing page.',
    'The error 500 is caused by a server fault.',
  ],
  ['one of the causes', WHY, BELT, 'The immediate cause of the stoppage was the frost.'],
  ['no cause asked', 'When did the mill stop?', 'The cause was a full tank.', BELT],
  ['no cause given', WHY, BELT, 'The stoppage was announced by the mayor.'],
])('leaves alone %s', (_, question, ...texts) => {
  expect(sidesIn(rivalCauses, question, texts, 2)).toEqual([]);
});

it('leaves alone what is not quoted', () => {
  expect(sidesIn(rivalCauses, WHY, ['The cause was a full tank.', BELT], 1)).toEqual([]);
});

const HOURS = 'What are the opening hours of the ferry office?';
it('sets two hours against each other', () => {
  const texts = ['The office is open from 8:00 to 18:00.', 'The ferry office is manned 9:00–17:00.'];
  expect(sidesIn(differingHours, HOURS, texts, 2)).toEqual(['8:00 to 18:00', '9:00–17:00']);
});

it.each([
  ['other days', 'Open on Mondays from 8:00 to 18:00.', 'Open on Sundays from 9:00 to 17:00.'],
  ['all days beside some', 'Open from 8:00 to 18:00.', 'Open in winter from 9:00 to 17:00.'],
  ['the same hours', 'Open from 8:00 to 18:00.', 'The office is manned 8:00–18:00.'],
  ['more than one range', 'Open from 8:00 to 12:00 and from 13:00 to 18:00.', 'Open from 9:00 to 17:00.'],
  ['a part of it', 'The office is open from 8:00 to 18:00.', 'The office café is open from 9:00 to 17:00.'],
  [
    'a room of it',
    'The office is open from 8:00 to 18:00.',
    'The archive of the office is open from 9:00 to 17:00.',
  ],
  [
    'another place',
    'The office is open from 8:00 to 18:00.',
    'The office in Sund is open from 9:00 to 17:00.',
  ],
  ['another shift', 'The early shift is from 6:00 to 14:00.', 'The late shift is from 14:00 to 22:00.'],
  ['another time zone', 'Open from 8:00 to 18:00 CET.', 'Open from 7:00 to 17:00 GMT.'],
  ['another year', 'Open from 8:00 to 18:00.', 'Last year the office was open from 9:00 to 17:00.'],
  ['a single hour', 'Open from 8:00 to 18:00.', 'The ferry leaves at 9:00.'],
])('leaves alone %s', (_, ...texts) => {
  expect(sidesIn(differingHours, HOURS, texts, 2)).toEqual([]);
});

it.each([rivalCauses, differingHours])('takes no time for hostile text', (find) => {
  const texts = [
    `the ${'was due not to a '.repeat(3_000)}`,
    `the cause of ${'the cause was '.repeat(3_000)}`,
  ];
  expect(sidesIn(find, 'Why? What hours?', texts, 2)).toEqual([]);
});
