/** What asks of something else than before, and what must not be said of the one who was last named. */
import { checkRewrites } from './check-rewrites.ts';

checkRewrites('where a thing comes from is not where the answer comes from', [
  ['Where does it come from?', 'What is slate?', 'A rock.', 'Where does slate come from?'],
  ['Where is that from?', 'Who is Weir?', 'A singer.', 'Where is Weir from?'],
  ['Where is that from?', 'When was Weir born?', '1870.', 'Which source says when Weir was born?'],
  ['What is a reference?', 'What is a citation?', 'A reference.'],
  ['The source?', 'Where is the source of the Lund?', 'In the hills.'],
  ['Shorter?', 'How tall is it?', 'Ten metres.'],
]);

checkRewrites('back to something else', [
  [
    'Back to Marl, when did the smiths leave?',
    'When did Lund fall?',
    '1945.',
    'Marl, when did the smiths leave?',
  ],
  ['Back to school, when is it?', 'What does the policy cover?', 'Fire.'],
  ['Is the song called If You Please?', 'Is the shop open?', 'Yes.'],
]);

checkRewrites('who did it, and what was done or had', [
  ['When did it join the union?', 'Did Norway sign a treaty?', 'Yes.', 'When did Norway join the union?'],
  ['When was it founded?', 'Did Marl make a car?', 'No.', 'When was Marl founded?'],
  ['How long is it?', 'Did Norway build a tunnel?', 'Yes.', 'How long is the tunnel?'],
  ['How big is it?', 'How were children evacuated from London?', 'By train.', 'How big is London?'],
  [
    'When did it start?',
    'How were children evacuated from London?',
    'By train.',
    'When did the evacuation of children from London start?',
  ],
  ['Who discovered that?', 'Does the sun rise in the east?', 'Yes.', 'Who discovered the sun?'],
  [
    'What did they think of it?',
    'Did the Weir brothers write to the ministry?',
    'Yes.',
    'What did the Weir brothers think of it?',
  ],
  ['Motivated by what?', 'Who killed Weir?', 'Lund.'],
  ['Married to whom?', 'Is Weir married?', 'Yes.', 'To whom is Weir married?'],
  ['Who was to leave first?', 'Who was Weir?', 'A clerk.'],
  ['When did excavation start?', 'Who was Weir?', 'A digger.'],
  ["Why does Lund think it's true?", "Why does Weir think it's a lie?", 'He was there.'],
  ['How old was that ship?', 'Who sank the Heron?', 'A submarine; it crossed a ferry route.'],
  ['How much does it pay?', 'Which tenant pays most?', 'Tesco.', 'How much does it pay, Tesco?'],
]);

checkRewrites('what is asked stays whole and agrees', [
  ['What about a refund?', 'Can I cancel my order?', 'Yes.', 'Can I cancel my order, a refund?'],
  [
    'And the number of guests?',
    'Can we change the date of our booking?',
    'Yes.',
    'Can we change the number of guests?',
  ],
  ['What of?', 'When did the storm hit Marl?', '1755.'],
  ['What of?', 'When did Weir die?', '1821.', 'What did Weir die of?'],
  ['When?', 'How long does the battery last?', 'Eight hours.', 'When does the battery last?'],
  ['What year?', 'How many miners were rescued?', '33.', 'What year were miners rescued?'],
  ['By whom?', 'What became of the Weirs?', 'They were shot.', 'What became of the Weirs, by whom?'],
  ['And the large ones?', 'Is the small model heavy?', 'No.', 'Are the large models heavy?'],
  [
    'What became of half of it?',
    'How much gold did Lund bring?',
    'A ton.',
    'What became of half of the gold?',
  ],
  [
    'Did Lund put in some of it?',
    'How much money did Weir raise?',
    'A lot.',
    'Did Lund put in some of the money?',
  ],
  [
    'Which ones came after that?',
    "What was Weir's first story?",
    'The Mill.',
    'Which other stories did Weir have after the first?',
  ],
  ['How much is that in total?', 'What did the repair cost?', '80.', 'What did the repair cost in total?'],
  [
    'Which newspaper is that?',
    'Who told it?',
    'A local newspaper in Marl printed it.',
    'Which local newspaper in Marl printed it?',
  ],
  [
    'Which server is that?',
    'How old is the app?',
    'It runs on one server and has a shop.',
    'Which server is that?',
  ],
  ['And the blue ones?', 'Is the red bus free?', 'Yes.', 'Are the blue buses free?'],
  ['The last one?', 'Were the trains late?', 'Yes.', 'Was the last of the trains late?'],
  ['Does it sell milk?', 'Is the shop open late?', 'Yes.', 'Does the shop sell milk?'],
  ['And the shops?', 'Is the bank open?', 'Yes.', 'Are the shops open?'],
  ['How much is it overall?', 'Which plan is cheaper?', 'Basic.', 'How much is Basic overall?'],
  [
    'Which war was that?',
    'When did it end?',
    'During a war between France and Spain.',
    'Which war was that, the war between France and Spain?',
  ],
  ['Which ocean is that?', 'Who wrote the hymn?', 'Ada Weir wrote it.'],
  [
    'Which city is that?',
    'What is the capital of Chile?',
    'Santiago.',
    'Which city is the capital of Chile?',
  ],
  ['Which hospital was that?', 'Where was Weir treated?', 'In Marl.', 'In which hospital was Weir treated?'],
  ['Which company was that?', 'Who built the bridge?', 'Lund & Sons.', 'Which company built the bridge?'],
  ['Who designed it?', 'Did Oslo build an opera house?', 'Yes.', 'Who designed the opera house?'],
  ['Кто победил?', 'Сколько длилась война?', 'Четыре года.'],
]);
