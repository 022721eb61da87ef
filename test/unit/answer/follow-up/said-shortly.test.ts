/** Follow-ups that leave out nearly everything, or put it in another order, and what must stay as it is. */
import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

type Row = readonly [question: string, asked: string, answer: string, standalone?: string];

/** Without the last column the question stays as it is. */
const check = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [question, asked, answer, standalone] of rows)
      it(`${question} (${asked})`, async () => {
        const asIs = standalone ?? question;
        expect(await createFollowUpRewriter().rewrite(question, [{ question: asked, answer }])).toBe(asIs);
      });
  });

check('a participle in front of what is asked', [
  [
    'Carved by whom?',
    'When was the altar of Lund finished?',
    '1502.',
    'By whom was the altar of Lund carved?',
  ],
  ['repaired when?', 'Who built the Halden mill?', 'Ada Weir.', 'When was the Halden mill repaired?'],
  ['woven from what?', 'How many carpets were sold?', 'Nine.', 'From what were the carpets woven?'],
  [
    'painted by?',
    'Where does the portrait of Ada Weir hang?',
    'In Marl.',
    'By whom is the portrait of Ada Weir painted?',
  ],
  ['worth how much?', 'Where is the Lund crown kept?', 'In a vault.', 'How much is the Lund crown worth?'],
  [
    'lasted how long?',
    'Where did the Marl strike begin?',
    'In the mills.',
    'How long did the Marl strike last?',
  ],
  [
    'buried or cremated?',
    "How did Weir's sister hear of his death?",
    'By letter.',
    'Was Weir buried or cremated?',
  ],
  ['trained where?', 'Who designed the ferry?', 'Karl Weir did.', 'Where was Karl Weir trained?'],
  [
    'doing what?',
    'When did Weir begin to earn money?',
    'At twelve.',
    'Doing what did Weir begin to earn money?',
  ],
  // A ferry was not born.
  ['born where?', 'How fast is the ferry?', 'Ten knots.'],
  ['signed by whom', 'How long is the treaty of Lund?', 'Nine pages.'],
]);

check('a quality, a rule or a number alone', [
  ['refundable?', 'What does the season ticket cost?', '60 crowns.', 'Is the season ticket refundable?'],
  ['Insured?', 'When did the Lund mill sink?', '1900.', 'Was the Lund mill insured?'],
  ['anyone drowned?', 'When did Marl flood?', '1900.', 'Was anyone drowned when Marl flooded?'],
  [
    'anybody arrested?',
    'Where was the tavern raided?',
    'In Marl.',
    'Was anybody arrested when the tavern was raided?',
  ],
  [
    'breakfast included?',
    'How much is a room at the Lund inn?',
    '9 crowns.',
    'Is breakfast included, the room?',
  ],
  ['starting when?', 'How long is the lease?', 'Two years.', 'When does the lease start?'],
  ['Geese?', 'How many swans nest on the island?', 'Nine.', 'Geese?'],
  ['ducks?', 'How many swans nest on the island?', 'Nine.', 'How many ducks nest on the island?'],
  [
    'sources?',
    'How many swans nest on the island?',
    'Nine.',
    'How many swans nest on the island, according to which source?',
  ],
  ['ducks?', 'When did the island flood?', '1900.'],
  [
    'velvet as well?',
    'Which cloths does the mill weave?',
    'Wool.',
    'Which cloths does the mill weave, velvet as well?',
  ],
  [
    'by whom, and for how much?',
    'When was the Lund organ bought?',
    '1900.',
    'By whom was the Lund organ bought, and for how much?',
  ],
  ['I mean the second time', 'When was Ada Weir fined?', '1900.', 'When was Ada Weir fined the second time?'],
  [
    'Who before her?',
    'Who edits the Herald?',
    'The Herald is edited by Ada Weir.',
    'Who edits the Herald before Ada Weir?',
  ],
  [
    'How many of them drowned?',
    'How many crew did the Minerva have?',
    '22.',
    'How many of the crew drowned?',
  ],
]);

check('what is asked about in front', [
  [
    'and the appeal, on what day?',
    'When was Ada Weir fined?',
    '1920.',
    'On what day was the appeal, Ada Weir?',
  ],
  [
    'And the verdict itself, when was that read out?',
    'Who defended Karl Weir?',
    'Lund.',
    'When was the verdict read out, Karl Weir?',
  ],
  [
    'And the Lund stamps, in which month?',
    'What did Ada Weir sell?',
    'Coins.',
    'In which month did Ada Weir sell the Lund stamps?',
  ],
  [
    "a pharmacy then, where's that?",
    'Is there a bank near the Halden hotel?',
    'No.',
    "Where's a pharmacy near the Halden hotel?",
  ],
  [
    'no, the nephew I mean, when did he retire?',
    'When was Karl Weir mayor?',
    '1900.',
    'When did the nephew retire, Karl Weir?',
  ],
  // Another thing than before.
  ['And the bridge, when was it built?', 'When did Weir die?', '1900.', 'The bridge, when was it built?'],
  ['The bridge, when was it built?', 'When did Weir die?', '1900.'],
]);

