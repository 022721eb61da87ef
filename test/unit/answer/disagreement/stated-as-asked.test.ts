/** Values that are read as the answer to what is asked. */
import { describe, expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

describe('a beginning and an end in one sentence', () => {
  const YEARS = 'During which years was Lind warden of the guild?';
  const BOTH =
    'Appointed warden of the guild on 19 February 1938, Lind kept this post until 17 January 1945.';

  it('is the stretch that is asked for', () => {
    const short = 'From 1937 to 1938 Lind served as warden of the guild.';
    const stretch = '19 February 1938, Lind kept this post until 17 January 1945';
    expect(rivalsOf(YEARS, BOTH, short)).toEqual([[stretch, '1937 to 1938']]);
  });

  it.each([
    [BOTH, 'From 1938 to 1945 Lind served as warden of the guild.'],
    [
      'Appointed warden of the guild in 1938, and while he lived in Brenna until 1945, Lind wrote.',
      'From 1938 to 1950 Lind served as warden of the guild.',
    ],
    [
      'From 1938 to 1945 Lind served as warden of the guild.',
      'Lind was born in 1890, and served as warden of the guild until 1945.',
    ],
  ])('disputes no stretch that agrees, nor is it made of what is said of something else: %s', (...texts) => {
    expect(rivalsOf(YEARS, ...texts)).toEqual([]);
  });

  it('stays two dates where one of them is asked for', () => {
    const other = 'Lind was appointed warden of the guild on 3 May 1937.';
    expect(rivalsOf('When was Lind appointed warden of the guild?', BOTH, other)).toContainEqual([
      '19 February 1938',
      '3 May 1937',
    ]);
  });
});

describe("somebody's relative", () => {
  it('is somebody else', () => {
    const [father, son] = ['Weir built the mill.', "Weir's younger son built the mill."];
    expect(rivalsOf('Who built the mill?', father, son)).toEqual([['Weir', "Weir's younger son"]]);
  });

  it.each([
    ['Who built the mill?', 'Adam Weir built the mill.', "Weir's skill built the mill."],
    ['Who built the mill?', "Weir's son built the mill.", "Adam Weir's son built the mill."],
    ["Who built Weir's son the mill?", "Weir's son had the mill from Falk.", 'Weir had the mill from Falk.'],
  ])('is himself, and an owner is himself: %s', (question, ...texts) => {
    expect(rivalsOf(question, ...texts)).toEqual([]);
  });
});
