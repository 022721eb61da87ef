/** Whether somebody was still what he had been. */
import { expect, it } from 'vitest';
import { rivalClaims } from './claims-of.ts';

const held = 'Lind, then serving as the warden, was arrested in May 1940.';

it.each([
  'Was Lind still the warden when he was arrested?',
  'Did Lind still hold the office of warden at the moment of his arrest?',
  'Had Lind already lost his post as warden by the time he was arrested?',
  'Was Lind still in office as warden in May 1940, or had he been removed before?',
])('%s', (question) => {
  const said = (left: string) => rivalClaims(question, held, left).length > 0;
  expect(said('Lind served as warden until March 1940.')).toBe(true);
  expect(said('Lind lost his post in January 1940.')).toBe(true);
  expect(said('Lind served as warden until June 1940.')).toBe(false);
  expect(said('Lind lived in Halden until March 1940.')).toBe(false);
  expect(said('Lind was the warden from 1930.')).toBe(false);
});

it('is not asked by other questions', () => {
  const left = 'Lind served as warden until March 1940.';
  expect(rivalClaims('Was Lind the warden of Halden?', held, left)).toEqual([]);
});
