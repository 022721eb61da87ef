/** Short follow-ups as they are typed in a chat: what they mean, and what they only look like. */
import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const turn = (question: string, answer?: string): Turn[] => [
  answer === undefined ? { question } : { question, answer },
];
const rewrite = (question: string, history: readonly Turn[]) =>
  createFollowUpRewriter().rewrite(question, history);

type Row = readonly [question: string, history: readonly Turn[], standalone: string];

const check = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    it.each(rows)('%s', async (question, history, standalone) => {
      expect(await rewrite(question, history)).toBe(standalone);
    });
  });

const born = turn('When was Karl Weir born?', 'In 1870, in Orel.');
const moved = turn('How many people were evacuated from Marl?', 'About 1.4 million civilians.');

check('where the answer comes from', [
  ['source?', born, 'Which source says when Karl Weir was born?'],
  ['who told you that?', born, 'Which source says when Karl Weir was born?'],
  ['whats the source for this', born, 'Which source says when Karl Weir was born?'],
  ['How do you know?', moved, 'How many people were evacuated from Marl, according to which source?'],
  ['Was Weir shot?', turn('Where is Orel?'), 'Was Weir shot?'],
  ['откуда это известно?', turn('Когда построили мост?'), 'В каком источнике сказано, когда построили мост?'],
  ['Who told you to stop?', born, 'Who told you to stop?'],
  ['What is the source of the river?', born, 'What is the source of the river?'],
]);

check('doubt, more, and nothing denied', [
  ['u sure about that?', born, 'When was Karl Weir born?'],
  ['Is that correct?', born, 'When was Karl Weir born?'],
  ['What else?', born, 'What else is known about Karl Weir?'],
  ['What else?', turn('What did Weir write?', 'A novel.'), 'What else did Weir write?'],
  ['Why not?', turn('What did Weir write?'), 'What did Weir write?'],
  ['Why not?', turn('Was Weir arrested?', 'No.'), 'Why was Weir not arrested?'],
  ['ok thanks, and where?', born, 'Where was Karl Weir born?'],
]);

check('what was counted', [
  ['and how much was that in total?', moved, 'How many people were evacuated from Marl in total?'],
  ['How much was that in total?', turn('Was Weir fined?'), 'How much was that in total, was Weir fined?'],
  ['By whom?', moved, 'By whom were people evacuated from Marl?'],
  ['What for?', turn('How many ships were sunk in Marl?', 'Two.'), 'What were ships sunk in Marl for?'],
  ['What for?', turn('How many medals did Weir get?', 'Two.'), 'What did Weir get medals for?'],
  ['And factories?', moved, 'How many factories were evacuated from Marl?'],
  ['And dogs?', turn('How many people live in Marl?'), 'How many dogs live in Marl?'],
  ['And in 1943?', moved, 'How many people were evacuated from Marl in 1943?'],
  ['Where were they taken?', moved, 'Where were the civilians taken?'],
  ['Who organised that?', moved, 'Who organised the evacuation of people from Marl?'],
  ['Who ordered that?', turn('How many people were moved?', 'Ninety.'), 'Who ordered that, people moved?'],
  ['How did it start?', turn('How many people were killed in the fire?'), 'How did the fire start?'],
  ['What does more of it cost?', turn('How much storage comes with a plan?'), 'What does more storage cost?'],
  ['Where does all of it go?', turn('How much water does it hold?'), 'Where does all of the water go?'],
  ['Can I have more of it?', turn('How much does the jam cost?'), 'Can I have more of the jam?'],
]);

