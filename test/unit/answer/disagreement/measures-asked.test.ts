/** What is asked for decides which values may be held against each other: rates, limits, hours, days of the week, prices. */
import { expect, it } from 'vitest';
import { asksLimit } from '../../../../src/answer/disagreement/amounts/limits.ts';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'How often is the filter of the boiler cleaned?',
    'The filter of the boiler is cleaned every six months.',
    'The filter of the boiler, which weighs 20 kg, is cleaned once a year.',
    ['every six months', 'once a year'],
  ],
  [
    'How often does the board of the mill meet?',
    'The board of the mill meets quarterly.',
    'The board of the mill meets three times a year.',
    ['quarterly', 'three times a year'],
  ],
  [
    'Как часто чистят фильтр котла?',
    'Фильтр котла чистят раз в месяц.',
    'Фильтр котла чистят каждые два месяца.',
    ['раз в месяц', 'каждые два месяца'],
  ],
  [
    'On which day of the week is the market held?',
    'The market is held on Wednesdays at 9:00.',
    'The market is held on Saturday, 10:00 to 12:00.',
    ['Wednesdays', 'Saturday'],
  ],
  [
    'What is the minimum temperature of the hall?',
    'The temperature of the hall must be at least 20 °C.',
    'The hall is kept at a temperature of no less than 21 °C.',
    ['at least 20 °C', 'no less than 21 °C'],
  ],
  [
    'How many shares must a member take?',
    'A member takes at least ten shares.',
    'A member must take at least eleven shares.',
    ['at least ten', 'at least eleven'],
  ],
  [
    'Until what time is the hall open?',
    'The hall is open from 9:00 until 20:00.',
    'The hall is open 9:00–21:00.',
    ['20:00', '21:00'],
  ],
  [
    'How often does the bus run?',
    'The bus runs every 15 minutes.',
    'The bus runs hourly.',
    ['every 15 minutes', 'hourly'],
  ],
  [
    'How many hours may a nurse work?',
    'A nurse may work at most 10 hours a day.',
    'A nurse may work at most 12 hours a day.',
    ['at most 10 hours', 'at most 12 hours'],
  ],
  [
    'On which day of the week was Lind born?',
    'Lind was born on a Monday.',
    'Lind was born on a Sunday.',
    ['Monday', 'Sunday'],
  ],
])('are rivals: %s', (question, first, second, sides) => {
  expect(rivalsOf(question, first, second)).toEqual([sides]);
});

