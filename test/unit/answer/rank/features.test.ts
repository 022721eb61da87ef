import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContexts } from '../../../../src/answer/rank/create-contexts.ts';
import { featureNames, featureValues } from '../../../../src/answer/rank/features/all.ts';
import { createViewCache } from '../../../../src/answer/rank/view-cache.ts';
import { analyzer, createRetrieval, noWords } from './ranker-world.ts';

/** The features of each sentence of each passage, by name. */
function featuresOf(question: string, passages: readonly (readonly string[])[], title = '') {
  const retrieval = createRetrieval(question, passages);
  const view = createViewCache({ analyzer, words: noWords, traitsOf: () => ({ language: 'en', title }) });
  return createContexts(retrieval, { words: noWords, view }).map((context) =>
    context.view.sentences.map((_, i) => {
      const row = featureValues(context, i);
      return Object.fromEntries(featureNames.map((name, at) => [name, row[at] ?? Number.NaN]));
    }),
  );
}

const one = (question: string, ...sentences: string[]) => featuresOf(question, [sentences])[0]?.[0] ?? {};

describe('the features of a sentence', () => {
  it('are finite numbers, one for each name, whatever question and text hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '',
        ' ',
        'The tower was lit in 1871.',
        'Башня 7.2.1905',
        '灯台はいつ建てられましたか',
        '\ud800',
        '12,5 %',
      ),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
        (question, passages) => {
          for (const features of featuresOf(question, passages).flat()) {
            expect(Object.keys(features)).toEqual(featureNames);
            expect(Object.values(features).every(Number.isFinite)).toBe(true);
          }
        },
      ),
    );
  });

  it('are the same each time', () => {
    const ask = () => featuresOf('Who built the tower?', [['Ada Brenner built the tower.', 'It is old.']]);
    expect(ask()).toEqual(ask());
  });

  it.each([
    ['In which year did Sorrel die?', 'Anna Brenner died in 1871.', 1],
    ['In which year did Sorrel die?', 'Tomas Sorrel died in 1871.', 0],
    ['In which year did Sorrel die?', 'Anna Brenner outlived Sorrel, who died in 1871.', 0],
    ['In which year did Sorrel die?', 'Anna Brenner reported that he died in 1871.', 0],
    ['In which year did Sorrel’s wife die?', 'Anna Brenner died in 1871.', 0],
    ['In which year did Sorokin die?', 'Anna Sorokina died in 1871.', 1],
    ['In which year did Sorokin die?', 'Anna Brenner died in Moscow in 1871.', 1],
    ['When did Thomas Sorrel die?', 'Tom Sorrel died in 1871.', 0],
    ['When did Thomas Sorrel die?', 'Anna Sorrel died in 1871.', 1],
    ['When did Thomas Sorrel die?', 'Young Sorrel died in 1871.', 0],
    ['Whom did Thomas Sorrel marry?', 'Anna Sorrel married Ivan Weir.', 1],
    ['When was Velmora founded?', 'Anna Brenner founded the settlement in 1731.', 0],
    ['Когда родился Соррел?', 'Anna Sorel was born in 1871.', 0],
    ['Why did Sorrel leave?', 'Anna Brenner had died in 1871.', 0],
    ['In which year was the tower lit?', 'Anna Brenner lit it in 1871.', 0],
  ])('tell whether the sentence is about another person: %s %s', (question, sentence, value) => {
    expect(one(question, sentence).ofAnother).toBe(value);
  });

  it.each([
    ['They blamed it on Brenner.', 1],
    ['They blamed it on the weather.', 0],
    ['Brenner had many friends.', 0],
  ])('know a bare name at the beginning from elsewhere in the passage: %s', (before, value) => {
    const [, second] = featuresOf('When did Sorrel die?', [[before, 'Brenner was shot in 1871.']])[0] ?? [];
    expect(second?.ofAnother).toBe(value);
  });

  it.each([
    ['When was Sorrel born?', 'Anna Sorrel was born in 1871.', 1],
    ['Когда родился Соррел?', 'Anna Sorrel was born in 1871.', 1],
    ['When was Sorrel born?', 'Tomas Sorrel was born in 1831.', 0],
    ['When was Sorrel born?', 'T. Sorrel was born in 1831.', 0],
    ['When was Sorrel arrested?', 'Following Sorrel’s arrest in 1871 she left.', 0],
    ['When was Sorrel born?', 'Young Sorrel was born in 1831.', 0],
    ['When was Sorrel born?', 'Anna Sorrel was born when Tomas Sorrel was forty.', 0],
    ['When was Anna Sorrel born?', 'Anna Sorrel was born in 1871.', 0],
  ])('take a namesake of the title’s person for another: %s %s', (question, sentence, value) => {
    expect(featuresOf(question, [[sentence]], 'Tomas Sorrel: A Life')[0]?.[0]?.ofAnother).toBe(value);
    expect(one(question, sentence).ofAnother).toBe(0);
  });

  it.each([
    ['How many stops will Line 8 have?', 'Line 5 will have fourteen stops.', 1],
    ['How many stops will Line 8 have?', 'Line 8 will have nine stops.', 0],
    [
      'How many stops will Line 8 have?',
      'Line 5 will have fourteen stops when it is opened at the end of next year, and Line 8 will have nine.',
      0,
    ],
    [
      'How many stops will Line 8 have?',
      'Nine stops, of which four are new, will be served by the trams in 1931, five of Line 5.',
      0,
    ],
  ])('tell whether the sentence is about another one of a row: %s %s', (question, sentence, value) => {
    expect(one(question, sentence).ofOtherNumber).toBe(value);
  });

  it.each([
    ['How tall is the tower?', 'The tower is 31 metres high.', 0],
    ['How tall is the tower?', 'The tower was heard at 38 decibels.', 1],
    ['How old is the tower?', 'The tower was built in 1731.', 0.5],
    ['Who built the tower?', 'Brenner built the tower of 31 metres.', 0],
  ])('tell whether nothing measures what is asked: %s %s', (question, sentence, lacks) => {
    expect(one(question, sentence).lacksDimension).toBe(lacks);
  });

  it('show full coverage where every word of the question stands, and none where no word does', () => {
    expect(one('tower granite', 'The tower is of granite.').coverage).toBeCloseTo(1, 5);
    expect(one('tower granite', 'Nobody lives there.').coverage).toBe(0);
  });

  it('show no less coverage when the sentence has one more word of the question', () => {
    const question = 'Which granite quarry served the builders of the tower?';
    const words = ['granite', 'quarry', 'builders', 'tower'];
    const values = words.map(
      (_, i) => one(question, `It names ${words.slice(0, i + 1).join(', ')}.`).coverage ?? 0,
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBeGreaterThan(values[0] ?? 1);
  });

  it('count what matches and what is missing up to the number of the question’s words', () => {
    const { matched, missing } = one('tower granite quarry', 'The tower stands.');
    expect([matched, missing]).toEqual([1, 2]);
  });

  it('let a neighbour add to the coverage and never take from it', () => {
    const alone = one('tower granite', 'The tower stands.', 'Nobody lives there.');
    const beside = one('tower granite', 'The tower stands.', 'It is of granite.');
    expect(alone.coverageWithNext).toBeCloseTo(alone.coverage ?? -1, 5);
    expect(beside.coverageWithNext).toBeGreaterThan(beside.coverage ?? 1);
  });

  it('find a name in another script', () => {
    expect(one('Кузнецов', 'Kuznetsov was a miller.').coverage).toBeGreaterThan(0);
  });

  it('tell first sentences from later ones, and what points back from what does not', () => {
    const [first, second] = featuresOf('tower', [['The tower stands.', 'It is old.']])[0] ?? [];
    expect([first?.isFirst, second?.isFirst]).toEqual([1, 0]);
    expect([first?.pointsBack, second?.pointsBack]).toEqual([0, 1]);
  });
});
