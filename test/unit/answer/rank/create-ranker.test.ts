import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRankerModel } from '../../../../src/answer/rank/load-ranker-model.ts';
import { createRetrieval, createTestRanker } from './ranker-world.ts';

const ranker = createTestRanker(await loadRankerModel());
const rank = (question: string, passages: readonly (readonly string[])[]) =>
  ranker.rank(createRetrieval(question, passages));

describe('the ranker', () => {
  it('puts the passage first whose sentence answers', () => {
    const { passages } = rank('When was the tower lit?', [
      ['The rock is bare.', 'Nobody lives there now.'],
      ['The tower was lit in March 1871.', 'The rock is bare.'],
    ]);
    expect(passages.map(({ passage }) => passage.ordinal)).toEqual([2, 1]);
    const [answer = 0, other = 0] = passages[0]?.sentenceScores ?? [];
    expect(answer).toBeGreaterThan(other);
  });

  it('is surer of a passage that has the question’s words than of one that has none', () => {
    const sure = rank('When was the tower lit?', [['The tower was lit in March 1871.']]);
    const unsure = rank('When was the tower lit?', [['Nobody lives there now.']]);
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
  });

  it('has no confidence at all without a passage', () => {
    expect(rank('When was the tower lit?', [])).toEqual({
      passages: [],
      terms: [],
      confidence: 0,
    });
  });

  it('tells how much of each term a sentence says, by itself and in its context', () => {
    const { passages, terms } = rank('When was the Halden tower lit?', [
      ['The Halden tower is old.', 'It was lit in 1871.', 'Nobody lives there.'],
    ]);
    const [, lit, nobody] = passages[0]?.strengths ?? [];
    expect(terms.filter(({ isName }) => isName)).toHaveLength(1);
    expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(lit?.own).toEqual([0, 0, 1]);
    expect(lit?.inContext).toEqual([1, 1, 1]);
    expect(nobody?.inContext).toEqual([0, 0, 0]);
  });

  it('loses no passage and invents none, however many there are', () => {
    const lists = Array.from({ length: 40 }, (_, i) => [`The tower has ${i} steps.`]);
    const { passages } = rank('How many steps has the tower?', lists);
    const ordinals = passages.map(({ passage }) => passage.ordinal);
    expect(ordinals.toSorted((a, b) => a - b)).toEqual(lists.map((_, i) => i + 1));
  });

  it('gives each sentence a score, passages scores from 1 down to 0, and a confidence from 0 to 1', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', 'The tower is old.'),
    );
    const lists = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, lists, (question, sentences) => {
        const { passages, confidence } = rank(question, sentences);
        const scores = passages.map(({ score }) => score);
        expect(scores[0]).toBe(1);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0)).toBe(true);
        expect(
          passages.every(({ passage, sentenceScores }) => sentenceScores.length === passage.sentences.length),
        ).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });
});
