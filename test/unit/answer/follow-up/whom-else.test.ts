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
    ['And his children?', turn('Was Weir married to Anna?', 'Yes.'), "Who were Weir's children?"],
    ['And his mother?', turn('Was Weir married to Anna?', 'Yes.'), "Who was Weir's mother?"],
    ['А сестра?', turn('Когда умер брат Вейра?', 'В 1900 году.'), 'Когда умерла сестра Вейра?'],
    ['А брат?', turn('Когда родилась сестра Вейра?'), 'Когда родился брат Вейра?'],
    ['А жена?', turn('Сколько детей было у Вейра?', 'Трое.'), 'Кто жена Вейра?'],
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
    ['When?', turn('Tell me about Ada Lund.', 'She was a clerk.'), 'When Ada Lund?'],
    ['Why?', turn('Explain quicksort.', 'It sorts.'), 'Why quicksort?'],
    ['And an example?', turn('Describe the API.', 'It has methods.'), 'Describe the API, an example.'],
    ['Когда он родился?', turn('Расскажи о Вейре', 'Вейр был мельником.'), 'Когда Вейр родился?'],
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
    ['And the annex, how large is it?', turn('How old is Marl Castle?'), 'The annex, how large is it?'],
    ['And the bridge: when was it built?', turn('When did Weir die?'), 'The bridge: when was it built?'],
    ['So tell me, who killed him?', turn('When did Weir die?'), 'Tell me, who killed Weir.'],
    ['And then, who succeeded him?', turn('When did Weir die?'), 'Then, who succeeded Weir?'],
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
    [
      'And two years later?',
      turn('What does error 1045 mean?'),
      'What does error 1045 mean, two years later?',
    ],
    [
      'And the year before?',
      turn('How many model 1900 cars were made in 1950?'),
      'How many model 1900 cars were made in 1949?',
    ],
    [
      'And the year after?',
      turn('What was made in 1930 and 1931?'),
      'What was made in 1930 and 1931, the year after?',
    ],
    [
      'And the decade before?',
      turn('What was made between 1930 and 1940?'),
      'What was made between 1930 and 1940, the decade before?',
    ],
    [
      'And the next year?',
      turn('What happened on 5 May 1930?'),
      'What happened on 5 May 1930, the next year?',
    ],
    ['And a decade later?', turn('Who ran Marl in 1730?'), 'Who ran Marl in 1740?'],
    ['And two hundred years later?', turn('Who ran Marl in 1730?'), 'Who ran Marl in 1930?'],
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
    ['Кто тогда правил?', turn('Когда закрыли мост?', 'В мае 1900 года.'), 'Кто в 1900 году правил?'],
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
