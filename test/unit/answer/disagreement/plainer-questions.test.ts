import { describe, expect, it } from 'vitest';
import { plainerQuestions } from '../../../../src/answer/disagreement/plainer-questions.ts';
import { rivalsOf } from './rivals-of.ts';

describe('a question asked in a roundabout way', () => {
  it.each([
    ['Was Falk elected in 1950?', ['When was Falk elected?']],
    ['Did Falk already lead the bank in 1950?', ['When did Falk lead the bank?']],
    ['Was Falk still warden in 1948?', ['Until when was Falk warden?']],
    ['Is it true that Falk was born on 7 May 1905?', ['When Falk was born?']],
    ['Did Falk leave in 1934, or only in 1937?', ['When did Falk leave?']],
    ['Did more than a thousand people die in Halden?', ['How many people did die in Halden?']],
    ['What is known of when Falk was born?', ['When Falk was born?']],
  ])('is asked plainly: %s', (question, plainer) => {
    expect(plainerQuestions(question)).toEqual(plainer);
  });

  it.each([
    'When was Falk elected?',
    'Which year did he leave, 1946 or only 1947?',
    'Was Falk a general?',
    'Did the rulings of 1954 clear Falk?',
    'Falk 1950',
    'What did he say when the king died in 1910?',
    'Was the 1755 earthquake the worst in Halden?',
    'Was Article 5 invoked by Falk?',
    'Did Falk never return in 1905?',
    'Was Brenner alive when Falk was arrested in 1949?',
    'Did Falk live in Halden between 1903 and 1911?',
    'Верно ли, что Фальк родился в 1867 году?',
    '',
  ])('is none: %s', (question) => {
    expect(plainerQuestions(question)).toEqual([]);
  });

  it('is told of a dispute about the value', () => {
    const texts = ['Falk was elected in 1950.', 'Falk was elected in 1952.'];
    const rivals = rivalsOf('Was Falk elected in 1950?', texts[0] ?? '', texts[1] ?? '');
    expect(rivals).toContainEqual(['1950', '1952']);
  });

  it.each(['was 1950 '.repeat(3_000), 'already '.repeat(5_000), `${'is it true that '.repeat(2_000)}1950?`])(
    'takes no time for hostile text',
    (text) => {
      expect(plainerQuestions(text).length).toBeLessThan(3);
    },
  );
});
