import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer?: string): Turn =>
  answer === undefined ? { question } : { question, answer };

describe('an act, or the thing that suffered it', () => {
  it.each([
    ['Who founded it?', turn('Was Nordic Steel nationalised?', 'Yes, in 1946.'), 'Who founded Nordic Steel?'],
    [
      'How many people did it employ?',
      turn('Was Nordic Steel nationalised?', 'Yes, in 1946.'),
      'How many people did Nordic Steel employ?',
    ],
    [
      'Who ordered it?',
      turn('Was Nordic Steel nationalised?', 'Yes, in 1946.'),
      "Who ordered Nordic Steel's nationalisation?",
    ],
    [
      'Did it profit in 1950?',
      turn('Was Nordic Steel nationalised?', 'Yes, in 1946.'),
      'Did Nordic Steel profit in 1950?',
    ],
    ['What is behind it?', turn('Was Marl Manor demolished?', 'Yes.'), 'What is behind Marl Manor?'],
    [
      'Who was behind it?',
      turn('Was Marl Manor demolished?', 'Yes.'),
      "Who was behind Marl Manor's demolition?",
    ],
    [
      'Who opposed its closure?',
      turn('Was Nordic Steel nationalised?', 'Yes, in 1946.'),
      "Who opposed Nordic Steel's closure?",
    ],
    [
      'Who profited from it?',
      turn('Which company was convicted?', 'Nordic Steel.'),
      'Who profited from the conviction of Nordic Steel?',
    ],
    ['Where is it based?', turn('Was Nordic Steel convicted?', 'Yes.'), 'Where is Nordic Steel based?'],
    ['Who lived in it?', turn('Was Marl Manor demolished in 1970?', 'Yes.'), 'Who lived in Marl Manor?'],
    ['How old was it?', turn('Was Marl Manor demolished in 1970?', 'Yes.'), 'How old was Marl Manor?'],
    ['Who built it?', turn('Was Villa Rosa demolished?', 'Yes.'), 'Who built Villa Rosa?'],
    [
      'How did Weir exploit it?',
      turn('Which politician was murdered in Oslo in 1934?', 'Otto Lund.'),
      'How did Weir exploit the murder of Otto Lund?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('several who were asked for, and each of them', () => {
  it.each([
    [
      'What did she discover?',
      turn('Which scientists worked at Halden?', 'Ada Weir and Karl Holt.'),
      'What did Ada Weir discover?',
    ],
    [
      'When was he born?',
      turn('Which scientists worked at Halden?', 'Ada Weir and Karl Holt.'),
      'When was Karl Holt born?',
    ],
    [
      'Was she married?',
      turn('Which engineers built the bridge?', 'Karl Holt and Ada Lind.'),
      'Was Ada Lind married?',
    ],
    [
      'When did they rule?',
      turn('Which kings ruled Halden?', 'Karl I and Karl II.'),
      'When did the kings rule?',
    ],
    ['How many did those cost?', turn('What did Weir collect?', 'Coins.'), 'How many did the coins cost?'],
    ['Who bought those?', turn('What did Weir paint?', 'Portraits of kings.'), 'Who bought the portraits?'],
    [
      'When were those built?',
      turn('Where did the workers live?', "In workers' cottages by the river."),
      "When were the workers' cottages built?",
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('the thing that was named or asked for', () => {
  it.each([
    [
      'Where is that?',
      turn('Which hospital treated Weir?', 'The Marl hospital.'),
      'Where is the Marl hospital?',
    ],
    ['Where is that?', turn('Which school did Weir attend?', 'Marl School.'), 'Where is Marl School?'],
    ['Where is that?', turn('What city did Weir visit?', 'Oslo.'), 'Where is Oslo?'],
    [
      'Where is that?',
      turn('Which hospital treated Ada Weir?', 'She was treated in Marl.'),
      'Where was Ada Weir treated?',
    ],
    [
      'Where is that?',
      turn('Which country has the most lakes?', 'Canada has the most lakes.'),
      'Where is Canada?',
    ],
    [
      'Where is it?',
      turn('Which hospital treated Weir?', 'The Marl hospital.'),
      'Where is the Marl hospital?',
    ],
    [
      'When was it built?',
      turn('What is the bridge called?', 'The Marl bridge.'),
      'When was the Marl bridge built?',
    ],
    [
      'How long is it?',
      turn('When did Weir cross the Tista barefoot?', 'In 1920.'),
      'How long is the Tista?',
    ],
    [
      'How long is it?',
      turn('When did Weir cross the Tista upstream?', 'In 1920.'),
      'How long is the Tista?',
    ],
    ['How long is it?', turn('When did Weir cross the Tista instead?', 'In 1920.'), 'How long is the Tista?'],
    [
      'How long is it?',
      turn('When did Weir cross the Tista yesterday?', 'In 1920.'),
      'How long is the Tista?',
    ],
    [
      'Who owns it?',
      turn('What is the name of the newspaper?', 'Founded by Karl Weir, it is the Halden Post.'),
      'Who owns the Halden Post?',
    ],
    [
      'How long is it?',
      turn('What is the name of the river?', 'It has no name in English.'),
      'How long is the river?',
    ],
    [
      'When did it sink?',
      turn('What was the name of the ship?', 'Weir sailed on the Aurora.'),
      'When did the ship sink?',
    ],
    [
      'When was he born?',
      turn("What was the name of Weir's eldest son?", 'Weir named his eldest son Karl.'),
      'When was Karl born?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('there', () => {
  it.each([
    [
      'What did he do there?',
      turn('Where did Weir live?', 'In the end nobody knows.'),
      'What did Weir do there?',
    ],
    [
      'What did he do there?',
      turn('Where did Weir live?', 'At the time in Oslo.'),
      'What did Weir do in Oslo?',
    ],
    [
      'What did he do there?',
      turn('Where did Weir live?', 'On the advice of Holt.'),
      'What did Weir do there?',
    ],
    [
      'What did he do there?',
      turn('Where did Weir live?', 'At the end of the street.'),
      'What did Weir do at the end of the street?',
    ],
    [
      'What did he do there?',
      turn('Where did Weir live?', 'In the Winter Palace.'),
      'What did Weir do in the Winter Palace?',
    ],
    [
      'How many people live there?',
      turn('Where is Halden?', 'On the Tista.'),
      'How many people live in Halden?',
    ],
    ['Who works there?', turn('Where is the museum located?', 'In Oslo.'), 'Who works in the museum?'],
    [
      'Who works there?',
      turn('Where is the head office of Acme Robotics?', 'In Boston.'),
      'Who works at the head office of Acme Robotics?',
    ],
    ['Who lived there?', turn('When was Halden founded?', 'In 1920.'), 'Who lived in Halden?'],
    ['What can I see there?', turn('Where is the museum?', 'In Oslo.'), 'What can I see in the museum?'],
    [
      'What did she do there?',
      turn('Where was Ada Weir?', 'At the Halden dockyard.'),
      'What did Ada Weir do at the Halden dockyard?',
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});
