import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer?: string): Turn =>
  answer === undefined ? { question } : { question, answer };

describe('a question or search that says itself what it is about', () => {
  it.each([
    ['Just war theory?', turn('Who founded the mill?', 'Ada Weir.')],
    ['even prime numbers', turn('Who founded the mill?', 'Ada Weir.')],
    ['Only members may enter?', turn('Who founded the mill?', 'Ada Weir.')],
    ['Only Fools and Horses', turn('Who founded the mill?', 'Ada Weir.')],
    ['Just Stop Oil', turn('Who founded the mill?', 'Ada Weir.')],
    ['Just in time manufacturing', turn('Who founded the mill?', 'Ada Weir.')],
    ['only child policy china', turn('Who founded the mill?', 'Ada Weir.')],
    ['Only seven deadly sins', turn('Who founded the mill?', 'Ada Weir.')],
    ['Sure', turn('Who founded the mill?', 'Ada Weir.')],
    ['Was that Hitler?', turn('When did the war begin?', 'In 1939.')],
    ['Was that Sunday?', turn('When did the war begin?', 'In 1939.')],
    ['Is this Halden?', turn('Was the mill closed?', 'Yes.')],
    ['Is that far?', turn('Where did Weir live?', 'In Oslo.')],
    ['Is that healthy?', turn('What did Weir eat?', 'Lutefisk.')],
    ['Was that true?', turn('What did Weir say?', 'That he was ill.')],
    ['Is that true?', turn('What did Weir say?', 'That he was ill.')],
    ['Was that legal?', turn('How many mills did Weir sell?', 'Three.')],
    [
      'Is all that is known about the Romans written down?',
      turn('Did Weir write a book about the Romans?', 'Yes.'),
    ],
    ['Is all that is written about Hitler true?', turn('Did Weir write a book about Hitler?', 'Yes.')],
    ['And them?', turn('When was it closed?', 'In 1921.')],
  ])('%s', async (question, before) => {
    expect(await rewrite(question, before)).toBe(question);
  });
});

describe('what asks of all that was stated', () => {
  it.each([
    ['Even then?', turn('Who founded the mill?', 'Ada Weir.'), 'Who founded the mill, even then?'],
    ['Only by Lund?', turn('Who founded the mill?', 'Ada Weir.'), 'Who founded the mill, only by Lund?'],
    ['Even of her?', turn('Who founded the mill?', 'Ada Weir.'), 'Who founded the mill, even of Ada Weir?'],
    ['Just one?', turn('Who founded the mill?', 'Ada Weir.'), 'Who founded the mill, just one?'],
    ['Sure?', turn('Who founded the mill?', 'Ada Weir.'), 'Who founded the mill?'],
    ['Was that popular?', turn('Did Weir close the mill?', 'Yes.'), 'Was Weir closing the mill popular?'],
    ['Was that true?', turn('Did Weir close the mill?', 'Yes.'), 'Did Weir close the mill?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});
