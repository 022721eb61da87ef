/** What the rules for short questions must not catch, found by whole conversations on other subjects. */
import { expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import { checkRewrites } from './check-rewrites.ts';

const two = 'Ada Holt and Karl Weir.';

checkRewrites('one of those who were named', [
  ['Is the latter still alive?', 'Who was convicted in the fraud trial?', two, 'Is Karl Weir still alive?'],
  ['And the latter?', 'Who was convicted in the fraud trial?', two, 'Tell me more about Karl Weir.'],
  [
    'Why them?',
    'Who founded the Marl bank?',
    two,
    'Why was it Ada Holt and Karl Weir who founded the Marl bank?',
  ],
  [
    'Who before them?',
    'Who owned the Marl bank?',
    two,
    'Who owned the Marl bank before Ada Holt and Karl Weir?',
  ],
  ['Was the former director jailed?', 'Who was convicted in the fraud trial?', two],
  [
    'Were the first of these laws repealed?',
    'Who was convicted in the fraud trial?',
    two,
    'Were the first of these laws repealed, the fraud trial?',
  ],
]);

checkRewrites('done to whom or what', [
  ['Died where?', 'Who designed the Marl canal?', 'Karl Weir.', 'Where did Karl Weir die?'],
  ['Trained where?', 'Who was the first man on the peak?', 'Karl Weir.', 'Where was Karl Weir trained?'],
  ['Surrendered when?', 'When did Lund invade Marl?', '1900.', 'When did Lund surrender?'],
  ['Built where?', 'How many people died in the wreck?', 'Ninety.'],
  ['Insured?', 'How many people died in the wreck?', 'Ninety.'],
  ['Founded when?', 'Is the museum open on Sundays?', 'Yes.', 'When was the museum founded?'],
  ['Educated where?', 'Who is the head of the bank?', 'Karl Weir.', 'Where was Karl Weir educated?'],
  ['Starting when?', 'Where was Karl Weir exiled?', 'To Marl.', 'When was Karl Weir exiled?'],
  ['Ending when?', 'Where was Karl Weir exiled?', 'To Marl.'],
  [
    'Decided when?',
    'What did the court decide in the Marl case?',
    'That it stands.',
    'When did the court decide in the Marl case?',
  ],
  ['Served where?', 'Does the hotel serve lunch?', 'Yes.', 'Where does the hotel serve lunch?'],
  ['Served by whom?', 'Does the hotel serve lunch?', 'Yes.'],
  [
    'Evicted how?',
    'Who is the landlord allowed to evict?',
    'Tenants who do not pay.',
    'How is the landlord evicted?',
  ],
  ['Furnished?', 'Who is the landlord allowed to evict?', 'Tenants who do not pay.'],
  [
    'Finished when?',
    'Who was the architect of the Marl dam?',
    'Karl Weir.',
    'When was the Marl dam finished?',
  ],
  ['Paid how much?', 'Who edits the Herald?', 'Ada Lund.'],
  ['Disputed by whom?', "Is Weir's theory good?", 'No.', "By whom is Weir's theory disputed?"],
  ['Based on what?', 'What did Karl Weir do?', 'He led the union.'],
  ['Gone where?', 'What did Karl Weir do?', 'He led the union.'],
  ['Left when?', 'What did Karl Weir do?', 'He led the union.', 'When did Karl Weir leave?'],
  ['Read what?', 'What did Karl Weir do?', 'He led the union.', 'What did Karl Weir read?'],
  ['Starting when?', 'When was the contract signed?', 'On 3 May.', 'When did the contract start?'],
  ['Taught by whom?', 'Was Mozart poor?', 'Sometimes.', 'By whom was Mozart taught?'],
  ['Why them?', 'Who sings Yesterday?', 'The Beatles.', 'Who sings Yesterday, why?'],
  ['Made where?', 'Are Marl pumps safe?', 'Yes.', 'Where are Marl pumps made?'],
  ['so nobody was guilty?', 'Was Ada Weir guilty?', 'No.'],
  ['anyone died?', 'Can dogs eat chocolate?', 'No.'],
  ['Her nickname?', 'When did Ada Weir die?', '1900.', "What is Ada Weir's nickname?"],
  ['larger than that?', 'How old is the Lund elm?', 'Ninety.', 'Larger than the Lund elm?'],
]);

checkRewrites('what takes the place of what', [
  ['And theft?', 'Does the warranty cover water damage?', 'No.', 'Does the warranty cover theft?'],
  ['And glasses?', 'Does insurance cover dental care?', 'Partly.', 'Does insurance cover glasses?'],
  ['And Lund?', 'Is Marl neutral?', 'Yes.', 'Is Lund neutral?'],
  [
    'English too?',
    'What language do they speak in Brazil?',
    'Portuguese.',
    'What language do they speak in Brazil, English too?',
  ],
  ['And rice?', 'Do cats eat fish?', 'Yes.', 'Do cats eat rice?'],
  ['Pears?', 'How many calories are in an apple?', 'Ninety.'],
  ['And Lund?', 'Does Marl sell trucks?', 'Yes.', 'Does Lund sell trucks?'],
  ['Dogs as well?', 'Do cats eat fish?', 'Yes.', 'Do cats eat fish, dogs as well?'],
  ['The café too?', 'Is the museum open on Sundays?', 'Yes.', 'Is the café open on Sundays too?'],
  ['Denmark as well?', 'When did Sweden join?', '1995.', 'When did Denmark join as well?'],
  ['Hours?', 'How many otters live in the park?', 'Forty.'],
  ['Always?', 'How many otters live in the park?', 'Forty.'],
  ['The image, I mean', 'How do I install the server?', 'By hand.', 'How do I install the image?'],
]);

checkRewrites('what was meant, and what is asked anew', [
  ['I meant when Rome fell', 'When did Weir resign?', '1999.', 'When did Rome fall?'],
  ['I mean why it fails', 'How is the Marl pump started?', 'By hand.', 'Why does the Marl pump fail?'],
  ['the exact number of planets?', 'When did Weir resign?', '1999.'],
  ['More than 20 percent of what?', 'What did Karl Weir do?', 'He led the union.'],
  ['Does the boy scout motto exist?', 'What did Karl Weir do?', 'He led the union.'],
  ['Did the boy survive?', 'What did Karl Weir do?', 'He led the union.', 'Did Karl Weir survive?'],
  ['Do newspapers give different numbers?', 'What did Karl Weir do?', 'He led the union.'],
  ['The same goes for everyone?', 'What did Karl Weir do?', 'He led the union.'],
  ['the exact time?', 'Who was to blame?', 'Weir.'],
  ['the first time', 'When does the library close?', 'At eight.'],
  ['Do all languages have different numbers?', 'Who invented the telephone?', 'Bell.'],
  ['So no one has the telescope?', 'Was Karl Weir tried by the court?', 'Yes.'],
  ['Why him?', 'Who invented the pump?', 'Karl Weir.', 'Why was it Karl Weir who invented the pump?'],
  [
    'How many of those were crew?',
    'How many people died in the wreck?',
    'Ninety.',
    'How many of the people who died in the wreck were crew?',
  ],
  ['I meant where they meet', 'When did the firms launch the pump?', '1900.', 'Where do the firms meet?'],
  ['А мечетей там сколько?', 'Когда основали Казань?', 'В 1005 году.', 'Сколько мечетей, Казань?'],
  [
    'Сколько в ней этажей?',
    'Когда построили Марлову башню?',
    'В 1889 году.',
    'Сколько этажей, Марлову башню?',
  ],
  ['А детей сколько?', 'Кто такой Илья Вейров?', 'Художник.', 'Сколько детей, Илья Вейров?'],
  ['А денег сколько?', 'Когда родился Вейров?', 'В 1900 году.'],
]);

it('the first one is the one before', async () => {
  const history = [
    { question: 'What is a black hole?', answer: 'A region of space.' },
    { question: 'Who discovered the first one?', answer: 'Bolton and Murdin found it.' },
  ];
  expect(await createFollowUpRewriter().rewrite('How far is it?', history)).toBe(
    'How far is the black hole?',
  );
});
