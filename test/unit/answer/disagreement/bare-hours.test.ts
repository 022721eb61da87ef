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
