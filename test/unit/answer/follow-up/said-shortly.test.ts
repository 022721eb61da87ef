/** Follow-ups that leave out nearly everything, or put it in another order, and what must stay as it is. */
import { checkRewrites } from './check-rewrites.ts';

checkRewrites('a participle in front of what is asked', [
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

checkRewrites('a quality, a rule or a number alone', [
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

checkRewrites('what is asked about in front', [
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

checkRewrites('what was meant', [
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

checkRewrites('the same for another', [
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