it.each([
  [
    'How often is the filter cleaned?',
    'The filter is cleaned every six months.',
    'The filter is cleaned twice a year.',
  ],
  [
    'How often is the filter cleaned?',
    'The filter is cleaned monthly.',
    'The filter is cleaned every four weeks.',
  ],
  [
    'How often is the filter cleaned?',
    'The filter is cleaned at least once a year.',
    'The filter is cleaned every month.',
  ],
  [
    'How often was Lind awarded the cross?',
    'Lind was awarded the cross on 3 May 1940.',
    'Lind was awarded the cross on 5 June 1945.',
  ],
  [
    'On which day of the week was Lind born?',
    'Lind was born on 3 May 1940.',
    'Lind was born on 5 June 1940.',
  ],
  [
    'On which days of the week is the hall open?',
    'The hall is open on Mondays.',
    'The hall is open on Fridays.',
  ],
  [
    'At what time of day was Lind arrested?',
    'Lind was arrested on 3 May 1940.',
    'Lind was arrested on 5 June 1940.',
  ],
  [
    'How many people were killed in the flood?',
    'At least ten people were killed in the flood.',
    'At least eleven people were killed in the flood.',
  ],
  [
    'What is the interest rate of the loan?',
    'The mill took a loan of 9,000 euros at 2 percent.',
    'The loan of the mill was 8,000 euros.',
  ],
  [
    'What does the contract cost?',
    'The contract costs 1,000 euros net.',
    'The contract costs 1,190 euros including VAT.',
  ],
  [
    'From what time is the hall open?',
    'The hall is open 9:00–21:00.',
    'The hall is open from 9:00 to 20:00.',
  ],
  [
    'How often is the pool cleaned?',
    'The pool is cleaned every other day.',
    'The pool is cleaned three or four times a week.',
  ],
  [
    'How often does the bus run?',
    'The bus runs four times an hour.',
    'The bus runs every quarter of an hour.',
  ],
  [
    'How many hours may a driver drive?',
    'A driver may drive at most 9 hours a day.',
    'A driver may drive at most 56 hours a week.',
  ],
  [
    'How many people may the boat carry?',
    'The boat may carry up to 12 people.',
    'The boat carried at least 20 people on the day it sank.',
  ],
  [
    'What does the subscription cost?',
    'The subscription costs 100 euros net.',
    'The subscription costs 119 euros.',
  ],
  [
    'On which day of the week was Lind born?',
    'Lind was born on a Monday.',
    'Lind was baptised on a Wednesday.',
  ],
  [
    'How often is the cup held?',
    'The cup is held every four years.',
    "The women's cup is held every two years.",
  ],
  [
    'How often do I water the plant?',
    'Water the plant weekly.',
    'In summer water the plant every other day.',
  ],
  ['How often may I take it?', 'Take it every 8 hours.', 'Take it up to four times a day.'],
  ['Как часто ходит автобус?', 'Автобус ходит каждые 10 минут.', 'Автобус ходит шесть раз в час.'],
  ['Who is taller, Lind or Falk?', 'Lind is 1.87 m tall.', 'Falk is 1.82 m tall.'],
  [
    'Do they drive on the left in Malta or in Cyprus?',
    'They drive on the left in Malta.',
    'They drive on the left in Cyprus.',
  ],
])('are no rivals: %s', (question, first, second) => {
  expect(rivalsOf(question, first, second)).toEqual([]);
});

it('are the prices that differ, both net', () => {
  const texts = ['The contract costs 1,000 euros net.', 'The contract costs 1,200 euros net.'] as const;
  expect(rivalsOf('What does the contract cost?', ...texts)).toHaveLength(1);
});

it('are no places those who do something there', () => {
  const texts = ['The hearing was held in Halden.', 'Judge Ada Lind heard them in the Sund Hall.'] as const;
  expect(rivalsOf('Where was the hearing held?', ...texts)).toEqual([['Halden', 'Sund Hall']]);
});

it.each([
  ['How many people may the boat carry?', true],
  ['What is the maximum permitted load?', true],
  ['What is the lowest temperature of the hall?', true],
  ['How many people died in May?', false],
  ['How many people live in the largest city?', false],
  ['How many lives does the flood claim?', false],
  ['How many books can I borrow at once?', true],
])('ask for a limit or not: %s', (question, isLimit) => {
  expect(asksLimit(question)).toBe(isLimit);
});

it('are no lengths and weights, nor the number of a page', () => {
  const tall = 'The tower is 45 metres high.';
  expect(rivalsOf('How big is the tower?', tall, 'The bell of the tower has 2 tonnes.')).toEqual([]);
  expect(rivalsOf('How big is the tower?', tall, 'On the tower of Halden see p. 61.')).toEqual([]);
  expect(rivalsOf('How big is the tower?', tall, 'The tower measures 160 feet.')).toHaveLength(1);
  expect(rivalsOf('How big is the tower?', tall, 'The tower measures 148 feet.')).toEqual([]);
});

it('are no sums that are called something else than what is asked for', () => {
  const price = 'The price of the ship was £86,000.';
  const asked = 'What was the price of the ship?';
  expect(rivalsOf(asked, price, 'The ship had an insured value of £60,000.')).toEqual([]);
  expect(rivalsOf(asked, price, 'The ship was built at a cost of £97,000.')).toHaveLength(1);
  expect(rivalsOf(asked, price, 'The ship went for £97,000.')).toHaveLength(1);
  const raised = 'The concert raised £3,000.';
  expect(rivalsOf('How much did the concert raise?', raised, 'A gift of £2,000 was raised.')).toHaveLength(1);
});

