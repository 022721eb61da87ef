/** One of a numbered row, a day that comes again: what answers "which platform" and "on which day" is no amount. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'Which platform does the train leave from?',
    'The train leaves from platform 4.',
    'The train leaves from Platform 7.',
    ['platform 4', 'Platform 7'],
  ],
  [
    'On which floor is the archive?',
    'The archive is on the third floor.',
    'The archive is on the 4th floor.',
    ['third floor', '4th floor'],
  ],
  [
    'In which version was the cache added?',
    'The cache was added in version 4.2.',
    'The cache was added in version 4.10.',
    ['version 4.2', 'version 4.10'],
  ],
  [
    'What is the postal code of Halden?',
    'The postal code of Halden is 1771.',
    'Halden has the postal code 1763.',
    ['1771', 'code 1763'],
  ],
  [
    'What is the default port of the server?',
    'The server listens on TCP port 8080.',
    'The default port of the server is 8000.',
    ['port 8080', '8000'],
  ],
  [
    'Which day is the museum closed?',
    'The museum is closed on Mondays.',
    'On Tuesdays the museum is closed.',
    ['Mondays', 'Tuesdays'],
  ],
  [
    'When is the rent due?',
    'The rent is due on the first of each month.',
    'The rent is payable by the 5th of the month.',
    ['first of each month', '5th of the month'],
  ],
  [
    'How many members does the board have?',
    'The board has seven members.',
    'The nine-member board meets in Halden.',
    ['seven', 'nine-member'],
  ],
  [
    'What is the delivery time?',
    'Delivery takes 3 to 5 working days.',
    'Delivery takes two weeks.',
    ['3 to 5 working days', 'two weeks'],
  ],
])('are rivals: %s', (question, first, second, rivals) => {
  expect(rivalsOf(question, first, second)).toContainEqual(rivals);
});

it.each([
  ['Which version mended it?', 'It was mended in version 4.2.', 'It was mended in version 4.2.1.'],
  ['Which version mended it?', 'It was mended in version 4.2.', 'It was mended in 4.2.1.'],
  ['Which section covers fees?', 'Section 12 covers fees.', 'Fees are covered in section 12.3.'],
  ['Which tram goes to the park?', 'Trams 4 and 6 go to the park.', 'Tram 6 goes to the park.'],
  ['Which stage is curable?', 'Stage 1 is curable.', 'Stages 1, 2 and 3 are curable.'],
  ['Which chapter covers it?', 'Chapter 7 covers it.', 'Chapter 7 and 9 cover it, and 13 do not.'],
  ['Which row are we in?', 'We are in row 7.', 'The hall has 30 rows.'],
  ['Which week is the fair?', 'The fair is in week 32.', 'The fair is in the second week of August.'],
  ['What is the default port?', 'The default port is 8080.', 'The default port is 8,080.'],
  ['Which room is it in?', 'It is in room 12.', 'It is in Room 12.'],
  ['What is the water level?', 'The water level is 3 metres.', 'The water level 3 m was measured.'],
  ['Which port did she sail from?', 'She sailed from Halden.', 'She sailed in 1950 from berth 7.'],
  ['Which day is the fair?', 'The fair is on Monday 3 May.', 'The fair is on 3 May.'],
  ['When was the rent due?', 'The rent was due on 1 May.', 'It was the fifth of its kind.'],
  ['How many members does the board have?', 'The board has seven members.', 'Two-faced members left.'],
  [
    'How many members does the board have?',
    'The board has seven members.',
    'A three-member committee of the board decides.',
  ],
  ['How many beds has the hospital?', 'The hospital has 300 beds.', 'The hospital has a twenty-bed ward.'],
])('are no rivals: %s %s %s', (question, first, second) => {
  expect(rivalsOf(question, first, second)).toEqual([]);
});
