/** Entries of a chronicle: the year stands once, at their head. */
import { expect, it } from 'vitest';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { rivalsOf } from './rivals-of.ts';

const statedIn = (text: string): string[] => {
  const place = { document: 'a', start: 0 };
  const strengths = { own: [], inContext: [] };
  const { stated } = readFacts(
    { text, strengths, share: 0.5, isReference: false, place, score: 1, isQuoted: true },
    0,
  );
  return stated.map(({ value }) =>
    value.kind === 'date' ? `${value.text} ${JSON.stringify(value.normal.from)}` : value.text,
  );
};

it.each(['**1942** Arrested on 19 June.', '1942: Arrested on 19 June.', '- 1942 – Arrested on 19 June.'])(
  'gives its year to the days of the entry: %s',
  (text) => {
    expect(statedIn(text)).toContain('19 June {"y":1942,"m":6,"d":19}');
  },
);

it.each(['In 1942 came the frost of 19 June.', '1942 men came on 19 June.', '1942 was dry until 19 June.'])(
  'is no heading: %s',
  (text) => {
    expect(statedIn(text)).toContain('19 June {"m":6,"d":19}');
  },
);

it('leaves another year alone', () => {
  expect(statedIn('**1942** The ship of 3 May 1941 is found.')).toContain(
    '3 May 1941 {"y":1941,"m":5,"d":3}',
  );
});

it('takes no participle at the head of an entry for a name', () => {
  expect(statedIn('**1942** Arrested by the police.')).not.toContain('Arrested');
  expect(statedIn('**1942** Winifred Falk arrested by the police.')).toContain('Winifred Falk');
});

it('disputes a day that is told elsewhere', () => {
  const texts = ['Falk was arrested on 19 May 1942.', '**1942** Arrested by the police on 19 June.'];
  expect(rivalsOf('On what day in 1942 was Falk arrested?', ...texts)).toEqual([['19 May 1942', '19 June']]);
});

it.each([
  ['3.2 The board meets in 1942.', ['1942']],
  ['**4.3.1 Bread.** It cost 5 crowns.', ['5 crowns']],
  ['2.1 Brown rats came in 1942.', ['1942']],
  ['3.2 metres of rope were used.', ['3.2 metres']],
  ['1.4 Million people died.', ['1.4 Million']],
])('leaves out the number of a paragraph, and no amount: %s', (text, numbers) => {
  expect(statedIn(text).map((one) => one.replace(/ \{.*/, ''))).toEqual(expect.arrayContaining(numbers));
  const left = statedIn(text).filter((one) => /^\d+\.\d/.test(one));
  expect(left.length).toBe(numbers.filter((one) => /^\d+\.\d/.test(one)).length);
});
