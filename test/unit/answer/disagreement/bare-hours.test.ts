/** Numbers that are hours where a time of day is asked for. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

const opens = 'At what time does the mill open?';

it('reads a bare number behind a preposition as an hour', () => {
  expect(rivalsOf(opens, 'The mill opens at 9.30 a.m.', 'The mill opens at ten on Fridays.')).toEqual([
    ['9.30 a.m.', 'ten'],
  ]);
  expect(rivalsOf(opens, 'The mill opens at 10 a.m.', 'The mill opens at ten.')).toEqual([]);
  expect(rivalsOf(opens, 'The mill opens at 8 p.m.', 'The mill opens at eight in the evening.')).toEqual([]);
});

it('leaves other numbers alone, and those of a question for a day', () => {
  expect(rivalsOf(opens, 'The mill opens at 9.30 a.m.', 'The mill has ten doors.')).toEqual([]);
  const day = 'On which date does the mill open?';
  expect(rivalsOf(day, 'The mill opens on 4 May.', 'The mill opens at ten.')).toEqual([]);
});

it.each([
  ['2 a.m.', 'at two at night'],
  ['11 p.m.', 'at eleven at night'],
  ['0:00', 'at twelve at night'],
  ['0:00', 'at 24'],
])('%s is %s', (time, words) => {
  const question = 'At what time did the boiler explode?';
  expect(rivalsOf(question, `The boiler exploded at ${time}.`, `The boiler exploded ${words}.`)).toEqual([]);
});

it('reads the hours of a Russian night', () => {
  const question = 'Во сколько взорвался котёл?';
  expect(rivalsOf(question, 'Котёл взорвался в 2:00.', 'Котёл взорвался в два ночи.')).toEqual([]);
});

it('takes a participle at the beginning for nobody', () => {
  const question = 'At what time does the tour of the mill begin?';
  const tours = 'The tour of the mill begins at 9 a.m.';
  expect(rivalsOf(question, tours, 'Guided tours of the mill begin at ten.')).toEqual([['9 a.m.', 'ten']]);
});

it('takes an age and a count for no hour', () => {
  const question = 'At what time does the school start?';
  expect(rivalsOf(question, 'The school starts at 9 a.m.', 'Weir started school at 6.')).toEqual([]);
  const lift = 'At what time does the lift stop?';
  expect(rivalsOf(lift, 'The lift stops at 9 p.m.', 'The lift stops at 5 of the floors.')).toEqual([]);
});
