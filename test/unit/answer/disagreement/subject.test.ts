/** Of whom a sentence speaks: what is told in other words than the question's is still told of it. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it('takes "she and her husband" for her, and "her husband" for somebody else', () => {
  const question = 'How many children did Ada Brenner have?';
  const three = 'She and her husband, Karl Weir, had three children.';
  expect(rivalsOf(question, three, 'Ada Brenner had four children.')).toHaveLength(1);
  const other = 'Her husband had three children from his first marriage.';
  expect(rivalsOf(question, other, 'Ada Brenner had four children.')).toEqual([]);
});

it('does not take the founders of a company for another one of its name', () => {
  const founded = 'Our company was founded in 1978 by Karl Brenner and Ida Weir.';
  expect(
    rivalsOf('When was Brenner & Weir founded?', founded, 'Brenner & Weir was founded in 1981.'),
  ).toEqual([['1978', '1981']]);
});

it.each([
  ['a correction', 'Dr Falk corrected the plate: the monument was unveiled in 1856.'],
  ['an owner', 'Ada Falk’s monument was unveiled in 1856.'],
])('takes what is told behind %s', (_, text) => {
  expect(
    rivalsOf('When was the Brenner monument unveiled?', 'The Brenner monument was unveiled in 1853.', text),
  ).toEqual([['1853', '1856']]);
});

it('takes what somebody counted', () => {
  const texts = ['The doorkeepers counted 1,400 people.', 'Constable Falk counted 600 people.'];
  expect(rivalsOf('How many people heard Ada Brenner?', ...texts)).toEqual([['1,400', '600']]);
});

it('takes a family name that stands first', () => {
  const texts = ['Ada Brenner was born in 1896.', 'BRENNER, Ada Karin, born in 1898, a native of Halden.'];
  expect(rivalsOf('When was Ada Brenner born?', ...texts)).toEqual([['1896', '1898']]);
});

it('takes a sentence carried out for an execution', () => {
  const texts = [
    'Ada Brenner was condemned to be shot, and the sentence was carried out on 1 June 1938.',
    'Ada Brenner was shot on 4 May 1938.',
  ];
  expect(rivalsOf('When was Ada Brenner shot?', ...texts)).toEqual([['1 June 1938', '4 May 1938']]);
});

it('takes a state that lasted through the year asked about', () => {
  const texts = [
    'In 1974 Ida Weir was matron of the hospital.',
    'From 1969 until she retired in 1980 Ada Falk was matron of the hospital.',
  ];
  expect(rivalsOf('Who was matron of the hospital in 1974?', ...texts)).toEqual([['Ida Weir', 'Ada Falk']]);
  const before = 'From 1959 until she retired in 1970 Ada Falk was matron of the hospital.';
  expect(rivalsOf('Who was matron of the hospital in 1974?', texts[0] ?? '', before)).toEqual([]);
});

it('takes one of two for an answer, and several for a list', () => {
  const texts = ['Karl Brenner founded the mill.', 'It was Otto Brenner who founded the mill.'];
  expect(rivalsOf('Which of the Brenner brothers founded the mill?', ...texts)).toHaveLength(1);
  expect(rivalsOf('Which of the brothers were at the mill?', ...texts)).toEqual([]);
});

it('takes two mountains for two, and a part of a place for it', () => {
  const height = 'How high is Mount Sorn?';
  const sorn = 'Mount Sorn has a height of 1,402 metres.';
  expect(rivalsOf(height, sorn, 'Mount Ebril has a height of 1,874 metres.')).toEqual([]);
  expect(rivalsOf(height, sorn, 'The height of Mount Sorn is 1,410 metres.')).toHaveLength(1);
});

it('asks for no death by "after his death"', () => {
  const question = 'Since what date has Falk been a member again, after his death?';
  const texts = ['Falk became a member again on 26 February 1954.', 'Falk was readmitted on 30 April 1954.'];
  expect(rivalsOf(question, texts[0] ?? '', texts[1] ?? '')).toHaveLength(1);
});

it.each([
  [
    'When was Karl Weir born?',
    'Karl Weir was born in 1905.',
    'WEIR, Otto, born in 1910, a native of Halden.',
  ],
  ['When did Karl Weir die?', 'Karl Weir died in 1905.', "Otto Holt's friend died in 1910."],
  [
    'When did Norway gain independence?',
    'Norway gained independence in 1905.',
    'Independence Day was first kept in 1906.',
  ],
])('takes another bearer, a friend or a day that is kept for another: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});

it.each([
  [
    'When was Karl Weir born?',
    'Karl Weir was born in 1905.',
    'WEIR, Karl Anton, born in 1910, a native of Halden.',
  ],
  [
    'When did Norway gain independence?',
    'Norway gained independence in 1905.',
    'Independence was gained in 1906.',
  ],
])('takes the whole name and the event for the one asked about: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it.each([
  ['Which of the sisters became doctors?', 'Ada Brenner became a doctor.', 'Ida Brenner became a doctor.'],
])('takes several doctors for a list: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});

it.each([
  ['Which of the sisters became a doctor?', 'Ada Brenner became a doctor.', 'Ida Brenner became a doctor.'],
])('takes one doctor for one: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it.each([
  [
    'When was Karl Falk born?',
    'Karl Falk (Halden, 7 February 1868 – Brenna, 30 September 1941) was an engineer.',
  ],
  [
    'When was Karl Falk born?',
    'Karl Falk (7 February 1868, Halden – 30 September 1941, Brenna) was an engineer.',
  ],
  ['When was Karl Falk born?', 'Karl Falk was a child of 1868.'],
  ['When was Karl Falk arrested?', 'Karl Falk was seized on 7 February 1868 in the sacristy.'],
])('reads for %s what tells it in other words: %s', (question, text) => {
  const other = question.includes('born') ? 'Karl Falk was born in 1871.' : 'Karl Falk was arrested in 1871.';
  expect(rivalsOf(question, other, text)).toHaveLength(1);
});

it('takes a trial for no execution', () => {
  const texts = ['Karl Falk was shot on 1 October 1950.', 'Karl Falk was tried in September 1950.'];
  expect(rivalsOf('When was Karl Falk executed?', texts[0] ?? '', texts[1] ?? '')).toEqual([]);
});

it('takes no adjective for a place', () => {
  const texts = ['Falk studied in Halden.', 'Falk studied Danish trade.'];
  expect(rivalsOf('Where did Falk study?', texts[0] ?? '', texts[1] ?? '')).toEqual([]);
});

it('takes an award for the one asked about when it was given twice', () => {
  const texts = [
    'Lind got the Star of Merit in 1942.',
    'Of her two Stars of Merit one was given on 3 May 1940.',
  ];
  expect(rivalsOf('In which year did Lind get the Star of Merit?', ...texts)).toEqual([
    ['1942', '3 May 1940'],
  ]);
});

it('takes a body for the answer where another one is asked about, and not for what replaces it', () => {
  const question = 'Which ministry did Lind supervise as secretary of the Harbour Council?';
  const texts = [
    'As secretary of the Harbour Council Lind supervised the Ministry of Trade.',
    'As secretary Lind supervised the Ministry of Justice.',
  ];
  expect(rivalsOf(question, ...texts)).toContainEqual(['Ministry of Trade', 'Ministry of Justice']);
});

it('takes an apposition that says whose son somebody is for him, and a sentence about his son for the son', () => {
  const question = 'How old was Karl Weir when he left the island?';
  const son = 'Karl Weir, the warden’s elder son, was seventeen when he left the island.';
  expect(rivalsOf(question, son, 'Karl Weir was nineteen when he left the island.')).toHaveLength(1);
  const other = 'In the end, the warden’s elder son, was seventeen when he left the island.';
  expect(rivalsOf(question, other, 'Karl Weir was nineteen when he left the island.')).toEqual([]);
});

it('takes whom somebody married for the one who has his name since, and nobody else of her first name', () => {
  const question = 'How many children did Karl and Ada Weir have?';
  const six = 'Six children were born to Karl and Ada Weir.';
  const married = 'He had married Ada Lind, and the couple had four children.';
  expect(rivalsOf(question, six, married)).toContainEqual(['Six', 'four']);
  expect(rivalsOf(question, six, 'Ada Lind and her sister had four children.')).toEqual([]);
});

it('takes an abbreviation behind "how much" for what is measured', () => {
  const question = 'How much RAM does the desktop edition need?';
  const texts = ['The desktop edition needs 4 GB of memory.', 'The desktop edition needs at least 8 GB.'];
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it('does not take an owner for another place', () => {
  const question = 'From what time can guests use their rooms at the Hotel Brenner?';
  const texts = ['Rooms are at the Guest’s disposal from 3 p.m.', 'Rooms are ready from 1 p.m.'];
  expect(rivalsOf(question, ...texts)).toEqual([['3 p.m.', '1 p.m.']]);
  const other = 'Rooms are ready at the Hotel Falk from 3 p.m.';
  expect(rivalsOf(question, other, 'Rooms are ready from 1 p.m.')).toEqual([]);
});

it('takes what a clause with a subject of its own tells of what is called after somebody', () => {
  const question = 'On what day was the well of Ada Brenner closed?';
  const closed = 'The well of Ada Brenner was closed on 4 May 1871.';
  const workmen = 'Leave was given by Otto Falk, and on 19 May 1871 workmen closed the well.';
  expect(rivalsOf(question, closed, workmen)).toEqual([['4 May 1871', '19 May 1871']]);
  expect(rivalsOf(question, closed, 'Approval was given to Otto Falk, and closed on 19 May 1871.')).toEqual(
    [],
  );
});

it('takes whoever is named beside the date of a death for the one who died', () => {
  const question = 'When was the death of Ada Brenner?';
  const died = 'Ada Brenner died on 4 May 1871.';
  expect(rivalsOf(question, died, 'The death of Otto Falk came on 19 May 1871.')).toEqual([]);
});

it('takes a firm that is called after people for no person', () => {
  const asked = 'In what year was Brenner & Weir founded?';
  const texts = [
    'Brenner & Weir, established in 1904, has four shops.',
    'Brenner & Weir, founded by Otto Holt in 1911, is small.',
  ];
  expect(rivalsOf(asked, ...texts)).toEqual([['1904', '1911']]);
});

it('takes whoever estimates the hour of a death for no other dead', () => {
  const asked = 'At what time did Brenner die?';
  const doctor = 'According to the doctor, Ada Weir, death had come at five in the afternoon.';
  const expert = 'The pathologist, Otto Holt, placed the death at 3 p.m.';
  expect(rivalsOf(asked, doctor, expert)).toEqual([['five in the afternoon', '3 p.m.']]);
  expect(rivalsOf(asked, doctor, 'The pathologist, Otto Holt, met his death at 3 p.m.')).toEqual([]);
  expect(rivalsOf(asked, doctor, 'Like his friend, Otto Holt, he met death at 3 p.m.')).toEqual([]);
});