check('what was meant', [
  [
    'no, the exact number of pages',
    'How long is the Lund treaty?',
    'Long.',
    'How long is the Lund treaty, the exact number of pages?',
  ],
  [
    'I meant the county, not the town',
    'When was Weir clerk in Marl?',
    '1900.',
    'When was Weir clerk in Marl, the county?',
  ],
  [
    'no, the sister, not the brother',
    'When did the brother of Weir die?',
    '1900.',
    'When did the sister of Weir die?',
  ],
  [
    'no, I meant when it began',
    'When was the Marl strike?',
    'It ended in May.',
    'When did the Marl strike begin?',
  ],
  ['I mean where he lived', 'Where was Karl Weir born?', 'Marl.', 'Where did Karl Weir live?'],
  [
    'no, who paid for it, not what it cost',
    'How was the ferry bought?',
    'For 90 crowns.',
    'Who paid for the ferry?',
  ],
  ['Tea, not coffee?', 'Is lunch served?', 'Yes.'],
  ['When is the museum open?', 'Was the strike long?', 'Yes.'],
  ['Not the sailors?', 'Who was first ashore?', 'The cook.', 'Was it the sailors who were first ashore?'],
  ["Not Lund's men?", 'Who burned the mill?', 'Soldiers.', "Was it Lund's men who burned the mill?"],
  ['Not really?', 'Who burned the mill?', 'Soldiers.'],
  ['Not the mill?', 'When was it burned?', '1900.'],
]);

check('the same for another', [
  ['same for a scooter?', 'May I bring a bicycle on board?', 'Yes.', 'May I bring a scooter on board?'],
  ['Is it the same for the ferry?', 'What does the tram cost?', 'Two crowns.', 'What does the ferry cost?'],
  ['B7?', 'What does B4 mean?', 'Low pressure.', 'What does B7 mean?'],
  ['B7?', 'What does the lamp mean?', 'Low pressure.'],
  ['how many do I need?', 'What does one token cost?', 'A crown.', 'How many tokens do I need?'],
  ['how many do I need?', 'What does the lamp mean?', 'Low pressure.', 'how many do I need?'],
  ['Military rank?', 'What was Karl Weir doing in Marl?', 'Nothing.', "What was Karl Weir's military rank?"],
  ['Military rank?', 'Did Karl Weir know Ada Lund?', 'Yes.'],
  ['Admission price?', 'What was Karl Weir doing in Marl?', 'Nothing.'],
]);

check('what gives way, and what is only added', [
  ['what about hail?', 'Does the policy cover floods?', 'Yes.', 'Does the policy cover hail?'],
  ['also abroad?', 'Does the policy cover floods?', 'Yes.', 'Does the policy cover floods abroad?'],
  ['and goats?', 'Do cows eat thistles?', 'No.', 'Do goats eat thistles?'],
  ['and for a boat?', 'What is the fee for a berth?', '20 crowns.', 'What is the fee for a boat?'],
  ['And its leader?', 'When was the Marl choir founded?', '1888.', "Who was the Marl choir's leader?"],
  ['the choir, I mean', 'When was the Marl band founded?', '1888.', 'When was the choir founded?'],
  ['I know what I mean', 'When was the Marl band founded?', '1888.'],
  ['killed?', 'When did Ada Weir fall?', '1900.', 'Was Ada Weir killed?'],
  [
    'how many pages?',
    'Who wrote the report on the flood?',
    'Ada.',
    'How many pages, the report on the flood?',
  ],
  ['how many workers?', 'Who built the Marl canal?', 'Convicts.', 'How many workers built the Marl canal?'],
  ['And the flood, how did that start?', 'Who wrote the report?', 'Ada.', 'How did the flood start?'],
  ['taller than the oak?', 'How old is the Lund elm?', 'Ninety.', 'Is the Lund elm taller than the oak?'],
  [
    'more than in Marl?',
    'How many elms grow in Lund?',
    'Ninety.',
    'How many elms grow in Lund, more than in Marl?',
  ],
  [
    'captained by?',
    'Which ship saved the crew?',
    'The Aurora saved the crew.',
    'By whom was the Aurora captained?',
  ],
  [
    'any deaths?',
    'When did the flood at the Halden mill begin?',
    '1900.',
    'Any deaths, the flood at the Halden mill?',
  ],
  ['paid how?', 'What is the deposit for a boat?', '20 crowns.', 'How is the deposit paid?'],
  [
    'demanding what?',
    'When did the Marl strike begin?',
    '1900.',
    'Demanding what did the Marl strike begin?',
  ],
  ['сколько это стоило?', 'Кто построил мост в Марле?', 'Ada Weir.', 'Сколько это стоило, мост в Марле?'],
]);

