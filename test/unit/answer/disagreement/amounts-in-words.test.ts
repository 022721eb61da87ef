/** Amounts that are told without a number answer who asks for them, and nobody else. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  ['How many people died in the fire?', 'Six people died in the fire.', 'Nobody died in the fire.', 'Nobody'],
  ['How many workers were killed?', 'Three workers were killed.', 'The flood killed no one.', 'no one'],
  [
    'How many passengers were injured?',
    'Six passengers were injured.',
    'No passengers were injured.',
    'No passengers',
  ],
  ['How many children did she have?', 'She had two children.', 'She had no children.', 'no children'],
  ['How much does entry cost?', 'Entry costs 5 euros.', 'Entry is free.', 'is free'],
  ['How much is the fee?', 'The fee is 20 euros.', 'The visit is free of charge.', 'free of charge'],
  ['How many times did she win?', 'She won three times.', 'She won the cup twice.', 'twice'],
  ['What share of the vote did he get?', 'He got 41 percent of it.', 'He got a third of it.', 'a third'],
  ['What percentage were women?', '38% of them were women.', 'Half of them were women.', 'Half'],
  ['How long did it take her?', 'It took her eleven weeks.', 'She did it in a single evening.', 'evening'],
])('%s %s %s', (question, inNumbers, inWords, said) => {
  const [[, second = ''] = []] = rivalsOf(question, inNumbers, inWords);
  expect(second).toContain(said);
});

it.each([
  ['How many men died in the fire?', 'Six men died in the fire.', 'They died, nobody could tell from what.'],
  ['How many people died?', 'Six people died.', 'No more than six people died.'],
  ['How many children did she have?', 'She had two children.', 'She had no money.'],
  ['How much does entry cost?', 'Entry costs 5 euros.', 'For children entry is free.'],
  ['How much does the bus cost?', 'The bus costs 2 euros.', 'Feel free to take the bus.'],
  ['How many times did she win?', 'She won three times.', 'Once she had won, she was twice as rich.'],
  ['What share did he get?', 'He got 41 percent of it.', 'He got it a quarter of an hour later.'],
  ['What share did he get?', 'He got 66 percent of it.', 'He got two thirds of it.'],
  ['How much does entry cost?', 'Entry costs 5 euros.', 'On Sundays entry is free.'],
  ['How much is the licence?', 'The licence is 40 euros.', 'Renewal of the licence is free of charge.'],
  ['How many times did it erupt?', 'It erupted five times.', 'It erupted twice in 1990.'],
  ['How long did it take her?', 'It took her four hours.', 'She did it in one morning.'],
  ['How many children did he have?', 'He had three children.', 'He had no children with his second wife.'],
  ['How many goals did they score?', 'They scored two goals.', 'They scored no goals in the first half.'],
  ['When did she win?', 'She won in 1950.', 'She won twice.'],
])('no rival: %s %s %s', (question, inNumbers, inWords) => {
  expect(rivalsOf(question, inNumbers, inWords)).toEqual([]);
});

it('takes seasons for years where it is asked how long', () => {
  const question = 'How long did she belong to the company?';
  const texts = ['She belonged to the company for twenty seasons.', 'She belonged to it for twelve years.'];
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
  expect(rivalsOf(question, ...texts.map((text) => text.replace('twelve', 'twenty')))).toEqual([]);
});
