/** Questions that only look as if they asked for a value in a roundabout way. */
import { expect, it } from 'vitest';
import { plainerQuestions } from '../../../../src/answer/disagreement/plainer-questions.ts';

it.each([
  'Start of pregnancy symptoms',
  'End of life care options for cancer patients',
  'Start of the Halden marathon route map',
  'Give me the total of expenses claimed in 2021',
  'What is the meaning of a suspended prison sentence?',
  'What is the difference between a fine and a prison sentence?',
  'Which prison sentence was the longest ever handed down in Norway?',
  'What is known about the toll of divorce on children?',
  'What is known of the toll stress takes on nurses?',
  'Is the number of students at most 30 per class?',
  'Are there more people in Lagos or in Cairo?',
  'Which is better: Windows or Linux?',
  'Where should I stay, in Rome or Florence?',
  'Is the Golden Gate called Frisco or Bay?',
  'What does the policy say about dismissal?',
  'What does the contract say about the return of the goods?',
  'What is known about the death of cells?',
  'Death toll rises in Halden',
  'Did the 9/11 attacks kill them?',
  'Is the shop still open at the moment?',
  'Was the bridge still standing?',
  'Was the second lock still as wide as the first?',
  'When did they find that Lind was still alive?',
  'Had Lind lost her post when the mill burned?',
  "Do the records agree with the office's 2019 figures?",
])('ask for something else: %s', (question) => {
  expect(plainerQuestions(question)).toEqual([]);
});

it.each([
  ["End of Lind's term, second secretary", ["When was end of Lind's term, second secretary?"]],
  ['Give me the number of patients enrolled', ['How many patients were enrolled?']],
  ['Умер ли Толстой в 1910 году?', ['Когда умер Толстой?']],
  [' '.repeat(20_000), []],
  [`Was${' '.repeat(20_000)}it so`, []],
  [`Was it ${'still '.repeat(5_000)}so`, []],
])('ask for it: %s', (question, plainer) => {
  expect(plainerQuestions(question)).toEqual(plainer);
});