it('are no counts that may be as many, whatever is counted', () => {
  const asked = 'How many rooms does the hotel have?';
  const rooms = 'The hotel has 64 rooms.';
  expect(rivalsOf(asked, rooms, 'The hotel has more than sixty bedrooms.')).toEqual([]);
  expect(rivalsOf(asked, rooms, 'The hotel has more than eighty bedrooms.')).toHaveLength(1);
});

it('are limits where one may not go beyond them', () => {
  const asked = 'How many books can I borrow at once?';
  const upTo = 'You can borrow up to 15 books at once.';
  expect(rivalsOf(asked, upTo, 'Nobody may borrow more than ten books at once.')).toHaveLength(1);
  expect(rivalsOf(asked, upTo, 'You can borrow 12 books at most.')).toHaveLength(1);
  expect(rivalsOf(asked, upTo, 'Nobody may borrow more than fifteen books at once.')).toEqual([]);
});

it('are no records where a limit is asked for', () => {
  const asked = 'What is the maximum fine for a false return?';
  const limit = 'The fine for a false return is up to 5,000 dinars.';
  expect(rivalsOf(asked, limit, 'The highest fine for a false return so far was 3,200 dinars.')).toEqual([]);
  expect(rivalsOf(asked, limit, 'The highest fine for a false return is 3,200 dinars.')).toHaveLength(1);
});

it('are shares without a number', () => {
  const asked = 'What share of the duty goes to the harbours?';
  const most = 'Two thirds of the duty goes to the harbours.';
  expect(rivalsOf(asked, most, 'Of the duty one half goes to the harbours.')).toEqual([
    ['Two thirds', 'one half'],
  ]);
  const months = 'The duty goes to the harbours in two and one half months.';
  expect(rivalsOf(asked, most, months)).not.toContainEqual(['Two thirds', 'one half']);
});

it('are no hours of every day where it is asked when something was', () => {
  const asked = 'When did the hotel open?';
  const opened = 'The hotel opened at 9 a.m.';
  expect(rivalsOf(asked, opened, 'The kitchen of the hotel opens at 18:30.')).toEqual([]);
  expect(rivalsOf(asked, opened, 'The hotel opened at 18:30.')).toHaveLength(1);
  expect(rivalsOf('When does the hotel open?', 'It opens at 9 a.m.', 'It opens at 11 a.m.')).toHaveLength(1);
});

it('are not what was only proposed or planned', () => {
  const asked = 'How much is the fare of the tram?';
  const fare = 'The fare of the tram is 14 crowns.';
  expect(rivalsOf(asked, fare, 'Lind proposed raising the fare of the tram to 17 crowns.')).toEqual([]);
  expect(rivalsOf(asked, fare, 'The motion to raise the fare of the tram to 17 crowns failed.')).toEqual([]);
  expect(rivalsOf(asked, fare, 'The fare of the tram is 17 crowns.')).toHaveLength(1);
  expect(rivalsOf(asked, fare, 'What Lind proposed was done, and the fare is 17 crowns.')).toHaveLength(1);
  const came = 'How many visitors came to the fair?';
  const many = '900 visitors came to the fair.';
  expect(rivalsOf(came, many, 'We had planned for 700 visitors of the fair.')).toEqual([]);
  expect(rivalsOf(came, many, 'We had planned for more, and 700 visitors came to the fair.')).toHaveLength(1);
  const planned = 'What fare did Lind propose for the tram?';
  expect(rivalsOf(planned, 'Lind proposed a fare of 15 crowns.', 'Lind proposed 17 crowns.')).toHaveLength(1);
});

it('are not from side to side where a height is asked for', () => {
  const high = 'The tower is 45 metres high.';
  const across = 'The rotor of the tower measured 38 metres across.';
  expect(rivalsOf('How high is the tower?', high, across)).toEqual([]);
  expect(rivalsOf('How high is the tower?', high, 'The tower is 38 metres from tip to tip.')).toEqual([]);
  expect(rivalsOf('How high is the tower?', high, 'The tower rose 38 metres.')).toHaveLength(1);
  expect(rivalsOf('How wide is the tower?', 'The tower is 40 metres wide.', across)).toHaveLength(1);
});
