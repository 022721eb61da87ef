import { describe, expect, it } from 'vitest';
import { questionSignals, questionSignalValues } from '../../../../src/answer/rank/question-signals.ts';
import type { WeightedTerm } from '../../../../src/contract/retrieval.ts';
import { analyzer, createRetrieval } from './ranker-world.ts';

/** The question's terms, of which the named ones occur in no document and weigh twice as much. */
function termsOf(question: string, unknown: readonly string[]): WeightedTerm[] {
  return analyzer.queryTerms(question, ['en']).map((term) => {
    const isUnknown = unknown.includes(term.token.text);
    return { ...term, documentFrequency: isUnknown ? 0 : 3, idf: isUnknown ? 2 : 1 };
  });
}

const textsOf = (texts: readonly string[]) =>
  createRetrieval(
    '',
    texts.map((text) => [text]),
  ).passages;

function signalsOf(question: string, unknown: readonly string[] = []): Record<string, number> {
  const values = questionSignalValues({
    question,
    terms: termsOf(question, unknown),
    passages: textsOf(['The theorem was proved by Euler.']),
    passageCount: 40,
  });
  return Object.fromEntries(questionSignals.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('what a question’s words and the corpus tell', () => {
  it('is how much of it no document knows', () => {
    const signals = signalsOf('Which theorem did Euler prove?', ['theorem']);
    expect(signals).toMatchObject({ unknownShare: 0.5, unknownWords: 1, unknownNames: 0, rarestUnknown: 1 });
    expect(signals.shareOfNames).toBe(0.25);
  });

  it('is whether a name is unknown', () => {
    expect(signalsOf('Which theorem did Euler prove?', ['Euler'])).toMatchObject({ unknownNames: 0.5 });
  });

  it('is nothing unknown when documents have every word', () => {
    expect(signalsOf('Which theorem did Euler prove?')).toMatchObject({
      unknownShare: 0,
      unknownWords: 0,
      rarestUnknown: 0,
      questionWords: 3,
    });
  });

  it('is whether the text is in the script of the question', () => {
    expect(signalsOf('Which theorem did Euler prove?').isForeign).toBe(0);
    expect(signalsOf('Какую теорему доказал Эйлер?').isForeign).toBe(1);
  });

  it('is how many passages there are', () => {
    expect(signalsOf('Which theorem did Euler prove?').logPassages).toBeCloseTo(Math.log(41));
  });

  it('is finite for a question without words', () => {
    expect(
      questionSignalValues({ question: '', terms: [], passages: [], passageCount: 0 }).every(Number.isFinite),
    ).toBe(true);
  });
});
