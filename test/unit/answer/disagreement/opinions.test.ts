/** Which values of a sentence may be what is asked for, seen in the rivals that they make. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

const secretary = 'When did Ada Brenner become First Secretary in Velmora?';

it('leaves out an office of another rank, although the question writes it like a name', () => {
  const first = 'Ada Brenner became First Secretary in 1946.';
  expect(rivalsOf(secretary, first, 'Ada Brenner became second secretary in 1938.')).toEqual([]);
  expect(rivalsOf(secretary, first, 'Ada Brenner became first secretary in 1938.')).toHaveLength(1);
});

it('takes the beginning of a stretch beside the office, whatever else the sentence tells', () => {
  const texts = [
    'Ada Brenner became First Secretary in 1946.',
    'Ada Brenner had been First Secretary from 1945 to 1946, when she was appointed a judge.',
  ];
  expect(rivalsOf(secretary, ...texts)).toEqual([['1946', '1945 to 1946']]);
});

it('leaves out what another item of a row dates', () => {
  const first = 'Ada Brenner became director in 1931.';
  const row = 'Ada Brenner: member of the board since 1928, in 1933 director, until 1940 judge.';
  expect(rivalsOf('When did Ada Brenner become director?', first, row)).toEqual([['1931', '1933']]);
});

it('leaves out births and deaths in brackets where another event is asked for', () => {
  const became = 'Ada Brenner was appointed director in 1931.';
  const life = 'Ada Brenner (7 March 1903 – 1 October 1950) was a director.';
  expect(rivalsOf('When was Ada Brenner appointed director?', became, life)).toEqual([]);
  expect(rivalsOf('When was Ada Brenner born?', 'Ada Brenner was born in 1905.', life)).toEqual([
    ['1905', '7 March 1903'],
  ]);
});

it.each([
  ['a beginning', 'She was appointed warden of the ferry in 1931.'],
  ['what has gone on since', 'She has been warden of the ferry since 1931.'],
  ['the year of an article', 'The warden of the ferry is praised in an article of 1931.'],
])('leaves out %s where an end is asked for', (_, text) => {
  const until = 'Ada Brenner was warden of the ferry until 1945.';
  expect(rivalsOf('Until when was Ada Brenner warden of the ferry?', until, text)).toEqual([]);
});

it('takes a beginning until which something lasted, and the end that "cease" asks for', () => {
  const texts = ['She was warden until 1945.', 'She was warden until work began in 1947.'];
  expect(rivalsOf('Until when was Ada Brenner warden?', ...texts)).toEqual([['1945', '1947']]);
  const stretches = ['She was warden from 1931 to 1945.', 'She was warden from 1933 to 1945.'];
  expect(rivalsOf('When did Ada Brenner cease to be warden?', ...stretches)).toEqual([]);
  expect(rivalsOf('Since when was Ada Brenner warden?', ...stretches)).toHaveLength(1);
});

it('takes stretches and their ends, and no other dates, where it is asked from when to when', () => {
  const question = 'From when to when did the fair last?';
  const stretch = 'The fair lasted from 1948 to 1950.';
  expect(rivalsOf(question, stretch, 'A stall of the fair burnt down in 1952.')).toEqual([]);
  expect(rivalsOf(question, stretch, 'The fair lasted until 1952.')).toEqual([['1948 to 1950', '1952']]);
});

it('leaves out what else is counted beside the things that are asked for', () => {
  const question = 'How many people were moved to the island?';
  const texts = ['They moved 900 people and 60 looms to the island.', 'They moved 12 looms to the island.'];
  expect(rivalsOf(question, ...texts)).toEqual([['900', '12']]);
  const killed = 'In the flood 700 people and soldiers were killed, and 900 people were moved in boats.';
  expect(rivalsOf(question, 'Over 700 people were moved to the island.', killed)).toEqual([
    ['Over 700', '900'],
  ]);
});

it('leaves out numbers of things where a length of time is asked for', () => {
  const texts = ['She kept the ferry with two dogs.', 'She kept the ferry with four dogs.'];
  expect(rivalsOf('How long did she keep the ferry?', ...texts)).toEqual([]);
});

it('takes the names of the family, and no others, where a given name is asked for', () => {
  const question = 'What was the forename of the Sorokin who kept the ferry?';
  const texts = [
    'Pavel Sorokin kept the ferry with Ada Brenner.',
    'The ferry was kept by Pyotr Sorokin and Anna Weber.',
  ];
  expect(rivalsOf(question, ...texts)).toEqual([['Pavel Sorokin', 'Pyotr Sorokin']]);
});

it('takes no plain noun for a name because it opens a sentence', () => {
  const texts = ['Ada Brenner spent her last years in Velmora.', 'Accounts differ on her last years.'];
  expect(rivalsOf('Where did Ada Brenner spend her last years?', ...texts)).toEqual([]);
});

it('takes the date of an opening clause for what the main clause tells', () => {
  const question = 'When did Anna Brenner take control of the harbour?';
  const texts = [
    'Anna Brenner was in control of the harbour from 1941.',
    'When Ivan Sorokin fell ill in 1943, Anna Brenner assumed control of the harbour.',
    'When Ivan Sorokin fell ill in 1944, Paul Weber assumed control of the harbour.',
  ];
  expect(rivalsOf(question, ...texts)).toEqual([['1941', '1943']]);
});

it('takes no date of a sentence that does not tell of the arrest that is asked for', () => {
  const question = 'When was Anna Brenner arrested?';
  const trial = 'Anna Brenner stood trial in 1949.';
  expect(rivalsOf(question, trial, 'Anna Brenner was sentenced in 1950.')).toEqual([]);
  const arrest = 'The arrest of Anna Brenner is dated to 1950.';
  expect(rivalsOf(question, trial, arrest)).toEqual([]);
  expect(rivalsOf(question, 'Anna Brenner was led away in 1949.', arrest)).toHaveLength(1);
});

it('takes no date of an execution that came after what is asked for', () => {
  const texts = ['She faced a trial in May 1950.', 'She was executed on 1 July 1950, after a trial.'];
  expect(rivalsOf('In which month did the trial take place?', ...texts)).toEqual([]);
});

it('takes no year of another noun from a sentence that has the verb asked for', () => {
  const question = 'When was her membership restored?';
  const first = 'Her membership was restored in 1954.';
  expect(rivalsOf(question, first, 'It restored her membership and undid the 1950 verdict.')).toEqual([]);
  expect(rivalsOf(question, first, 'They restored it with her 1956 membership card.')).toHaveLength(1);
});

it('does not take the dead for inhabitants', () => {
  const texts = ['The island had 900 inhabitants.', 'The storm brought 300 civilian deaths.'];
  expect(rivalsOf('How many inhabitants did the island have?', ...texts)).toEqual([]);
});

it('does not take a place or a body for an office', () => {
  const texts = ['Her first post was that of treasurer.', 'Her first post was with the Harbour Committee.'];
  expect(rivalsOf('What was her first post?', ...texts)).toEqual([]);
  const engineer = 'Anna Brenner, City Engineer, ordered the repair.';
  const warden = 'The repair was ordered by Anna Brenner, then warden.';
  expect(rivalsOf('What office did Anna Brenner hold?', engineer, warden)).toHaveLength(1);
});

it('takes the date of what somebody else owned, and not of what befell the owner', () => {
  const question = 'When did Anna Brenner take command?';
  const texts = [
    'Anna Brenner took command in 1941.',
    "Anna Brenner took command only when Ivan Sorokin's health failed in 1943.",
    "Anna Brenner came before Ivan Sorokin's command ended in 1944.",
  ];
  expect(rivalsOf(question, ...texts)).toEqual([['1941', '1943']]);
});

it.each([
  [
    'When was Ada Weir arrested?',
    'Ada Weir was taken into custody in 1930.',
    'Ada Weir was led away in 1931.',
  ],
  ['When did Ada Weir die?', 'Ada Weir drowned in 1930.', 'Ada Weir took her own life in 1931.'],
  ['How long was the race?', 'The race was 40 laps long.', 'The race was 55 laps long.'],
  ['How many people drowned with the ferry?', 'The ferry had 31 deaths.', 'The ferry had 47 deaths.'],
  ['When did Ada Weir play?', 'Ada Weir played in the 1961 season.', 'She played in the 1964 season.'],
  ['When did the study appear?', 'It appeared in a 1950 profile.', 'The study appeared in 1953.'],
])('keeps values that answer %s in other words', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it('takes events for those whom they befell', () => {
  const texts = [
    'The raid on the 300 people of the harbour brought 23 arrests.',
    'Of the 310 people of the harbour 31 were arrested.',
  ];
  expect(rivalsOf('How many people were arrested?', ...texts)).toContainEqual(['23', '31']);
});

it('asks for no death where the dead are only called so', () => {
  const texts = ['Lind got her licence back in 1954.', 'In 1956 the court gave Lind her licence back.'];
  expect(rivalsOf('When did the dead Lind get her licence back?', ...texts)).toEqual([['1954', '1956']]);
  expect(
    rivalsOf('When was the dead Lind found?', 'Lind was found in 1954.', 'Lind was found in 1956.'),
  ).toEqual([['1954', '1956']]);
});

it('takes the beginning of a stretch where it is asked when somebody was made something', () => {
  const texts = [
    'From 1937 to 1938 Lind was warden of the harbour.',
    'Lind was warden of the harbour from 1938.',
  ];
  for (const question of [
    'When was Lind made warden of the harbour?',
    'When did Lind rise to warden of the harbour?',
  ])
    expect(rivalsOf(question, ...texts)).toEqual([['1937 to 1938', '1938']]);
});
