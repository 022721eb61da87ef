import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer?: string): Turn =>
  answer === undefined ? { question } : { question, answer };

const flight = turn('How did the evacuation of Marl continue after 1941?');
const tried = turn('When was Orlov tried?');
const joined = turn('In what year did Orlov join the Weavers Guild?');

describe('a short question that names nothing', () => {
  it.each([
    ['Was the route dangerous?', flight, 'Was the route dangerous, the evacuation of Marl?'],
    ['Who was taken first?', flight, 'Who was taken first, the evacuation of Marl?'],
    ['What was the equipment worth?', flight, 'What was the equipment worth, the evacuation of Marl?'],
    ['Could the public attend?', tried, "Could the public attend Orlov's trial?"],
    ['Was there any proof?', turn('What was Orlov accused of?'), 'Was there any proof, Orlov?'],
    ['Any medals as well?', turn('Which orders did Orlov receive?'), 'Any medals as well, Orlov?'],
    ['How many boats by 1944?', turn('Did Orlov build boats?'), 'How many boats by 1944, Orlov?'],
    ['Do all accounts agree?', joined, 'Do all accounts agree in what year Orlov joined the Weavers Guild?'],
    ['Do all accounts agree?', turn('Who led the Marl guild?'), 'Do all accounts agree, the Marl guild?'],
  ])('is about what was spoken of: %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('is about what the turns before it spoke of', async () => {
    expect(await rewrite('Was the route dangerous?', flight, turn('Who was taken first?'))).toBe(
      'Was the route dangerous, the evacuation of Marl?',
    );
    expect(await rewrite('What was the machinery worth?', tried, turn('Who read the verdict?'))).toBe(
      "What was the machinery worth, Orlov's trial?",
    );
  });

  it.each([
    'Was the Halden guild as a whole cleared after the war?',
    'Which lake did the evacuation route lead across?',
    'Who invented the telephone?',
    'Why did the soviet union collapse?',
    'who won the world cup',
    'what was the cold war',
    'When was the first computer sold?',
    'What caused the financial crisis?',
    'How were the pyramids constructed?',
    'Why was the payment declined?',
    'Where did the mammoths live?',
    'Did the dog eat my homework?',
    'Any news?',
    'Not bad, thanks.',
    'Not now, later.',
    'When was the telephone invented?',
    'Who said that the earth is flat?',
    'How long is the warranty?',
    'When does the canteen open?',
    'How do bees find the hive?',
    'How many cows eat the grass?',
    'Did the council of elders meet on Sundays?',
  ])('says itself what it is about: %s', async (question) => {
    expect(await rewrite(question, tried)).toBe(question);
  });

  it('is no question of the past where what was spoken of is so now', async () => {
    const before = turn('How do I reset the Halden pump?');
    for (const question of ['Where did the button go?', 'Could the cable be broken?', 'Did the update fail?'])
      expect(await rewrite(question, before)).toBe(question);
  });

  it('calls what was spoken of by its name', async () => {
    const before = turn('Is the Marl treaty still in force?');
    expect(await rewrite('Who signed the treaty?', before)).toBe('Who signed the Marl treaty?');
    expect(await rewrite('Who led the guild?', joined)).toBe('Who led the Weavers Guild?');
    const trial = turn('When did the trial of Orlov begin?');
    expect(await rewrite('When did the trial end?', trial)).toBe('When did the trial of Orlov end?');
  });

  it('has no topic where nobody and nothing was named', async () => {
    const before = turn('How do bees find the hive?');
    expect(await rewrite('Was the route dangerous?', before)).toBe('Was the route dangerous?');
  });
});