check('one of several', [
  [
    'On what day did the first one get through?',
    turn('Who kept horses in the town?', 'A weaver.'),
    'On what day did the first of the horses get through?',
  ],
  ['And the fourth one?', turn('Did the authors agree?', 'No.'), 'Did the fourth of the authors agree?'],
  ['The third one?', turn('When were the mills sold?', 'In 1900.'), 'When was the third of the mills sold?'],
  [
    'How many files did the second one damage?',
    turn('What do the rivals cost?', 'They are Osprey Safe, which costs £31, and Kestrel, which costs £22.'),
    'How many files did Kestrel damage?',
  ],
  [
    'And how many jobs would the second one bring?',
    turn('What output would they have?', 'One 52, enough for 40,000 homes, and the other 19 megawatts.'),
    'And how many jobs would the second one bring?',
  ],
  [
    'Which of them is the oldest?',
    turn('Are there owners of mills in Marl?', 'Three.'),
    'Which of the owners of mills in Marl is the oldest?',
  ],
]);

check('which one it was', [
  [
    'Which newspaper was that?',
    turn('Was Weir mixed up with Lund?', 'Yes, a local newspaper mixed up the two in its report [5].'),
    'Which local newspaper mixed up the two in its report?',
  ],
  [
    'Which hospital was that?',
    turn('When did Weir die?', 'In 1931, in a hospital in Marl.'),
    'Which hospital was that, the hospital in Marl?',
  ],
  ['Which hospital was that?', turn('Which hospital treated Weir?'), 'Which hospital treated Weir?'],
  ['Which year was that?', turn('When did Weir leave?', 'In 1931.'), 'Which year did Weir leave?'],
  ['What colour is it?', turn('Who bought the van?', 'Ada Weir.'), 'What colour is the van?'],
]);

check('what is meant and what is not', [
  ['Why was it dropped?', turn('Had anyone seen the plan?', 'Nobody.'), 'Why was the plan dropped?'],
  [
    "Wasn't there meant to be a cap? Why was it dropped?",
    turn('When was the mill built?'),
    "Wasn't there meant to be a cap? Why was it dropped?",
  ],
  [
    "And for charges, where there isn't a rule?",
    turn('When did Marl burn?'),
    "And for charges, where there isn't a rule?",
  ],
  ['How many were there by 1950?', turn('Who lived in Marl?', 'Smiths.'), 'How many were there by 1950?'],
  ['Did they give up then?', turn('When was it refused?', 'In 2018.'), 'Did they give up in 2018?'],
  ['What did he do up to then?', turn('When did Weir leave?', 'In 1905.'), 'What did Weir do up to 1905?'],
  ['Who built it?', turn('Was there ever a bridge at Marl?', 'Yes.'), 'Who built the bridge at Marl?'],
  [
    'Who fixed it?',
    turn('Were there problems with the water pump in 2019?', 'It was out of action.'),
    'Who fixed the water pump?',
  ],
  ['Where is that nest now?', turn('What was in it?', "A swan's nest."), "Where is the swan's nest now?"],
  [
    'Where did she have this class?',
    turn(
      'What was Ada Weir offered?',
      'Ada Weir, the teacher whose sewing class fed many, was offered a purse.',
    ),
    'Where did Ada Weir have the sewing class?',
  ],
  [
    "Why does Lund think it's a fake?",
    turn('Where was the Halden Letter found?', 'The letter was found in Marl.'),
    'Why does Lund think the Halden Letter is a fake?',
  ],
  ["And if it's Friday?", turn('When does the inn close?'), "When does the inn close if it's Friday?"],
  [
    'How far ahead do I have to book that?',
    turn('Can Halden convert my books?', 'Yes.'),
    'How far ahead do I have to book converting my books?',
  ],
  ['How do I clean that?', turn('Does the pump have a filter?', 'Yes.'), 'How do I clean the pump?'],
  ['And a drone?', turn('Can I bring my dog?', 'No dogs.'), 'Can I bring a drone?'],
  ['And a cheque?', turn('Can I pay by card?', 'Yes.'), 'Can I pay by card, a cheque?'],
  [
    'Back to the siege, how many died?',
    [...turn('When did the siege of Marl begin?', 'In 1641.'), ...turn('When did Weir die?', 'In 1931.')],
    'The siege of Marl, how many died?',
  ],
  ['Back to the bridge.', born, 'Back to the bridge.'],
  ['Where exactly?', turn('How long did the trial last?', 'Two days.'), 'Where exactly was the trial?'],
  ['And after that?', turn("What was Weir's first job?"), 'What happened to Weir later?'],
]);

