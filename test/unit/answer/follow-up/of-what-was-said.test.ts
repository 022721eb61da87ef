import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer: string): Turn => ({ question, answer });

const grate = turn('How do I clean the grate?', 'Rinse the grate under warm water and let it dry.');
const boiler = turn('How do I drain the boiler?', 'Open the lower valve and attach a hose.');
const gale = turn('How many sailors drowned in the Halden gale?', 'Forty sailors drowned.');
const captain = turn('Who was Captain Lind?', 'The master of the Aurora.');

describe('what a manual tells to do', () => {
  it.each([
    ['Can it go in the oven?', grate, 'Can the grate go in the oven?'],
    ['What if it is bent?', grate, 'What if the grate is bent?'],
    ['Is it dangerous?', boiler, 'Is the boiler dangerous?'],
    ['How long does it take?', boiler, 'How long does it take to drain the boiler?'],
    ['What tools do I need?', boiler, 'What tools do I need to drain the boiler?'],
    ['Do I need a licence?', turn('Can I moor here?', 'For a day.'), 'Do I need a licence to moor here?'],
    ['Can I use a bucket instead?', boiler, 'Can I use a bucket to drain the boiler?'],
    // Whoever begins the answer by name is no command.
    ['Where did he live?', turn('Who kept the mill?', 'Weir kept it.'), 'Where did Weir live?'],
    ['Do I need a coat to ski?', boiler, 'Do I need a coat to ski?'],
    [
      'And are dogs allowed instead?',
      turn('Are cats allowed on the ferry?', 'No.'),
      'And are dogs allowed instead?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('one of its kind', () => {
  const lamp = turn('What does the red lamp mean?', 'The tank is empty.');
  const bridge = turn('When was the old bridge closed?', 'In 1921.');
  it.each([
    ['And the green one?', lamp, 'What does the green lamp mean?'],
    ['Who built the new one?', bridge, 'Who built the new bridge?'],
    [
      'Where can I buy one?',
      turn('How much does the spare blade cost?', '12 euros.'),
      'Where can I buy a spare blade?',
    ],
    ['No one protested?', bridge, 'No one protested?'],
    ['How many rooms does one need?', bridge, 'How many rooms does one need?'],
    ['Was that the only one?', turn('Which ship sank?', 'The Aurora.'), 'Was that the only one?'],
    ['And the last one?', lamp, 'What does the red lamp mean, the last one?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });

  it('is not told where the phrase may break off before its noun', async () => {
    const shop = turn('When will the new candle shop in Marl open its doors?', 'In May.');
    expect(await rewrite('How big is the old one?', shop)).not.toContain('old candle?');
  });
});

describe('what is counted', () => {
  it.each([
    ['And how many ships?', gale, 'How many ships drowned in the Halden gale?'],
    ['How many were saved?', gale, 'How many sailors were saved in the Halden gale?'],
    ['How many were saved by the ferry?', gale, 'How many sailors were saved by the ferry?'],
    [
      'Can I sell them?',
      turn('How many days of leave do clerks get?', 'Clerks get 20 days.'),
      'Can I sell the days of leave?',
    ],
    ['How many were killed?', captain, 'How many were killed, Captain Lind?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a bound that the answer named', () => {
  const baggage = turn('How much baggage can I take?', 'You can take up to 20 kg.');
  it.each([
    ['And above that?', baggage, 'How much baggage can I take above 20 kg?'],
    [
      'And after that?',
      turn('Is sick leave paid?', 'It is paid for six weeks.'),
      'Is sick leave paid after six weeks?',
    ],
    [
      'And after that?',
      turn('When did Captain Lind retire?', 'In 1921.'),
      'What happened after Captain Lind retired?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('the year of the last turn', () => {
  const fire = turn('When did the mill burn?', 'The mill burnt in 1911.');
  it.each([
    ['What else happened the same year?', 'What else happened in 1911?'],
    ['Who was mayor of Marl that year?', 'Who was mayor of Marl in 1911?'],
    ['Who was mayor of Marl until that year?', 'Who was mayor of Marl until 1911?'],
  ])('%s', async (question, expected) => {
    expect(await rewrite(question, fire)).toBe(expected);
  });

  it('is not put where the question says which year', async () => {
    expect(await rewrite('Did Marl burn in the same year as Halden?', fire)).toBe(
      'Did Marl burn in the same year as Halden?',
    );
  });
});

describe('who is known by a post, and several by what was done to them', () => {
  it.each([
    [
      'What if she is away?',
      turn('Who keeps the keys?', 'The head gardener keeps the keys.'),
      'What if the head gardener is away?',
    ],
    ['Can he refuse?', turn('Who signs the form?', 'The usher signs it.'), 'Can the usher refuse?'],
    [
      'Where does she live?',
      turn('Who keeps the keys?', 'The king keeps the keys.'),
      'Where does she live, the keys?',
    ],
    [
      'Were they ever pardoned?',
      turn('What was the Tally Dispute?', 'In 1834 the Harbour Ministry dismissed thirty clerks.'),
      'Were the clerks ever pardoned?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a whole question that has to be said of something', () => {
  const flood = turn('What caused the flood of Marl?', 'A broken lock caused it.');
  it.each([
    ['What was the damage?', flood, 'What was the damage of the flood of Marl?'],
    [
      'What did people eat?',
      turn('When did the siege of Marl begin?', 'In May.'),
      'What did people eat, the siege of Marl?',
    ],
    [
      'Why not sooner?',
      turn('Why was the school opened?', 'For the miners.'),
      'Why was the school opened not sooner?',
    ],
    ['What is the price of gold?', flood, 'What is the price of gold?'],
    ['How is glass made?', captain, 'How is glass made?'],
    ['What did people eat?', captain, 'What did people eat?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a Russian fragment after what something costs', () => {
  it.each([
    ['А фильтр?', turn('Сколько стоит запасной нож?', '12 евро.'), 'Сколько стоит фильтр?'],
    ['А почта?', turn('Где находится музей?', 'На площади.'), 'Где находится почта?'],
    ['А завод?', turn('Кто основал мельницу?', 'Карл Линд.'), 'Кто основал мельницу, завод?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('a Russian question for what somebody was', () => {
  it.each([
    [
      'А его брат?',
      turn('Кем был Пётр Вейр?', 'Пётр Вейр был инженером Озерского завода.'),
      'Кем был брат Петра Вейра?',
    ],
    ['А его жена?', turn('Кем была основана школа?', 'Иваном Лапиным.'), 'Лапин'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toContain(expected);
  });
});