check('whose it is', [
  [
    'his wife in particular?',
    "What became of Weir's family after the war?",
    'They left.',
    "What became of Weir's wife after the war?",
  ],
  ['And his diary?', "When was Weir's novel printed?", '1900.', "When was Weir's diary printed?"],
  [
    'And his hat?',
    'What did Karl Weir leave in Marl?',
    'A coat.',
    "What happened to Karl Weir's hat in Marl?",
  ],
  [
    'whom did the younger girl marry?',
    'Did Karl Weir have children?',
    'Two girls.',
    "Whom did Karl Weir's younger daughter marry?",
  ],
  [
    'what about his sister?',
    'What happened to Marl Lund?',
    'He drowned.',
    "What happened to Marl Lund's sister?",
  ],
  [
    'His fee?',
    'Who tested the kettle?',
    'The judge had the kettle tested by Professor Karl Weir of the University of Marl.',
    "What is Professor Karl Weir of the University of Marl's fee?",
  ],
  ['what did the boy do later?', 'Where did Karl Weir grow up?', 'In Marl.', 'What did Karl Weir do later?'],
  ['what did the girl do later?', 'Where did Karl Weir grow up?', 'In Marl.'],
  ['what did the man at the gate say?', 'Where did Karl Weir grow up?', 'In Marl.'],
]);

check('what it and they stand for', [
  [
    'what did it cost?',
    'Who was the architect of the Lund dam?',
    'The name was Rolf Brandt.',
    'What did the Lund dam cost?',
  ],
  ['what happened to it?', 'When was the first bust unveiled?', '1900.', 'What happened to the first bust?'],
  [
    'Was the second of them pardoned?',
    'With whom did Weir rob the bank?',
    'With Ada Holt and Otto Lund.',
    'Was Otto Lund pardoned?',
  ],
  [
    'how many of those were cats?',
    'How many animals did the storm kill?',
    'Nobody knows.',
    'How many of the animals that the storm killed were cats?',
  ],
  [
    'had that been done in Marl?',
    'How often must the sieve be rinsed?',
    'Weekly.',
    'Had the sieve been rinsed in Marl?',
  ],
  ['Why her?', 'When did Ada Weir become mayor?', '1900.', 'Why did Ada Weir become mayor?'],
  ['on which day?', 'Who blew up the dam?', 'Soldiers.', 'On which day was the dam blown up?'],
  [
    'until when?',
    'What was Weir in charge of in Marl?',
    'The mills.',
    'Until when was Weir in charge in Marl?',
  ],
  ['and who set it up?', 'What was the Marl fair good for?', 'Trade.', 'Who set the Marl fair up?'],
  [
    'So nobody came to watch?',
    'Where was Weir tried?',
    'In a cellar.',
    'Did nobody come to watch when Weir was tried?',
  ],
  [
    'does the guide give another date?',
    'When did the Marl mill burn?',
    '1900.',
    'Does the guide give another date, the Marl mill?',
  ],
  [
    'and when did somebody come?',
    'Who reported the leak at Marl?',
    'Ada.',
    'When did somebody come, the leak at Marl?',
  ],
]);

check('по-русски', [
  [
    'а страниц в нём сколько?',
    'Когда был издан роман Вейрова?',
    'В 1900 году.',
    'Сколько страниц, роман Вейрова?',
  ],
  [
    'а сколько там комнат?',
    'Когда была построена гостиница Marlhof?',
    'В 1900 году.',
    'Сколько комнат, гостиница Marlhof?',
  ],
  [
    'и сколько человек погибло?',
    'Когда сгорела школа в Марле?',
    'В 1900 году.',
    'Сколько человек погибло, школа в Марле?',
  ],
  ['а детей сколько?', 'Как звали жену Вейрова?', 'Ада.', 'Сколько детей у Вейрова?'],
  ['а стоит сколько?', 'Где продают билеты?', 'В кассе.', 'а сколько стоит?'],
  ['а умер?', 'Где родился Вейров?', 'В Марле.', 'Где умер Вейров?'],
  ['а кто его основал?', 'Когда открыли театр?', 'В 1900 году.', 'Кто его основал, театр?'],
  ['Сколько дней в году?', 'Когда сгорела школа в Марле?', 'В 1900 году.'],
]);

it('is she whom he married, two turns before', async () => {
  const history: Turn[] = [
    { question: 'Whom did Orlov marry?', answer: 'Orlov married Ada Weir, who was a nurse.' },
    { question: 'When was he arrested?', answer: 'In 1900.' },
  ];
  const rewrite = createFollowUpRewriter().rewrite;
  expect(await rewrite('was she arrested too?', history)).toBe('Was Ada Weir arrested too?');
  expect(await rewrite('was he fined too?', history)).toBe('Was Orlov fined too?');
});