check('words that only look like names', [
  [
    'What did he earn there?',
    turn("What was Weir's job?", 'A Russian entry has him at a mill.'),
    'What did Weir earn there?',
  ],
  [
    'How many were they?',
    turn('Who won?', 'The Swedish won the battle.'),
    'How many were they, the Swedish?',
  ],
  [
    'When did he die?',
    turn('Who ran the mill?', 'Miller, born 1814.'),
    'When did the one who ran the mill die?',
  ],
  ['When did he die?', turn('Who ran the mill?', 'Miller had run it since 1814.'), 'When did Miller die?'],
  [
    'How many rooms did it have?',
    turn('Who came first?', 'The Halden pottery at Wick, as one of ten.'),
    'How many rooms did the Halden pottery have?',
  ],
  [
    'Was anyone else buried there?',
    turn('Where was Weir buried?', 'He was buried at the Halden cemetery.'),
    'Was anyone else buried at the Halden cemetery?',
  ],
  [
    'Who asked for it?',
    turn('Was Weir rehabilitated?', 'The Military Court rehabilitated him in 1954.'),
    "Who asked for Weir's rehabilitation?",
  ],
]);

check('as it is typed', [
  ['n his wife?', born, "When was Karl Weir's wife born?"],
  ['N is what?', turn('When was the mill sold?'), 'N is what?'],
  ['thx. what did his dad do', born, "What did Karl Weir's dad do?"],
  ['wasnt he a clerk?', born, "Wasn't Karl Weir a clerk?"],
  ['And the cafe, please?', turn('Is the museum open on Mondays?'), 'Is the cafe open on Mondays?'],
  ['Should I say please?', turn('Is the museum open?'), 'Should I say please?'],
  ['And his parents?', born, "When were Karl Weir's parents born?"],
]);

check('the same once more', [
  ['shorter please', born, 'When was Karl Weir born?'],
  ['try again', born, 'When was Karl Weir born?'],
  ['in one sentence', born, 'When was Karl Weir born?'],
  ['that many?', moved, 'How many people were evacuated from Marl?'],
  ['Translate the inscription', born, 'Translate the inscription'],
  ['who says otherwise?', born, 'When was Karl Weir born, according to other sources?'],
  [
    'Is there another number?',
    moved,
    'How many people were evacuated from Marl, according to other sources?',
  ],
  ['Any other views?', turn('Which rooms have a view?'), 'Any other views?'],
  ['Do other sources of power exist?', born, 'Do other sources of power exist?'],
  ['это точно?', turn('Сколько длилась осада?'), 'Сколько длилась осада?'],
]);

check('what the last question does not fit', [
  ['how many victims?', turn('What was the Marl Affair?', 'A trial.'), 'How many victims, the Marl Affair?'],
  ['who else?', turn('What was the Marl Affair?', 'A trial.'), 'Who else, the Marl Affair?'],
  ['which year?', turn('What rank did Weir have?', 'Clerk.'), 'Which year did Weir have the rank?'],
]);

