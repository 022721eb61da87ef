import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer = ''): Turn => ({ question, answer });

const sold = turn('When was the Marl mill sold?', 'The mill was sold to Lund & Sons in 1954.');
const sank = turn('When did the Heron sink?', 'The Heron sank off Skerry Point.');
const wreck = turn('Why was the Heron sold?', 'The Heron was sold after the strike.');
const office = turn('What did Weir do in the Quay ward?', 'Weir then became second clerk of the Quay board.');

describe('what came next', () => {
  it.each([
    ['And then?', sold, 'What happened after the Marl mill was sold?'],
    ['What happened next?', sank, 'What happened after the Heron sank?'],
    ['And after that?', wreck, 'What happened after the Heron was sold?'],
    ['And before that?', wreck, 'What happened before the Heron was sold?'],
    [
      'What did she do next?',
      turn('When was Ada Penn elected?', 'In 1920.'),
      'What did Ada Penn do after 1920?',
    ],
    ['And then?', turn('Where did Weir go in 1930?', 'Weir went to Orel.'), 'What did Weir do after 1930?'],
    [
      'And then?',
      turn('Where is the Marl mill?', 'The Marl mill is in Orel.'),
      'What happened to the Marl mill later?',
    ],
    [
      'And what post did he hold after that?',
      office,
      'What post did Weir hold after having become second clerk of the Quay board?',
    ],
    ['And then?', turn('Did Weir sleep?', 'Yes.'), 'What happened after Weir slept?'],
    ['And then?', turn('Did Weir regret the sale?', 'Yes.'), 'What happened after Weir regretted the sale?'],
    ['And then?', turn('Did Weir feel ill?', 'Yes.'), 'Did Weir feel ill, then?'],
    ['And then?', turn('What is the next step?', 'Open it.'), 'What is the next step, then?'],
    ['And afterwards?', turn('Where was Weir in 1930?', 'In Marl.'), 'Where was Weir after 1930?'],
    [
      'Where did he go next?',
      turn('Where did Weir go in 1930?', 'To Orel.'),
      'Where did Weir go after 1930?',
    ],
    ['And before that?', turn('Who was mayor before Weir?', 'Lund.'), 'Who was mayor before Lund?'],
    ['Who came next?', turn('Who was mayor after Weir?', 'Lund.'), 'Who was mayor after Lund?'],
    ['А потом?', turn('Где жил Вейр?', 'Вейр жил в Марле.'), 'Что было после того, как Вейр жил в Марле?'],
    ['А дальше?', turn('Как открыть кран?', 'Поверните его.'), 'Как открыть кран, дальше?'],
    ['А потом?', turn('Опиши процесс', 'Сначала нагрейте.'), 'Опиши процесс, потом.'],
    ['И что потом?', turn('Когда закрыли завод?', 'В 1994 году.'), 'Что было после того, как закрыли завод?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('is no other thing that "next" may tell of', async () => {
    expect(await rewrite('How long did it last?', turn('Which strike did Weir lead?', 'Weir led it.'))).toBe(
      'How long did the strike last?',
    );
  });
});

describe('why it was so', () => {
  const offer = 'Did the workers accept the offer?';
  it.each([
    ['Why?', turn(offer, 'The workers rejected the offer.'), 'Why had the workers rejected the offer?'],
    ['Why?', turn(offer, 'The workers never accepted it.'), 'Why did the workers not accept the offer?'],
    ['Why?', turn(offer, 'No.'), 'Why did the workers not accept the offer?'],
    ['Why?', turn(offer, 'Yes, in May.'), 'Why did the workers accept the offer?'],
    ['Why not?', turn(offer, 'They did not.'), 'Why did the workers not accept the offer?'],
    ['Why not?', turn('Can the TX-4 print on card?', 'It cannot.'), 'Why can the TX-4 not print on card?'],
    [
      'Why?',
      turn('Did Weir trust the board?', 'Weir had mistrusted it for years.'),
      'Why did Weir mistrust the board?',
    ],
    [
      'Why?',
      turn('Who was blamed for the fire?', 'The inquest blamed the mate.'),
      'Why had the inquest blamed the mate?',
    ],
    ['Why?', turn('Who was behind the plot?', 'A Lund-led circle.'), 'Why was Lund behind the plot?'],
    ['Why?', turn('Who was behind the plot?', 'unknown men'), 'Why did the plot happen?'],
    [
      'Why?',
      turn('Are the rooms well lit?', 'Guests will find that the rooms are dark.'),
      'Why are the rooms dark?',
    ],
    [
      'Why?',
      turn('Did the firm earn money?', 'No, the firm lost 40,000 pounds.'),
      'Why had the firm lost 40,000 pounds?',
    ],
    ['Why?', turn('Did Weir fail?', 'I was turned down at first.'), 'Why did Weir fail?'],
    ['Why?', turn('What happened to the claim?', 'The claim is dismissed.'), 'Why is the claim dismissed?'],
    ['Why?', turn('Where did the party turn back?', 'I gave the order.'), 'Why did the party turn back?'],
    [
      'Why?',
      turn('What is Marl known for?', 'Marl is known for its cheese.'),
      'Why is Marl known for its cheese?',
    ],
    [
      'Why?',
      turn('Which ship did Lund lose?', 'Lund lost the Heron in fog.'),
      'Why had Lund lost the Heron in fog?',
    ],
    ['Why?', turn('Why does the pump stop?', 'The filter is blocked.'), 'Why is the filter blocked?'],
    [
      'Почему?',
      turn('Принял ли Глухов дар?', 'Глухов отказался от дара.'),
      'Почему Глухов отказался от дара?',
    ],
    ['Why?', turn('Did Lund take the tram?', 'She took it by mistake.'), 'Why did Lund take the tram?'],
    ['Why?', turn('Did Lund like cats?', 'Unlike dogs, she liked cats.'), 'Why did Lund like cats?'],
    ['Why?', turn('Did Lund cover it?', 'Yes; she discovered a leak.'), 'Why did Lund cover it?'],
    ['Why?', turn('Did Lund swim?', 'Lund didn’t swim.'), 'Why did Lund not swim?'],
    ['Why?', turn('Can Lund swim?', "Lund can't swim."), 'Why can Lund not swim?'],
    [
      'Why?',
      turn('What does the pump return?', 'It returns null when the key is missing.'),
      'Why does the pump return?',
    ],
    ['Why?', turn('What does the valve do?', 'The valve opens when it is hot.'), 'Why does the valve do?'],
    ['Why?', turn('What do bees eat?', 'Bees eat nectar turned into honey.'), 'Why do bees eat?'],
    ['Why?', turn('What does the cache do?', 'The cache keeps pages and is fast.'), 'Why does the cache do?'],
    ['Why?', turn('Who was against the plan?', 'The council.'), 'Why was the council against the plan?'],
    ['Why?', turn('Who was behind the plot?', 'Nobody was.'), 'Why did the plot happen?'],
    [
      'Why?',
      turn('Did the party trust Weir?', 'The party had always feared Weir.'),
      'Why had the party always feared Weir?',
    ],
    ['Why?', turn('Who was at the door?', 'A man.'), 'Why was a man at the door?'],
    ['Why?', turn('Who was behind the plot?', 'Lund was.'), 'Why was Lund behind the plot?'],
    ['Why?', turn('Why did Lund leave?', 'She left because the mill was sold.'), 'Why was the mill sold?'],
    ['Why?', turn('Why did Lund leave?', 'She left because of rain.'), 'Why did Lund leave?'],
    [
      'Why?',
      turn('What is the capital of Sarn?', 'Marl is the capital.'),
      'Why is Marl the capital of Sarn?',
    ],
    [
      'Почему нет?',
      turn('Можно ли чинить кран в дождь?', 'Нет, нельзя.'),
      'Почему нельзя чинить кран в дождь?',
    ],
    [
      'Почему?',
      turn('Знал ли Вейр Лунда?', 'Они знали друг друга, это неизвестно не всем.'),
      'Почему знал Вейр Лунда?',
    ],
    ['Почему?', turn('Правда ли, что Вейр уехал?', 'Нет.'), 'Почему неправда, что Вейр уехал?'],
    ['Почему?', turn('Подал ли банк жалобу?', 'Нет, не подал.'), 'Почему не подал банк жалобу?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('the matter that "that", "there" and "so" stand for', () => {
  const spoke = turn('When did Lund speak publicly of the plot?', 'In his speech at the Marl Congress.');
  const served = turn('Did Ada Penn serve in the war?', 'She served as a nurse in Orel.');
  const closed = turn('When did the council close the school?', 'The council closed it in 1971.');
  it.each([
    [
      'What do critics say about that?',
      spoke,
      'What do critics say about Lund speaking publicly of the plot?',
    ],
    ['How did that change her views?', served, 'How did Ada Penn serving in the war change her views?'],
    [
      'How does that change his image?',
      turn('Did he take part in the raid?'),
      'How does taking part in the raid change his image?',
    ],
    ['What caused that?', sank, 'What caused the Heron sinking?'],
    ['How did people react to that?', sold, 'How did people react to the Marl mill being sold?'],
    ['Who made that decision?', turn('Did Lund resign?', 'Yes.'), "Who made Lund's decision to resign?"],
    [
      'What did he say about that?',
      turn('Did Mirek Dole open a shop?', 'He opened it.'),
      'What did Mirek Dole say about his opening a shop?',
    ],
    [
      'So that work was done by whom?',
      turn('When did the mill burn?', 'In 1900.'),
      'So that work was done by whom?',
    ],
    ['Who made that decision?', closed, 'Who made the decision to close the school?'],
    [
      'Who made that decision?',
      turn('Why was the fair at Marl banned?', 'After riots.'),
      'Who made the decision about the fair at Marl being banned?',
    ],
    [
      'Which body made that decision?',
      turn('When did the party rehabilitate Weir?', 'In 1954.'),
      'Which body made the decision to rehabilitate Weir?',
    ],
    [
      'Did he ever do so in secret?',
      turn('Did he visit factories himself?', 'He did.'),
      'Did he ever visit factories himself in secret?',
    ],
    [
      'What was he accused of there?',
      turn('Was his trial public?', 'A closed trial in Orel.'),
      'What was he accused of at his trial?',
    ],
    ['Did she study there?', turn('Where was the exhibition held?', 'In Orel.'), 'Did she study in Orel?'],
    [
      'What did he do there?',
      turn('Which office did Weir hold next?', 'He was clerk of the Quay ward board.'),
      'What did Weir do at the Quay ward board?',
    ],
    [
      'What did her husband think of that?',
      turn('Did Ada Penn resign?', 'Penn resigned in March.'),
      "What did Ada Penn's husband think of her resigning?",
    ],
    ['How many had died by then?', turn('When did the war end?', 'In 1811.'), 'How many had died by 1811?'],
    [
      'What if that does not help?',
      turn('How does the R2 pump start?', 'Press the button.'),
      'What if that does not help?',
    ],
    [
      'How does that work?',
      turn('What is penicillin?', 'Penicillin is a drug.'),
      'How does penicillin work?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toContain(standalone);
  });
});
