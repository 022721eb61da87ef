import { describe, expect, it } from 'vitest';
import { plainerQuestions } from '../../../../src/answer/disagreement/plainer-questions.ts';
import { rivalsOf } from './rivals-of.ts';

describe('a question asked in a roundabout way', () => {
  it.each([
    ['Was Falk elected in 1950?', ['When was Falk elected?']],
    ['Did Falk already lead the bank in 1950?', ['Since when did Falk lead the bank?']],
    ['Was Falk still warden in 1948?', ['Until when was Falk warden?']],
    ['Was Falk still the warden at the moment the mill burned?', ['Until when was Falk the warden?']],
    [
      'Did Falk still hold the post of warden when he died?',
      ['Until when did Falk hold the post of warden?'],
    ],
    [
      'When they came for him, was Falk still in office as a warden?',
      ['Until when was Falk in office as a warden?'],
    ],
    [
      'Had Falk already lost his job as a warden of the guild by the time he died?',
      ['Until when was Falk a warden of the guild?'],
    ],
    ['Is it true that Falk was born on 7 May 1905?', ['When Falk was born?']],
    ['Did Falk leave in 1934, or only in 1937?', ['When did Falk leave?']],
    ['Did more than a thousand people die in Halden?', ['How many people did die in Halden?']],
    ['What is known of when Falk was born?', ['When Falk was born?']],
    ['Did Falk leave in 1934 or in 1937?', ['When did Falk leave?']],
    ['The mill was built in 1905, right?', ['When the mill was built?']],
    ['I read that Falk was born in 1905. Is that so?', ['When Falk was born?']],
    [
      'Our teacher says 800 inhabitants died in the flood. Is that the right figure?',
      ['How many inhabitants died in the flood?'],
    ],
    [
      'Is it true that over two thousand persons had been moved out of Halden by the end of 1941?',
      ['How many persons had been moved out of Halden by the end of 1941?'],
    ],
    [
      'Were hundreds of people struck by the flood, or just a handful?',
      ['How many people were struck by the flood?'],
    ],
    ['Was Halden cut off for nine days?', ['How long was Halden cut off?']],
    ['Did the strike last two years?', ['How long did the strike last?']],
    ["What is known of Falk's readmission to the guild?", ["When was Falk's readmission to the guild?"]],
    ['What do we know about the opening of the mill?', ['When was the opening of the mill?']],
    ['What was the scale of the mill strike in heads?', ['How many people were in the mill strike?']],
    ['How large was the circle of persons hit by the strike?', ['How many persons were hit by the strike?']],
    ['What is known of the toll the flood took?', ['How many people died in the flood?']],
    ['civilian death toll flood Halden', ['How many civilians died in flood Halden?']],
    ['What was the death toll of the flood?', ['How many people died in the flood?']],
    [
      'What figures are there for the population carried over the lake?',
      ['How many inhabitants were carried over the lake?'],
    ],
    [
      'Was the number of people dismissed from the mill above one hundred?',
      ['How many people were dismissed from the mill?'],
    ],
    ['Which year did he leave, 1946 or only 1947?', ['Which year did he leave?']],
    ['Was the mill founded by Ada Weir or by Falk?', ['By whom was the mill founded?']],
    ['Was Falk born in Halden or in Sund?', ['Where was Falk born?']],
    ['Where was Falk in May: Halden or Sund?', ['Where was Falk in May?']],
    ['Who kept the mill, Weir or Falk?', ['Who kept the mill?']],
    ['How many came to the feast: ten or twelve?', ['How many came to the feast?']],
    ['Civilian dead of the flood: under or over a million?', ['How many civilian dead of the flood?']],
    [
      'Did fewer or more than a hundred Halden miners perish in the flood?',
      ['How many Halden miners perish in the flood?'],
    ],
    ['Check: Falk left the mill in 1934.', ['When Falk left the mill?']],
    ['True or false: 600 people left the mill.', ['How many people left the mill?']],
    [
      'Falk at the head of the mill: did he get there in 1945 or 1946?',
      ['When did he get there Falk at the head of the mill?'],
    ],
    ['Did the siege last until 1944?', ['Until when did the siege last?']],
    ['Has Falk led the mill since 1950?', ['Since when has Falk led the mill?']],
    ['Was Falk, born in 1905, still warden in 1948?', ['Until when was Falk, born in 1905, warden?']],
    ['Falk was born in 1905, wasn’t he?', ['When Falk was born?']],
    ['It is said that the fire killed 14 people. Is that so?', ['How many people the fire killed?']],
    ['Was the mill shut for two years or longer?', ['How long was the mill shut?']],
    ['What was the death toll among the crew?', ['How many people died among the crew?']],
    ["True or false: Falk's birthday was the twentieth of May.", ["When Falk's birthday was?"]],
    ['Which year did he leave, 1946 or only 1947?', ['Which year did he leave?']],
    ['How many mills were shut: 20 or more?', ['How many mills were shut?']],
    ['Check this: Falk left in 1934.', ['When Falk left?']],
    ['Please check whether Falk left in 1934.', ['When Falk left?']],
    ["Is Falk's birthday kept on the seventh or the twentieth of May?", ["When is Falk's birthday kept?"]],
    ['Did Falk leave in May or in June 1934?', ['When did Falk leave?']],
    ['Falk left in 1934 - is that so?', ['When Falk left?']],
    ["Falk wasn't elected until 1950, correct?", ['When Falk was elected?']],
    ['It was not until 1950 that Falk was elected, right?', ['When Falk was elected?']],
    ['Did Falk still lead the bank in the summer of 1949?', ['Until when did Falk lead the bank?']],
    ['Was Falk already the warden in 1937?', ['Since when was Falk the warden?']],
    ['Was Falk already elected in 1937?', ['When was Falk elected?']],
    ['Did Falk leave in 1934 or a year later?', ['When did Falk leave?']],
    ['Was the mill already built in 1937?', ['When was the mill built?']],
    ['Did Falk already leave in 1937?', ['When did Falk leave?']],
    ['Was Falk already president in 1937?', ['Since when was Falk president?']],
    ['Is it so that the strike did not end until 1945?', ['When the strike did end?']],
    ['Verify that: people left the mill in 1934.', ['When people left the mill?']],
    ['Check this: our teacher says Falk left in 1934.', ['When Falk left?']],
    ['When did he leave: in 1946, or only in 1947?', ['When did he leave?']],
    ['Since when was he warden, 1938 or only the flood?', ['Since when was he warden?']],
    ['How high was the tower, 40 or 50 metres?', ['How high was the tower?']],
    ['Are there differing accounts of when Falk left the mill?', ['When Falk left the mill?']],
    ['Do the sources disagree about where Falk was born?', ['Where Falk was born?']],
    ['Is it disputed how many people died in the flood?', ['How many people died in the flood?']],
    ['Is there any dispute over who founded the mill?', ['Who founded the mill?']],
    ['I would like to know when the mill was opened.', ['When the mill was opened?']],
    ['I need to know whether Falk was elected in 1950.', ['Is it true that Falk was elected in 1950?']],
    [
      'What is the total of people taken over the lake in 1941?',
      ['How many people were taken over the lake in 1941?'],
    ],
    ['Give me the number of victims of the flood.', ['How many victims of the flood were there?']],
    [
      'Was the number of hands dismissed from the mill above one hundred?',
      ['How many hands were dismissed from the mill?'],
    ],
    [
      'What prison term did the court impose on Falk?',
      ['How long a prison term did the court impose on Falk?'],
    ],
    ["What was Falk's prison sentence?", ["How long was Falk's prison sentence?"]],
    ['Falk was elected in 1950, the same year he married. Correct?', ['When Falk was elected?']],
    [
      'A colleague says over a million and a half Halden people fled. Does the text bear this out?',
      ['How many Halden people fled?'],
    ],
    ['I read that 800 people fled. Is there agreement on that?', ['How many people fled?']],
    ["end of Falk's term, second warden", ["When was end of Falk's term, second warden?"]],
    ['Was the Falk of the mill called Adam or Karl?', ['What was the first name of Falk?']],
    ['Where was Falk around 1930: Halden or Oslo?', ['Where was Falk around 1930?']],
    ['Who founded the mill, Adam Falk or Karl Lind?', ['Who founded the mill?']],
    ['Did five or six people die?', ['How many people did die?']],
  ])('is asked plainly: %s', (question, plainer) => {
    expect(plainerQuestions(question)).toEqual(plainer);
  });

  it.each([
    'When was Falk elected?',
    'Which of the two was it, the mill or the bank?',
    'How many of the mills were for sale or rent, in 1905?',
    'Was Falk a general?',
    'When did he leave, and did he come back or stay?',
    'Halden: was the mayor or the warden elected?',
    'Check the boiler: does it leak?',
    'Did the rulings of 1954 clear Falk?',
    'Who won the cup, the team of 1905 or the team of 1906?',
    'What came first: the 1905 fire or the 1906 flood?',
    'When he left, did he take 5 or 6 books?',
    'When did he leave, and did he go to Rome or Paris in 1946?',
    'When did Falk leave, before or after 1906?',
    'How did he travel, by train 12 or by train 13?',
    'The mill of Falk: more or less the same?',
    'Price of bread: over or under 5 crowns?',
    "Falk wasn't paid until 300 people complained.",
    'Falk 1950',
    'Who lived in Halden, Sund or Vale?',
    'Were any births recorded in Halden or in Sund?',
    'Was Falk born in May or in June?',
    'Are there accounts of the mill?',
    'Do the accounts of the two wardens differ?',
    'I need to know the way to the mill.',
    'Tell me about the mill.',
    "Was Falk's pre-1945 medal a reward?",
    'What prison did Falk die in?',
    'Give me the number of the house.',
    'What does the end of the war mean for Halden?',
    'Was the mill called to order or closed?',
    'Where was Falk: at home or away?',
    'Who won: the miners, Adam Falk or nobody?',
    'What did he say when the king died in 1910?',
    'Was the 1755 earthquake the worst in Halden?',
    'Was Article 5 invoked by Falk?',
    'Did Falk never return in 1905?',
    'Was Brenner alive when Falk was arrested in 1949?',
    'Did Falk live in Halden between 1903 and 1911?',
    "What is known of Falk's birds in the north?",
    'What is known of the toll road?',
    'What is the toll for a car?',
    'What was the scale of the map?',
    'How large was the mill?',
    'I read that Falk was born in 1905.',
    'Falk was not elected until 1950.',
    'Check this: Falk was a general.',
    'Check the mill records of 1905',
    "Did Falk's watch of the summer of 1949 break?",
    'Was the mill for sale in the two years?',
    'Did Falk leave in 1934 and return in 1937?',
    'Did the boiler, installed in 1998, break down?',
    'Did the two judges agree?',
    'Were 12 of the 14 houses rebuilt?',
    'Did the first 100 patients stay?',
    'Did all three sons sail?',
    'Was it Falk who was warden in 1950?',
    'What figures are there for the population of Halden?',
    '',
  ])('is none: %s', (question) => {
    expect(plainerQuestions(question)).toEqual([]);
  });

  it.each([
    ['Был ли Фальк арестован в 1950 году?', ['Когда был Фальк арестован?']],
    ['Был ли Фальк ещё директором в 1948 году?', ['До какого времени был Фальк директором?']],
    ['Верно ли, что Фальк родился в 1867 году?', ['Когда Фальк родился?']],
    ['Правда ли, что Фальк родился 7 мая 1905 года?', ['Когда Фальк родился?']],
    ['Фальк родился в 1905 году, верно?', ['Когда Фальк родился?']],
    ['Фальк ушёл в 1934 или в 1937 году?', ['Когда Фальк ушёл?']],
    ['Работал ли Фальк на мельнице с 1950 года?', ['С какого времени работал Фальк на мельнице?']],
    ['Был ли Фальк старостой с 1950 по 1960 год?', ['Когда был Фальк старостой?']],
    ['Погибло ли больше тысячи человек?', ['Сколько человек погибло?']],
    ['Правда ли, что при наводнении погибло 800 жителей?', ['Сколько жителей при наводнении погибло?']],
  ])('is asked plainly in Russian: %s', (question, plainer) => {
    expect(plainerQuestions(question)).toEqual(plainer);
  });

  it.each([
    'Когда родился Фальк?',
    'Был ли Фальк директором?',
    'Верно ли, что пожар 1908 года уничтожил мельницу?',
    'Был ли Фальк директором между 1903 и 1911 годами?',
    'Правда ли, что Фальк не вернулся в 1905 году?',
    'Фальк родился в 1905 году.',
    'Правда ли, что все три сына ушли в море?',
    'Сломался ли котёл, купленный в 1998 году, зимой?',
    'Жил ли Фальк в доме № 5?',
    'Знаете ли вы, когда в 1905 году открыли мост?',
  ])('is none in Russian: %s', (question) => {
    expect(plainerQuestions(question)).toEqual([]);
  });

  it('is told of a dispute about the value', () => {
    const texts = ['Falk was elected in 1950.', 'Falk was elected in 1952.'];
    const rivals = rivalsOf('Was Falk elected in 1950?', texts[0] ?? '', texts[1] ?? '');
    expect(rivals).toContainEqual(['1950', '1952']);
  });

  it.each([
    'was 1950 '.repeat(3_000),
    'already '.repeat(5_000),
    `${'is it true that '.repeat(2_000)}1950?`,
    `what is known of ${'the toll '.repeat(3_000)}`,
    `${'ли '.repeat(3_000)}1950`,
  ])('takes no time for hostile text', (text) => {
    expect(plainerQuestions(text).length).toBeLessThan(3);
  });
});
