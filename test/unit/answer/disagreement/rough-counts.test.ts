/** Counts without a number: they exclude what is of another size. */
import { describe, expect, it } from 'vitest';
import { roughCounts } from '../../../../src/answer/disagreement/amounts/rough-counts.ts';
import { rivalsOf } from './rivals-of.ts';

describe('rough counts', () => {
  it.each([
    ['Several thousand citizens were moved.', 2_000, 10_000, 'citizen'],
    ['They moved a few hundred families.', 200, 1_000, 'famili'],
    ['Dozens of houses burnt down.', 24, 120, 'hous'],
    ['It cost tens of thousands of soldiers their lives.', 20_000, 100_000, 'soldier'],
    ['Погибло несколько тысяч человек.', 2_000, 10_000, 'person'],
  ])('%s', (text, value, upTo, unit) => {
    const [found] = roughCounts(text);
    expect(found?.normal).toMatchObject({ value, upTo, unit });
  });

  it.each(['Two dozen ships sank.', 'About 200 thousand people.', 'The hundreds column.', 'Five thousands.'])(
    'not %s',
    (text) => {
      expect(roughCounts(text)).toEqual([]);
    },
  );

  it.each([
    [
      'How many people were arrested?',
      'Over 200 people were arrested.',
      'Several thousand people were arrested.',
    ],
    ['How many ships sank?', 'Seven ships sank.', 'Dozens of ships sank in the bay.'],
  ])('rivals: %s', (question, a, b) => {
    expect(rivalsOf(question, a, b)).toHaveLength(1);
  });

  it.each([
    [
      'How many people were arrested?',
      '4,200 people were arrested.',
      'Several thousand people were arrested.',
    ],
    ['How many ships sank?', 'Seven ships sank.', 'It cost hundreds of roubles when they sank.'],
  ])('no rivals: %s', (question, a, b) => {
    expect(rivalsOf(question, a, b)).toEqual([]);
  });
});
