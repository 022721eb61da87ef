import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer = ''): Turn => ({ question, answer });

const children = turn('Did Weir have children?', 'The couple had two, Ada and Ivan.');
const father = turn("Who was Orlov's father?", 'His father was Pavel Orlov.');
const mother = turn("Who was Karl Weir's mother?", 'His mother was Prudence Hale.');
const founder = turn('Who founded Marl Mills?', 'Amos Lund founded Marl Mills in 1887.');

describe('another relation of the one in focus', () => {
  it.each([
    ['And his wife?', children, "Who was Weir's wife?"],
    ['And brothers?', children, 'Did Weir have brothers?'],
    ['And his wife?', father, "Who was Orlov's wife?"],
    ['And the mother?', father, "Who was Orlov's mother?"],
    ['And her brother?', mother, "Who was Prudence Hale's brother?"],
    ['And his wife?', founder, "Who was Amos Lund's wife?"],
    ['And his wife?', turn('How many children did Karl Weir have?', 'Four.'), "Who was Karl Weir's wife?"],
    ['And children?', turn('Was Karl Weir married?', 'Yes.'), 'Did Karl Weir have children?'],
    [
      'What about his son?',
      turn('Tell me about his daughter Ada.', 'Ada wed Ivan Lund.'),
      'Tell me about his son.',
    ],
    [
      'What about his father?',
      turn("When did Karl Weir's mother die?", 'In 1881.'),
      "When did Karl Weir's father die?",
    ],
    [
      'And her mother?',
      turn("What did Ada Penn's brother and sister do?", 'They taught.'),
      "What did Ada Penn's mother do?",
    ],
    ['And her husband?', turn('Who was Ada Penn?', 'Ada Penn was a clerk.'), "Who was Ada Penn's husband?"],
    ['What about his brother?', founder, "What about Amos Lund's brother?"],
    ['А его отец?', turn('Кто основал Сосновку?', 'Сосновку основал Павел Лунин.'), 'Кто отец Павла Лунина?'],
    ['На ком?', turn('Был ли Орлов женат?', 'Он женился в 1901 году.'), 'На ком был Орлов женат?'],
    [
      'Since when?',
      turn('Who runs Marl Freight?', 'Ada Penn runs it.'),
      'Since when is Ada Penn the one who runs Marl Freight?',
    ],
    ['А мать?', turn('Кто был отцом Глухова?', 'Степан Глухов.'), 'Кто мать Глухова?'],
    ['А жена?', turn('Были ли у Глухова дети?', 'Трое.'), 'Кто жена Глухова?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('a request', () => {
  const heron = turn('Tell me about the captain of the Heron.', 'Captain Ross commanded it.');
  it.each([
    ['And the owner?', heron, 'Tell me about the owner of the Heron.'],
    ['Who led it?', turn('Describe the inquest.', 'It sat for nine days.'), 'Who led the inquest?'],
    [
      'When was it built?',
      turn('Can you describe Marl Castle?', 'It has four halls.'),
      'When was Marl Castle built?',
    ],
    ['And when?', turn('Tell me about her exile.'), 'When was her exile?'],
  ])('names nobody by its verb: %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('whom an answer does not name', () => {
  it('by a participle that begins it', async () => {
    const before = turn(
      'What post did Ada Penn get in 1919?',
      'Promoted head nurse of the Marl hospital in 1919.',
    );
    expect(await rewrite('How long did she keep it?', before)).toBe(
      'How long did Ada Penn keep the post of head nurse of the Marl hospital?',
    );
    const nobody = turn('What post did he get?', 'Appointed to the board.');
    expect(await rewrite('Until when did he keep it?', nobody)).toBe('Until when did he keep the post?');
  });

  it('as the one whose daughter was meant', async () => {
    const before = turn('Whom did Ivan Weir marry?', 'later marrying the daughter of Karl Lund');
    expect(await rewrite('What job did he do later?', before)).toBe('What job did Ivan Weir do later?');
  });

  it('twice in one question', async () => {
    const before = turn('When did Lund Mail go bankrupt?', 'Lund Mail went bankrupt in 1926.');
    expect(await rewrite('Did Lund Mail regret it?', before)).not.toContain('regret Lund Mail');
  });
});

describe('what stands in front', () => {
  const weir = turn('Who was Karl Weir?', 'Karl Weir was a clerk.');
  it.each([
    ['What about his brother, when did he die?', weir, "Karl Weir's brother, when did he die?"],
    [
      'And the annex, how large is it?',
      turn('How old is Marl Castle?'),
      'The annex, how large is it, Marl Castle?',
    ],
    [
      'And the second one, what is it made of?',
      turn('Name the bridges of Marl.', 'Quay Bridge, Mill Bridge and High Bridge.'),
      'Mill Bridge, what is it made of?',
    ],
  ])('is asked of: %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('another time, place or kind', () => {
  const cargo = turn('How much cargo did Marl handle in 1994?', '3.9 million tonnes.');
  it.each([
    ['And the year before?', cargo, 'How much cargo did Marl handle in 1993?'],
    ['And forty-five years later?', cargo, 'How much cargo did Marl handle in 2039?'],
    [
      'And the year before?',
      turn('How much did the mill earn?'),
      'How much did the mill earn the year before?',
    ],
    [
      'And the year before?',
      turn('What did the mill earn in the year of the fire?'),
      'What did the mill earn in the year before the fire?',
    ],
    ['And the following year?', cargo, 'How much cargo did Marl handle in 1995?'],
    ['And a church?', turn('Is there a school in Marl?', 'It was closed.'), 'Is there a church in Marl?'],
    ['And a church?', turn('Describe the village of Marl.'), 'Is there a church in the village of Marl?'],
    ['And for 2015?', turn('What was the budget for 2014?'), 'What was the budget for 2015?'],
    ['And the school?', turn('When was the church of Marl built?'), 'When was the school of Marl built?'],
    ['What about the TX-5?', turn('How fast is the TX-4 press?'), 'How fast is the TX-5 press?'],
    ['And how heavy is it?', turn('How fast is the TX-4 press?'), 'How heavy is the TX-4 press?'],
    [
      'А сколько их тогда было?',
      turn('Когда открылась трасса?', '22 декабря 1942 года.'),
      '22 декабря 1942 года было?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toContain(standalone);
  });

  it('is no item of an answer that lists nothing', async () => {
    const bridge = turn(
      'When was the Marl Bridge built?',
      'The bridge, of stone, with nine arches, was built in 1574.',
    );
    expect(await rewrite('How long is the second one?', bridge)).not.toContain('of stone');
  });
});
