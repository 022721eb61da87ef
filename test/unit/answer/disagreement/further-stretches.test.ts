/** Which opinions join a dispute about a stretch of time, once two sides of it are known. */
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/disagreement/asked.ts';
import { opinionsOf } from '../../../../src/answer/disagreement/opinions.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { furtherStretches } from '../../../../src/answer/disagreement/time/further-stretches.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

const question = 'In which years did the Halden strike take place?';
const first = 'The Halden strike took place from 1901 to 1903.';
const second = 'The Halden strike took place between 1902 and 1904.';

/** What joins the first two texts' values. */
function joining(...texts: readonly string[]): string[] {
  const expected = expectedAnswer(question);
  const [asked] = readAsked(question, expected);
  if (asked === undefined) throw new Error('nothing is asked');
  const opinions = texts.flatMap((text, at) => {
    const sentence = { text, score: 1, strengths: { own: [], inContext: [] }, isQuoted: true, share: 1 };
    const facts = readFacts({ ...sentence, isReference: false, place: { document: `${at}`, start: 0 } }, at);
    return opinionsOf(facts, asked, expected).slice(0, 1);
  });
  return furtherStretches(opinions.slice(0, 2), opinions, asked).map(({ value }) => value.text);
}

describe('a third account of a stretch of time', () => {
  it('joins the two that differ', () => {
    expect(joining(first, second, 'The Halden strike took place from 1901 to 1904.')).toEqual([
      '1901 to 1904',
    ]);
  });

  it.each([
    ['agrees with one of them', 'From 1902 to 1904 the Halden strike took place.'],
    ['is of another time', 'The Halden strike of the carters took place from 1921 to 1923.'],
    ['only touches theirs', 'The Halden strike of the carters took place from 1904 to 1909.'],
    ['is of something else', 'The Norwick fair took place from 1901 to 1904.'],
    ['is a single day', 'The Halden strike took place on 5 May 1902.'],
  ])('stays out when it %s', (_, text) => {
    expect(joining(first, second, text)).toEqual([]);
  });

  it('stays out where the sides are no stretches', () => {
    const [one, other] = ['The Halden strike took place in 1901.', 'The Halden strike took place in 1904.'];
    expect(joining(one, other, first)).toEqual([]);
  });
});