check('what was done to one and who was met', [
  ['and sentenced to what?', turn('Who tried Karl Weir?', 'A court.'), 'What was Karl Weir sentenced to?'],
  ['Arrested by whom?', turn('When was Karl Weir tried?'), 'By whom was Karl Weir arrested?'],
  ['Shot or hanged?', turn('When was Karl Weir executed?'), 'Was Karl Weir shot or hanged?'],
  ['Burned or sold?', turn('Who founded the mill?', 'Ada Weir.'), 'Was the mill burned or sold?'],
  ['What of?', turn('When did Karl Weir die?'), 'What did Karl Weir die of?'],
  ['who presided?', turn('Who tried Karl Weir?', 'A court.'), 'Who presided, Karl Weir?'],
  ['And who was he?', turn('Whom did Weir serve under?', 'Weir stood below Lund.'), 'Who was Lund?'],
  ['And who was he?', turn('When did Weir retire?', 'Weir retired before Lund.'), 'Who was Weir?'],
  [
    'Who were they?',
    turn('How many people were arrested?', 'Some 200 officials.'),
    'Who were the officials?',
  ],
  [
    'Where did they live?',
    turn('How many people were fed?', 'All, with soups.'),
    'Where did the people live?',
  ],
  ['And grandchildren?', turn('Did Weir have children?', 'Two.'), 'Did Weir have grandchildren?'],
  [
    'By when?',
    turn('What happened to the factories of Marl?', 'They went east.'),
    'What happened to the factories of Marl, by when?',
  ],
  [
    'Who organised it?',
    turn('What happened to the factories of Marl?', 'Many went to the Urals.'),
    'Who organised it, the factories of Marl?',
  ],
  ['Who organised it?', turn('Where was the fair held?', 'In Marl.'), 'Who organised the fair?'],
]);

check('what the answer was about, and of what kind', [
  ['Who got it out?', turn('Were the records lost?', 'The log book was saved.'), 'Who got the log book out?'],
  ['Who owned it?', turn('When did Halden open?', 'The shop was opened in 1920.'), 'Who owned Halden?'],
  ['How long is it?', turn('Who built the mill?', 'The bridge was built by Lund.'), 'How long is the mill?'],
  [
    'When did it burn?',
    turn('Were the records lost?', 'The clerk was away.'),
    'When did it burn, the records?',
  ],
  ['Where is it?', turn('What does the inn lack?', 'Parking is free.'), 'Where is the inn?'],
  ['When was it founded?', turn('Which town was first?', 'Reading was first.'), 'When was Reading founded?'],
  [
    'And the small ones?',
    turn('What happened to the great clock of Marl?', 'It was buried.'),
    'What happened to the small clocks of Marl?',
  ],
  [
    'How many rooms does the biggest real one have?',
    turn('What is the model house called?', 'Halden.'),
    'How many rooms does the biggest real house have?',
  ],
  ['What did the elder one die of?', turn('Where was the school of Marl?'), 'What did the elder one die of?'],
  [
    'Who decides that?',
    turn('What happens if it rains?', 'It is moved.'),
    'Who decides that, happens if it rains?',
  ],
]);

check('Russian', [
  ['а кто ещё?', turn('За что расстреляли Вейрова?', 'За измену.'), 'Кого ещё расстреляли, кроме Вейрова?'],
  [
    'а по другим источникам?',
    turn('Когда родился Вейров?', 'В 1905.'),
    'Когда родился Вейров по другим источникам?',
  ],
  ['а кто ещё?', turn('Кто построил мост?', 'Вейров.'), 'Кто ещё построил мост?'],
  ['кто?', turn('Когда арестовали Вейрова?', 'В 1949.'), 'Кто арестовал Вейрова?'],
  ['а внуков?', turn('Сколько детей было у Вейрова?', 'Двое.'), 'Сколько внуков было у Вейрова?'],
  ['как их звали?', turn('Сколько детей было у Вейрова?', 'Двое.'), 'Как их звали, Вейрова?'],
  ['а когда закончилась?', turn('Сколько длилась осада?'), 'Когда закончилась осада?'],
  ['сколько погибло?', turn('Сколько длилась осада?'), 'Сколько погибло, осада?'],
  [
    'когда они поженились?',
    turn('Кто был женой Вейрова?', 'Анна Петровна Вейрова.'),
    'Когда они поженились, Вейрова?',
  ],
]);
