/** What takes the place of what, and whom or what a short question means. */
import { expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';
import { checkRewrites } from './check-rewrites.ts';

checkRewrites('what gives way, and what is only added', [
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

checkRewrites('what no man and no verb takes', [
  ['refundable?', 'Who was Karl Weir?', 'A pilot.'],
  ['parking included?', 'Who was Karl Weir?', 'A pilot.'],
  ['bigger than what?', 'Was Karl Weir fined?', 'Yes.'],
  ['A towel, where can I get that?', 'Who leads the club?', 'Ada Weir.', 'Where can I get a towel?'],
  ['and watches?', 'Does the firm mend clocks?', 'Yes.', 'Does the firm mend clocks, watches?'],
  ['and members?', 'Can I bring food?', 'Yes.', 'Can I bring members?'],
  ['closed when?', 'How many pages does the Lund atlas have?', '90.', 'When did the Lund atlas close?'],
  ['закрыли?', 'Кто открыл мост?', 'Ada Weir.', 'закрыли?'],
]);

checkRewrites('whose it is', [
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

checkRewrites('what it and they stand for', [
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

checkRewrites('по-русски', [
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
