import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer?: string): Turn =>
  answer === undefined ? { question } : { question, answer };

describe('a Russian verb goes with its subject', () => {
  it.each([
    ['А жена?', turn('Когда ушел Лапин?', 'В 1920 году.'), 'Когда ушла жена?'],
    ['А жена?', turn('Когда пришёл Лапин?', 'В 1920 году.'), 'Когда пришла жена?'],
    ['А дети?', turn('Когда пришёл Лапин?', 'В 1920 году.'), 'Когда пришли дети?'],
    ['А муж?', turn('Когда вышла Анна Лапина?', 'В 1920 году.'), 'Когда вышел муж?'],
    ['А муж?', turn('Где нашлась Анна Лапина?', 'В Орле.'), 'Где нашёлся муж?'],
    ['А муж?', turn('Когда спаслась Анна Лапина?', 'В 1920 году.'), 'Когда спасся муж?'],
    ['А сестра?', turn('Когда ушел брат Лапина?', 'В 1920 году.'), 'Когда ушла сестра Лапина?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('what is counted or told apart', () => {
  it.each([
    ['Which ones?', turn('Did he always tell lies?', 'Yes.'), 'Which lies did he always tell?'],
    ['How many?', turn('Did the teams play always?', 'Yes.'), 'How many did the teams play always?'],
    [
      'How many?',
      turn('Does the ferry carry cars and lorries?', 'Yes.'),
      'How many cars and lorries does the ferry carry?',
    ],
    [
      'Which?',
      turn('Does the shop sell books, maps and pens?', 'Yes.'),
      'Which books, maps and pens does the shop sell?',
    ],
    ['Which?', turn('Did Weir win medals or prizes?', 'Yes.'), 'Which medals or prizes did Weir win?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('who did it, who took over, and those of the turns before', () => {
  it.each([
    ['Who did?', turn('Did Ada read, write and teach?', 'No.'), 'Who read, wrote and taught?'],
    ['Who did?', turn('Did Ada write and translate hymns?', 'No.'), 'Who wrote and translated hymns?'],
    ['Who did?', turn('Did Ada write the hymn and the song?', 'No.'), 'Who wrote the hymn and the song?'],
    ['who took over?', turn('Who runs the bank?', 'Ada Lind.'), 'Who took over from Ada Lind?'],
    ['Who did?', turn('Did Ada go to Oslo and buy a mill?', 'No.'), 'Who did go to Oslo and buy a mill?'],
    ['Who took over?', turn('Who was the director?', 'Karl Holt.'), 'Who took over from Karl Holt?'],
    ['who took over?', turn('When did the firm close?', 'In 1920.'), 'Who took over the firm?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('goes on with the question before the one that told of them', async () => {
    const strike = turn('When did Weir strike?', 'In 1905.');
    const sons = turn('Who were his sons?', 'Otto and Karl.');
    expect(await rewrite('And them?', strike, sons)).toBe("When did Weir's sons strike?");
  });
});
