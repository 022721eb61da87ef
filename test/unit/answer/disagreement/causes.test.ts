/** Causes are told in other words than the question's, and further down. */
import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { isToThePoint } from '../../../../src/answer/disagreement/claims/claims.ts';
import { opinionsOf } from '../../../../src/answer/disagreement/opinions.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { rivalClaims } from './claims-of.ts';
import { rivalsOf } from './rivals-of.ts';

function isCause(
  text: string,
  rank: number,
  said: number,
  question = 'Why did the mill burn down?',
): boolean {
  const expected = expectedAnswer(question);
  const facts = readFacts(
    {
      text,
      score: 1,
      share: 1,
      isQuoted: true,
      strengths: { own: [said], inContext: [said] },
      isReference: false,
      place: { document: '', start: 0 },
    },
    rank,
  );
  const [asked] = readAsked(question, expected);
  if (asked === undefined) return false;
  return opinionsOf(facts, asked, expected)
    .filter(({ value }) => value.kind === 'claim')
    .some((claim) => isToThePoint(claim, [{ weight: 1, isName: false }], asked));
}

it.each([
  'It was a lantern that set the straw alight.',
  'A stray firework set the cloakroom alight.',
  'The inquiry put it down to a hot bearing.',
  'The insurers traced it to the stove.',
  'He did it out of jealousy, and because of the lease.',
  'Виной всему была непогашенная печь.',
  'One of the children knocked over a candle.',
  'Men from the camp blew it up.',
])('a word for causes makes a cause of a sentence that says little else: %s', (text) => {
  expect(isCause(text, 11, 0.2)).toBe(true);
});

it('is told by the words for a death or a loss where that is asked for, and nowhere else', () => {
  const fell = 'In March he fell off a ladder.';
  expect(isCause(fell, 11, 0.2, 'In what way did Weir meet his death?')).toBe(true);
  expect(isCause(fell, 11, 0.2, 'Why did Weir leave the town?')).toBe(false);
  expect(isCause('A lamp was knocked over.', 11, 0.2, 'Why did Weir leave the town?')).toBe(false);
});

it('is no date and no number', () => {
  const question = 'Why did Weir leave Oslo?';
  const texts = ['Weir left Oslo in 1902 because of a debt.', 'Weir left Oslo in 1903 because he was ill.'];
  expect(rivalsOf(question, ...texts).some(([side]) => side === '1902')).toBe(false);
});

it('needs few words of the question, but not none', () => {
  const reason = 'It was due to a debt.';
  expect(isCause(reason, 11, 0.05)).toBe(true);
  expect(isCause(reason, 11, 0)).toBe(false);
});

it('a denial or the opposite of what is asked needs no more', () => {
  const cremated = 'Was the body cremated?';
  expect(isCause('He was buried in the churchyard.', 11, 0, cremated)).toBe(true);
  expect(isCause('He was carried through the town.', 11, 0, cremated)).toBe(false);
  expect(isCause('A fee of ten crowns is charged.', 11, 0, 'Do I get the fee back?')).toBe(false);
});

it('other sentences must say more of the question, and stand higher', () => {
  expect(isCause('The straw was wet that year.', 1, 0.2)).toBe(false);
  expect(isCause('The straw was wet that year.', 1, 0.4)).toBe(true);
  expect(isCause('The straw was wet that year.', 11, 0.4)).toBe(false);
});

it.each([
  [
    'How did the thieves get in?',
    'The thieves got in through a window.',
    'The thieves got in with a stolen key.',
  ],
  ['How did Weir reach Oslo?', 'Weir reached Oslo by train.', 'Weir reached Oslo by ship.'],
  ['What broke the dam?', 'The flood broke the dam.', 'The dam was broken by an explosion.'],
  [
    'How did Weir get to safety?',
    'Weir walked out on foot.',
    'Weir was driven out in the miller’s old cart.',
  ],
  ['How was the letter delivered?', 'The letter was handed to a boy.', 'It came by rail.'],
  ['How is ash disposed of?', 'Ash is thrown on the heap.', 'Ash is sold to a potter.'],
])('holds causes and means against each other: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(1);
});

it.each([
  ['How did the thieves get in?', 'The thieves got in through a window.', 'The thieves got in at night.'],
  ['How did Weir reach Oslo?', 'Weir reached Oslo by train.', 'Weir reached Oslo in 1902.'],
  ['How is ash disposed of?', 'Ash is thrown on the heap.', 'Ash is grey.'],
  ['How did Weir learn to swim?', 'Weir learned to swim in the river.', 'Weir learned to swim as a boy.'],
  ['What broke the dam?', 'The flood broke the dam.', 'The dam had stood for forty years before the flood.'],
])('takes a time or a place for no cause: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(0);
});

it('takes the same illness for one cause', () => {
  const typhus = 'Weir died of typhus on 21 January 1863.';
  const question = 'What did Weir die of?';
  expect(rivalClaims(question, typhus, 'Weir died of typhus on 19 January 1863 at his house.')).toEqual([]);
  expect(rivalClaims(question, typhus, 'Weir was killed by a splinter of the wall.')).toHaveLength(1);
});
