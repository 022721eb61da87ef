/** Causes are told in other words than the question's, and further down. */
import { expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { isToThePoint } from '../../../../src/answer/disagreement/claims.ts';
import { opinionsOf } from '../../../../src/answer/disagreement/opinions.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

function isCause(text: string, rank: number, said: number): boolean {
  const question = 'Why did the mill burn down?';
  const expected = expectedAnswer(question);
  const facts = readFacts(
    {
      text,
      score: 1,
      share: 1,
      isQuoted: true,
      strengths: { own: [said], inContext: [said] },
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
  'The inquiry put it down to a hot bearing.',
  'The insurers traced it to the stove.',
  'He did it out of jealousy, and because of the lease.',
  'Виной всему была непогашенная печь.',
])('a word for causes makes a cause of a sentence that says little else: %s', (text) => {
  expect(isCause(text, 11, 0.2)).toBe(true);
});

it('other sentences must say more of the question, and stand higher', () => {
  expect(isCause('The straw was wet that year.', 1, 0.2)).toBe(false);
  expect(isCause('The straw was wet that year.', 1, 0.4)).toBe(true);
  expect(isCause('The straw was wet that year.', 11, 0.4)).toBe(false);
});