describe('a few words of a question', () => {
  const guild = turn('Did Orlov work for the Weavers Guild?');
  it.each([
    ['From when to when?', guild, 'From when to when did Orlov work for the Weavers Guild?'],
    ['As what?', joined, 'As what did Orlov join the Weavers Guild?'],
    [
      'How many men in all?',
      turn('Who was shot together with Orlov?'),
      'How many men in all were shot together with Orlov?',
    ],
    ['By whom?', turn('What plan was approved in 1931?'), 'By whom was the plan approved in 1931?'],
    ['Which ones?', turn('On how many boards did Orlov sit?'), 'On which boards did Orlov sit?'],
    ['What about 1946?', turn('What was Orlov between 1938 and 1945?'), 'What was Orlov in 1946?'],
    [
      'In which winter was that?',
      turn('When did the folk of Marl eat bark?'),
      'In which winter did the folk of Marl eat bark?',
    ],
    ['В каком месяце это было?', turn('Где судили Орлова?'), 'В каком месяце судили Орлова?'],
    ['А когда?', turn('В каком городе судили Орлова?'), 'Когда судили Орлова?'],
    ['А публику туда пускали?', turn('Когда был суд над Орловым?'), 'Публику на суд над Орловым пускали?'],
    ['And the purpose?', turn('Who organised the Marl fair?'), 'What was the purpose of the Marl fair?'],
    [
      'The address?',
      turn('Is there a memorial plaque to Orlov?'),
      'What is the address of the memorial plaque to Orlov?',
    ],
    // Its like gives way to it.
    ['And the penalty?', turn('What is the deadline for tax?'), 'What is the penalty for tax?'],
    ['No, not the trial, the arrest.', turn('When was Orlov put on trial?'), "When was Orlov's arrest?"],
    ['Not the pump, the valve.', turn('How do I reset my pump?'), 'How do I reset my valve?'],
    ['Not elected, appointed.', turn('When was Orlov elected?'), 'When was Orlov appointed?'],
    ['Not pears, plums.', turn('How long do pears boil?'), 'How long do plums boil?'],
    ['How many boats in total?', turn('Did Orlov build boats?'), 'How many boats in total did Orlov build?'],
    [
      'And between 1950 and 1960?',
      turn('What was Orlov between 1938 and 1945?'),
      'What was Orlov between 1950 and 1960?',
    ],
    ['And the side effects?', turn('Is Haldenol safe in summer?'), 'What are the side effects of Haldenol?'],
    ['The address?', turn('Does the Marl museum have a yard?'), 'What is the address of the Marl museum?'],
    ['The price?', turn('How do I cook rice?'), 'The price?'],
    ['Not the trial, the arrest.', turn('When did the trial begin?'), 'When did the arrest begin?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('kin that was asked for and not told', () => {
  it.each([
    ['And when did she die?', turn('Whom did Orlov marry?'), "When did Orlov's wife die?"],
    ['And when did he die?', turn('Whom did Orlov marry?'), 'When did Orlov die?'],
    ['What did he do?', turn("What was the name of Orlov's father?"), "What did Orlov's father do?"],
    ['When did he die?', turn("Who had been Orlov's patron?"), "When did Orlov's patron die?"],
    ['Whom did she marry?', turn("Which of Orlov's children stayed?"), "Whom did Orlov's daughter marry?"],
    ['What were the girls called?', turn('Did Orlov have children?'), "What were Orlov's daughters called?"],
    ['А когда она умерла?', turn('Как звали жену Орлова?'), 'Когда жена Орлова умерла?'],
    ['А когда он умер?', turn('За кем была замужем Анна Гросс?'), 'Когда муж Анны Гросс умер?'],
    ['А сколько у них было детей?', turn('На ком был женат Орлов?'), 'Сколько у Орлова было детей?'],
    // The one who is named tells whose wife she is.
    [
      'What happened to her after he fell?',
      turn('Whom did Orlov marry?'),
      'What happened to her after Orlov fell?',
    ],
    ['Did she play with him?', turn("Who was Orlov's sister?"), "Did Orlov's sister play with him?"],
    [
      'When was it founded?',
      turn("Who is Orlov's main supplier?"),
      "When was Orlov's main supplier founded?",
    ],
    [
      'What were the girls called?',
      turn('Did the Lunds have children?'),
      "What were the Lunds' daughters called?",
    ],
    ['What became of the boys?', turn('Did Orlov raise children?'), "What became of Orlov's sons?"],
    ['Где её похоронили?', turn('Как звали жену Орлова?'), 'Где жену Орлова похоронили?'],
    ['Кто был её отец?', turn('Как звали жену Орлова?'), 'Кто был отец жены Орлова?'],
    ['Where do the kids eat?', turn('Does the Marl zoo have children discounts?'), 'Where do the kids eat?'],
    ['Are the kids allowed inside?', turn('Does Orlov have children?'), 'Are the kids allowed inside?'],
    // Whoever is named is meant.
    ['When did she die?', turn('Whom did Orlov marry?', 'Zoya Lund.'), 'When did Zoya Lund die?'],
    [
      'What were the girls called?',
      turn('When was Orlov tried?'),
      "What were the girls called, Orlov's trial?",
    ],
    // He came, and was blamed for nothing.
    [
      'When was he murdered?',
      turn('Who was the mayor of Marl when Orlov came?'),
      'When was the one who was the mayor of Marl when Orlov came murdered?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('kin of kin', () => {
  const married = [turn('Whom did Karl Orlov marry?'), turn('When did she die?')];
  it.each([
    ['And he?', 'When did Karl Orlov die?'],
    ['And her father?', "When did Karl Orlov's wife's father die?"],
  ])('%s', async (question, standalone) => {
    expect(await rewrite(question, ...married)).toBe(standalone);
  });

  it('is asked of the one whose date was doubted', async () => {
    const before = [turn('When did Orlov become mayor?'), turn('Do all accounts agree?')];
    expect(await rewrite('Was the vote close?', ...before)).toBe('Was the vote close, Orlov?');
  });
});

describe('the post that was spoken of', () => {
  it('is not what somebody was known for', async () => {
    const before = turn('Was Orlov known for the discovery of tin?');
    expect(await rewrite('When did he leave that job?', before)).toBe('When did Orlov leave that job?');
  });

  it('is no "elected clerk"', async () => {
    const told = turn('When was Orlov elected?', 'In 1938 he was elected clerk of the guild.');
    const asked = await rewrite('Until when did he keep that post?', told);
    expect(asked).toBe('Until when did Orlov keep the post of clerk of the guild?');
  });

  const clerk = turn('Was Orlov appointed second clerk of the Marl guild in 1938?');
  it.each([
    [
      'Until when did he keep that post?',
      clerk,
      'Until when did Orlov keep the post of second clerk of the Marl guild?',
    ],
    [
      'Until when did he keep that job?',
      turn('How did Orlov join the guild?', 'In 1932, as a teacher of the Marl school.'),
      'Until when did Orlov keep the post of teacher of the Marl school?',
    ],
    [
      'And until when did he remain it?',
      turn('When did Orlov become clerk of the guild?'),
      'Until when did Orlov remain clerk of the guild?',
    ],
    [
      'Until when did he keep that post?',
      turn('When was Orlov tried?'),
      'Until when did Orlov keep that post?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});
