/** Counts of people by what befell them, and stretches of time by the end that is asked for. */
import { describe, expect, it } from 'vitest';
import { endAsked } from '../../../../src/answer/disagreement/time/extent.ts';
import { purposeAsked } from '../../../../src/answer/disagreement/time/purpose.ts';
import { rivalsOf } from './rivals-of.ts';

describe('people are counted by what befell them', () => {
  it('holds two counts of those who were moved against each other', () => {
    expect(
      rivalsOf(
        'How many people were got out of Halden?',
        'As many as 500 men were killed, and 900 citizens were evacuated.',
        'In all 500 people were evacuated from Halden.',
      ),
    ).toContainEqual(['900', '500']);
  });

  it('holds no dead against those who were moved', () => {
    expect(
      rivalsOf(
        'How many people were brought out of Halden?',
        'About 900 people were evacuated from Halden.',
        'Over 2,000 people perished in Halden.',
      ),
    ).toEqual([]);
  });

  it('takes the executed for dead', () => {
    expect(
      rivalsOf(
        'How many people died in Halden?',
        'In Halden 40 people died.',
        'In Halden 90 people were executed.',
      ),
    ).toContainEqual(['40', '90']);
  });

  it('leaves open what else befell the purged', () => {
    expect(
      rivalsOf(
        'How many members of the guild were purged?',
        '300 members were expelled from the guild.',
        '700 members were arrested and expelled from the guild.',
      ),
    ).toContainEqual(['300', '700']);
  });

  it('compares what is not quoted where the quotes count other things', () => {
    expect(
      rivalsOf(
        'How many people were moved out of Halden?',
        'Halden has 20 hospitals.',
        'The ferry to Halden took 3 hours.',
        'From Halden 300 people were evacuated.',
        'From Halden 700 people were evacuated.',
      ),
    ).toContainEqual(['300', '700']);
  });
});

describe('the end of a stretch that is asked for', () => {
  it.each([
    ['When did Falk take office as warden?', 'from'],
    ["When did Falk get the harbour's second job?", 'from'],
    ['When did Falk get back the job?', null],
    ['When did the fires in Halden finally stop?', 'to'],
    ['When was the strike over?', 'to'],
    ['When did the train stop in Halden?', null],
    ['When was the bridge over the river opened?', null],
  ])('%s', (question, end) => {
    expect(endAsked(question, new Set())).toBe(end);
  });

  it('is held against the day on which it began', () => {
    expect(
      rivalsOf(
        'When did Falk take office as second warden?',
        'From 1937 to 1938 Falk was second warden.',
        'Falk was appointed second warden on 19 February 1938.',
      ),
    ).toContainEqual(['1937 to 1938', '19 February 1938']);
  });
});

describe('what something was given for', () => {
  it('is read of the question', () => {
    expect(purposeAsked('When was Falk decorated for bravery?').size).toBe(1);
    expect(purposeAsked('When was Falk decorated for the first time?').size).toBe(0);
  });

  it('leaves out the date of what was given for something else', () => {
    const texts = [
      'Falk received two Stars of Merit (in 1945 for bravery and in 1942 for long service).',
      'Falk received two Stars of Merit: the first on 17 April 1940 for his drawings, the second on 29 June 1945 for bravery.',
    ] as const;
    expect(rivalsOf('When was Falk given the Star of Merit for bravery?', ...texts)).toEqual([]);
    expect(rivalsOf('When was Falk given his earlier Star of Merit?', ...texts)).toContainEqual([
      '1942',
      '17 April 1940',
    ]);
  });

  it('knows the second of a row by its number alone', () => {
    expect(
      rivalsOf(
        'When was Falk given his second Star of Merit?',
        'Falk received his second Star of Merit in 1945.',
        'Falk received two Stars of Merit: the first on 17 April 1940, the other later.',
      ),
    ).toEqual([]);
  });
});

it('counts what befell them as the second of two things, and not what befell others', () => {
  const eaten = 'In the siege 230 horses were eaten.';
  const question = 'How many horses were eaten in the siege?';
  expect(rivalsOf(question, eaten, 'In the siege 310 horses were slaughtered and eaten.')).toEqual([
    ['230', '310'],
  ]);
  const sold = 'In the siege 310 horses were bought and sold, and 230 were eaten.';
  expect(rivalsOf(question, eaten, sold)).toEqual([]);
});

it.each([
  'She was twenty-six when she landed.',
  'He landed at Halden aged twenty-six.',
  'She landed at the age of 26.',
])('takes no age for a number of people: %s', (text) => {
  const question = 'How many people landed at Halden?';
  expect(rivalsOf(question, 'Fourteen people landed at Halden.', text)).toEqual([]);
});

it('takes a number of people for one', () => {
  const question = 'How many people landed at Halden?';
  const texts = ['Fourteen people landed at Halden.', 'They were sixteen who landed at Halden.'];
  expect(rivalsOf(question, ...texts)).not.toEqual([]);
});

it('what else befell the subject did not befall what is counted', () => {
  const asked = 'For how many years had Brenner practised in Halden?';
  const known = 'Brenner had practised in Halden for 29 years and was known to all.';
  expect(rivalsOf(asked, known, 'Brenner had practised in Halden for 26 years.')).toEqual([
    ['29 years', '26 years'],
  ]);
});
