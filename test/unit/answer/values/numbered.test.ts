import { describe, expect, it } from 'vitest';
import {
  isOneOfRow,
  namesOtherOf,
  numberedAsked,
  numberedIn,
} from '../../../../src/answer/values/numbered.ts';
import { scanWords } from '../../../../src/answer/values/scan-words.ts';
import { stemWord } from '../../../../src/answer/values/stem-word.ts';

const told = (text: string) => numberedIn(text).map(({ noun, number }) => `${noun} ${number}`);
const stemmed = (words: string) => words.replace(/^\S+/, stemWord);

describe('what is numbered in a row', () => {
  it.each([
    ['When did version 4.0 come out?', ['version 4']],
    ['How many stops will Line 8 have?', ['line 8']],
    ['It happened in room 3.11 on 7 October.', ['room 3.11']],
    ['The M3 replaces the QF-210, not the A4.', ['m 3', 'qf 210', 'a 4']],
    ['Order No. 7 and Article 231', ['order 7', 'article 231']],
    [
      'Lines 5 and 8 have nine stops, and Article 3, 4 or 6 forbids it.',
      ['line 5', 'line 8', 'article 3', 'article 4', 'article 6'],
    ],
    ['Chapters 3–6 are short.', ['chapter 3', 'chapter 4', 'chapter 5', 'chapter 6']],
    ['В главе 3 сказано иначе.', ['глава 3']],
  ])('is read in %s', (text, numbered) => {
    expect(told(text)).toEqual(numbered.map(stemmed));
  });

  it.each([
    'On June 7 and Friday 13 the town had 200 factories.',
    'In 12 years it grew by 40 tons, and by 1950 it made 300.',
    'Only 12 of them stayed in Leningrad 3 days.',
    'Leningrad 1944',
    'It fell 12% and then 200,000 people left.',
    'The club staged 12 races and ordered 40 boats.',
  ])('is not read in %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['How many stops will Line 8 have?', 'Line 5 has fourteen stops.', true],
    ['How many stops will Line 8 have?', 'Line 5 has fourteen stops, and Line 8 has nine.', false],
    ['How many stops will Line 8 have?', 'Lines 5 to 9 have fourteen stops each.', false],
    ['How many stops will Line 8 have?', 'It has fourteen stops, 8 of them new.', false],
    ['Compare Line 5 and Line 6.', 'Line 5 has fourteen stops.', false],
    ['What does Article 5 say?', 'Article 5.2 forbids it.', false],
    ['When did version 4.0 come out?', 'Version 4 came out in May.', false],
    ['What replaced version 4.2?', 'Version 5 came in its place.', false],
    ['Who built it?', 'Line 5 was built by Brenner.', false],
  ])('tells a sentence about another one: %s %s %s', (question, text, isOther) => {
    expect(namesOtherOf(numberedAsked(question), text)).toBe(isOther);
  });

  it('takes no long time to be read in a text of letters and marks', () => {
    const text = 'ก้'.repeat(50_000);
    expect(numberedIn(text)).toEqual([]);
  });
});

describe('a number behind a word for a row', () => {
  const isRow = (text: string): boolean => {
    const words = scanWords(text);
    return isOneOfRow(
      words,
      words.findIndex(({ lower }) => /^(?:\d+|five)$/.test(lower)),
    );
  };
  it.each(['see p. 61', 'on page five', 'in room 12', 'Vol. 3', 'дом № 5'])('is one of a row: %s', (text) => {
    expect(isRow(text)).toBe(true);
  });
  it.each(['in the group 412 died', 'each line 40', 'about 61', 'He came. 61 died', 'there were five'])(
    'is none: %s',
    (text) => {
      expect(isRow(text)).toBe(false);
    },
  );
});
