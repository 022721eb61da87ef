import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer = ''): Turn => ({ question, answer });

describe('a name alone', () => {
  const born = turn('When was Karl Weir born?', 'In 1870, in Orel.');
  it.each([
    ['Edmund?', born, 'When was Edmund born?'],
    ['Otto Lund?', turn('Who was Karl Weir?'), 'Who was Otto Lund?'],
    ['Treccani?', turn('marl mill strike wikipedia.org'), 'Marl mill strike Treccani?'],
    ['Orel?', born, 'Orel?'],
    ['Interesting?', born, 'Interesting?'],
    ['Edmund?', turn('What is on the table?'), 'Edmund?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('takes the place of the one whom the question is about, and of no owner inside another phrase', async () => {
    const memo = turn("What task did the memo about Weir's fleet give to Lomax?", 'The docks.');
    const plans = turn('Which part did the plans of Weir give to Lund?', 'The navy.');
    expect(await rewrite('And Prentice?', memo)).toBe(
      "What task did the memo about Weir's fleet give to Prentice?",
    );
    expect(await rewrite('And Prentice?', plans)).toBe('Which part did the plans of Weir give to Prentice?');
  });
});

describe('a verb alone', () => {
  it.each([
    ['And executed?', turn('When did they arrest Weir?'), 'When was Weir executed?'],
    ['And lost?', turn('When did the rebels seize the fort?'), 'When did the rebels lose the fort?'],
    ['And released?', turn('When was Ada Penn arrested?'), 'When was Ada Penn released?'],
    ['And died?', turn('When was Ada Penn born?'), 'When did Ada Penn die?'],
    ['And died?', turn('Where did Ada Penn work?'), 'Where did Ada Penn die?'],
    ['And executed?', turn('Who was arrested at Marl?'), 'Who was executed at Marl?'],
    ['And returned to work?', turn('When did the miners strike?'), 'When did the miners return to work?'],
    ['And sent to Marl?', turn('When did they arrest Weir?'), 'When was Weir sent to Marl?'],
    ['And published?', turn('Who wrote the hymn?'), 'Who published the hymn?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('a date of the same year', () => {
  it.each([
    [
      'And on 9 June of the same year?',
      turn('What happened on 2 June 1780?'),
      'What happened on 9 June 1780?',
    ],
    ['And on 1 May?', turn('What happened on 3 April 1920?'), 'What happened on 1 May 1920?'],
    ['And in October that year?', turn('Who came in March 1911?'), 'Who came in October 1911?'],
    [
      'And on 1 May of the same year?',
      turn('How many lived in Marl in 1900?'),
      'How many lived in Marl on 1 May 1900?',
    ],
    [
      'А 8 июня того же года?',
      turn('Кого избрали 5 мая 1907 года?', 'Вейра.'),
      'Кого избрали 8 июня 1907 года?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('a question phrase with a noun behind it', () => {
  it.each([
    [
      'At what hour of the day?',
      turn('When was the verdict read out?'),
      'At what hour of the day was the verdict read out?',
    ],
    ['А в силу чего?', turn('Входил ли Вейр в совет?', 'Да.'), 'В силу чего входил Вейр в совет?'],
    ['how badly', turn('Did they hit Weir?', 'Yes, he was wounded.'), 'How badly was Weir wounded?'],
    [
      'how long',
      turn('Did they intern Ana Kolar?', 'Yes, she was held there.'),
      'How long was Ana Kolar held?',
    ],
    ['how long', turn('Did they hold Ana Kolar?', 'Yes, she was held.'), 'How long did they hold Ana Kolar?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('an echo of the answer', () => {
  it.each([
    ['masked, what for?', turn('Weir mill visits', 'He came masked.'), 'Masked, what for, Weir mill visits?'],
    ['a duel? whose?', turn('How did Weir end?', 'There was talk of a duel.'), 'A duel, whose, Weir?'],
    ['shot by whom?', turn('How was Weir killed?', 'He was shot.'), 'By whom was Weir shot?'],
    ['a duel? whose?', turn('How did Weir end?', 'In bed.'), 'a duel? whose?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});
