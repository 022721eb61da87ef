import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer: string): Turn => ({ question, answer });

const mill = turn('When was the Lind Mill built?', 'The Lind Mill was built in 1784.');

describe('a word with a capital that names nobody', () => {
  const lodgers = turn('What do lodgers pay?', 'Lodgers pay 900 crowns a month.');
  const bridge = turn('Когда построили мост в Марле?', 'Мост в Марле построили в 1784 году.');
  it.each([
    ['Is it taxed?', lodgers, 'Is it taxed, lodgers?'],
    [
      'How do they do it?',
      turn('Why do moles dig?', 'Moles dig when they are hungry.'),
      'How do moles do it?',
    ],
    [
      'How often does she ride?',
      turn("Who do I tell when I'm late?", 'Tell your manager by nine.'),
      'How often does your manager ride?',
    ],
    ['Кто его построил?', bridge, 'Кто мост построил?'],
    [
      'Можно ли его вернуть?',
      turn('Сколько стоит билет?', 'Билет стоит 12 крон.'),
      'Можно ли билет вернуть?',
    ],
    // These are names.
    ['Where did he live?', turn('Who ran the mill?', 'Rogers ran it.'), 'Where did Rogers live?'],
    ['How old is it?', turn('Which town is it?', 'Athens was first.'), 'How old is Athens?'],
    ['Who lives there?', turn('who founded marl', 'Marl was founded by monks.'), 'Who lives in Marl?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a word that holds its own sentence up', () => {
  it.each([
    'I read that the smithy burned before the war.',
    'My uncle says that the ferry never came here.',
    'It is written that millers were rich men.',
    'Is it allowed to fish from the quay?',
    'Was it forbidden to sell bread on Sundays?',
  ])('%s', async (question) => {
    const before = turn('What is the toll?', 'The toll is paid after we see the cart.');
    expect(await rewrite(question, before)).toBe(question);
  });

  it.each([
    ['Was it Weir who built it?', 'Was it Weir who built the Lind Mill?'],
    ['Who owned that mill?', 'Who owned the Lind Mill?'],
    ['Is it allowed in the town?', 'Is the Lind Mill allowed in the town?'],
    ['Who saw it first?', 'Who saw the Lind Mill first?'],
  ])('points back otherwise: %s', async (question, expected) => {
    expect(await rewrite(question, mill)).toBe(expected);
  });
});

describe('those who did it', () => {
  it.each([
    [
      'Were they punished?',
      turn('Who robbed the Halden bank?', 'It was robbed by Otto Kern and Ada Lind.'),
      'Were Otto Kern and Ada Lind punished?',
    ],
    [
      'Where did they come from?',
      turn('Who founded Marl?', 'Marl was founded by Frisian farmers in the ninth century.'),
      'Where did the Frisian farmers come from?',
    ],
    [
      'How long are they?',
      turn('Which cables fit the Aurora?', 'A USB cable and a red cable fit.'),
      'How long are the cables?',
    ],
    [
      'Can I carry them over?',
      turn('How many rest days do carriers get?', 'Carriers get nine days.'),
      'Can I carry the rest days over?',
    ],
    ['What did she want?', turn('Who led it?', 'Otto Kern and Ada Lind led it.'), 'What did Ada Lind want?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a shortened auxiliary', () => {
  it('is none of the subject', async () => {
    const before = turn("Why won't my printer connect to the net?", 'The cable is missing.');
    expect(await rewrite('Does it print in colour?', before)).toBe('Does my printer print in colour?');
  });
});

describe('the last question under another condition', () => {
  const late = turn("Who do I call if I'm late?", 'Call the gatehouse.');
  const lamp = turn('Can I return a lamp?', 'Lamps can be returned within 14 days.');
  it.each([
    ['And if I forget?', late, 'Who do I call if I forget?'],
    ['and when my child is ill?', late, 'Who do I call when my child is ill?'],
    ['Even if the box is open?', lamp, 'Can I return a lamp even if the box is open?'],
    ['And if it is broken?', lamp, 'Can I return a lamp if the lamp is broken?'],
    [
      "And if it's Friday?",
      turn('When does the inn close?', 'At five.'),
      "When does the inn close if it's Friday?",
    ],
    // These ask or tell something themselves.
    ['If the lamp breaks, who pays?', lamp, 'If the lamp breaks, who pays?'],
    ['When are lamps cheapest?', late, 'When are lamps cheapest?'],
    [
      'And if he had swum?',
      turn('Who was Captain Lind?', 'The master of the Aurora.'),
      'If Captain Lind had swum?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('another thing in its place', () => {
  it.each([
    ['And the tray?', turn('How do I clean my Halden grill?', 'With a cloth.'), 'How do I clean the tray?'],
    ['And my seat?', turn('Can I change my ferry ticket?', 'Yes.'), 'Can I change my seat?'],
    [
      'And the Aurora 5?',
      turn('Which cables come with the Aurora 3?', 'A red cable.'),
      'Which cables come with the Aurora 5?',
    ],
    ['А школу?', turn('Когда построили мост в Марле?', 'В 1784 году.'), 'Когда построили школу в Марле?'],
    ['Где его похоронили?', turn('Кто такой Карл Вейр?', 'Капитан.'), 'Где Карла Вейра похоронили?'],
    // Children are no ticket.
    [
      'And my daughter?',
      turn('Can I change my ferry ticket?', 'Yes.'),
      'Can I change my ferry ticket, my daughter?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a sentence of its own', () => {
  const modem = turn('How do I reset the modem?', 'Press the button.');
  const ferry = turn('When did the Lind ferry sink?', 'It sank in 1911.');
  it.each([
    [
      'If the modem is broken, who pays for a new one?',
      modem,
      'If the modem is broken, who pays for a new one?',
    ],
    ['My kettle broke, can I get a new one?', modem, 'My kettle broke, can I get a new one?'],
    [
      'The same year the mill was sold and the miller left.',
      ferry,
      'In 1911 the mill was sold and the miller left?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('whose it is, and with or without what', () => {
  const purge = turn('Who dismissed the clerks?', "The rivals of the mill's owners dismissed them.");
  const tides = turn('How are tides formed?', 'By the pull of the moon.');
  it.each([
    ['How many clerks lost their posts?', purge, 'How many clerks lost their posts?'],
    [
      'How many clerks did their brothers betray?',
      turn('Who were Otto Kern and Ada Lind?', 'Two singers.'),
      "How many clerks did Otto Kern and Ada Lind's brothers betray?",
    ],
    ['And without the moon?', tides, 'How are tides formed without the moon?'],
    [
      'А к мельнице?',
      turn('Как пройти от вокзала к пристани?', 'По набережной.'),
      'Как пройти от вокзала к мельнице?',
    ],
    [
      'What if he refuses?',
      turn('What do the rules say about overtime?', 'Overtime must be approved by the manager.'),
      'What if the manager refuses?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});
