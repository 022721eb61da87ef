/** A sentence reconciles two values only if it says both of what is asked. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it('does not take a value of another clause for an answer', () => {
  const question = 'Who was the warden of the Halden ferry?';
  const both = 'The warden of the Halden ferry was Karl Weir; the accounts were kept by Ida Falk.';
  expect(rivalsOf(question, both, 'The warden of the Halden ferry was Ida Falk.')).toContainEqual([
    'Karl Weir',
    'Ida Falk',
  ]);
});

it('does not take what is denied for an answer', () => {
  const question = 'What medal did the mill win?';
  const texts = ['The mill won a gold medal.', 'The mill won no gold medal, but a silver medal.'];
  expect(rivalsOf(question, ...texts)).toContainEqual(['gold', 'silver']);
});

it('does not take the date of another event for an answer', () => {
  const both = 'Falk was arrested in 1949, and he was executed in 1950.';
  expect(rivalsOf('When was Falk arrested?', both, 'Falk was arrested in 1950.')).toEqual([['1949', '1950']]);
});

it('takes two values of one clause for two answers', () => {
  const question = 'When was the bridge rebuilt?';
  const texts = ['The bridge was rebuilt in 1931 and in 1946.', 'The bridge was rebuilt in 1946.'];
  expect(rivalsOf(question, ...texts)).toEqual([]);
});

it.each([
  [
    'When did the mill open?',
    'The mill was planned in 1898 and did not open until 1902.',
    'The mill opened in 1902.',
  ],
  [
    'When did the mill open?',
    'The mill was ready in 1901 but did not open before 1902.',
    'The mill opened in 1902.',
  ],
])('takes what did not happen before a date for dated by it: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});

it('takes a day without its year for what the other sentence says', () => {
  const question = 'When was the almanac published?';
  const planned = 'The almanac had been planned for 20 August 1924 and was published on 3 September.';
  expect(rivalsOf(question, planned, 'The almanac was published on 3 September 1924.')).toEqual([]);
  expect(rivalsOf(question, planned, 'The almanac was published on 5 September 1924.')).not.toEqual([]);
});

it.each([
  'The fountain was carved by Karl Weir, after Ida Falk had withdrawn from the work.',
  'The fountain was carved by Karl Weir because Ida Falk refused.',
  'The fountain was carved by Karl Weir instead of Ida Falk.',
])('does not take who has left for who did it: %s', (text) => {
  const rivals = rivalsOf('Who carved the fountain?', text, 'The fountain was carved by Ida Falk.');
  expect(rivals).toContainEqual(['Karl Weir', 'Ida Falk']);
});

it('takes who did it after somebody had come', () => {
  const text = 'The fountain was carved by Karl Weir after Ida Falk had asked for help with it.';
  expect(rivalsOf('Who carved the fountain?', text, 'The fountain was carved by Ida Falk.')).toEqual([]);
});
