import { expect, it } from 'vitest';
import { othersSay } from '../../../../src/answer/disagreement/plainly/others-say.ts';
import { sidesIn } from './plain-sides.ts';

const joined = 'When did Lind join the guild?';

it.each([
  [
    joined,
    ['Lind joined the guild in 1925.', 'The guild upheld this, though some accounts suggest 1927.'],
    ['1925', '1927'],
  ],
  [
    'When was Maria Olsen born?',
    ['Maria Olsen was born on 3 May 1881.', 'Other sources give her birth as 5 May 1881.'],
    ['3 May 1881', '5 May 1881'],
  ],
  [
    joined,
    ['Lind joined the guild in 1925.', 'A later report places his joining in 1927.'],
    ['1925', '1927'],
  ],
  [
    'Когда родилась Мария Ольсен?',
    ['Мария Ольсен родилась 3 мая 1881 года.', 'По другим данным, родилась 5 мая 1881 года.'],
    ['3 мая 1881 года', '5 мая 1881 года'],
  ],
])('tells what is stated and what others say for %s', (question, texts, values) => {
  expect(sidesIn(othersSay, question, texts)).toEqual(values);
});

const stated = 'Lind joined the guild in 1925.';
const elsewhere = Array.from({ length: 7 }, () => 'Nothing is known of the guild.');
it.each([
  ['the same value', joined, [stated, 'Some accounts suggest 1925.']],
  ['no date behind it', joined, [stated, 'In 1927 some accounts suggest a quarrel.']],
  ['something far from it', joined, [stated, ...elsewhere, 'Some accounts suggest the mill burned in 1927.']],
  ['the date of something else', joined, [stated, 'Other records state that the hall was built in 1927.']],
  ['the date of a death', joined, [stated, 'Other documents record his death in 1950.']],
  ['what is denied', joined, [stated, 'Some accounts suggest that it was not 1927.']],
  ['their own date', joined, [stated, 'Some documents date from 1930.']],
  [
    'the end of it',
    joined,
    ['Lind joined the guild in 1925 and left it in 1930.', 'Some accounts suggest 1931.'],
  ],
  [
    'the birth of a relative',
    'Когда родилась Мария Ольсен?',
    ['Мария Ольсен родилась в 1881 году.', 'По некоторым данным, её сын родился в 1905 году.'],
  ],
  ['nothing that others say', joined, [stated, 'The guild moved in 1927.']],
])('tells nothing where others give %s', (_, question, texts) => {
  expect(sidesIn(othersSay, question, texts)).toEqual([]);
});
