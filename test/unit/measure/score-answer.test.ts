import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../src/measure/score-answer.ts';
import { corpus, createAnswer, createQuestion, createQuote, createReference, spanOf } from './fixtures.ts';

const first = 'The tower was lit in 1871.';
const keeper = 'Its keeper was Ann Gray.';
const later = 'A later note says that it was lit in 1874.';

/** Scores an answer with these quotes, the whole tower as its only passage. */
function score(quotes: readonly string[], options: Parameters<typeof createQuestion>[0]) {
  const answer = createAnswer(quotes.map((text) => createQuote(text)));
  const passages = [
    createReference('Boats left for Oslo.', { id: 'boats' }),
    createReference(`${first} ${keeper}`),
  ];
  return scoreAnswer(createQuestion(options), { answer, passages, askMs: 2 }, corpus);
}

describe('the score of one answer', () => {
  it('ranks the first passage and the first quote that hold the gold', () => {
    const result = score([keeper, first], { parts: [[spanOf('1871')]] });
    expect(result).toMatchObject({
      passageRank: 2,
      quoteRank: 2,
      allParts: true,
      answerable: true,
      answered: true,
    });
  });

  it('counts characters: 4 of 4 gold ones found, 4 of 26 quoted ones gold', () => {
    const result = score([first], { parts: [[spanOf('1871')]] });
    expect(result.quoteRecall).toBe(1);
    expect(result.quotePrecision).toBeCloseTo(4 / 26, 12);
    expect(result.quoteIou).toBeCloseTo(4 / 26, 12);
    expect(result.passageRecall).toBe(1);
  });

  it('takes the union of several parts: half of 26 + 24 gold characters found', () => {
    const result = score([first, later], { parts: [[spanOf(first)], [spanOf(keeper)]] });
    expect(result.quoteRecall).toBeCloseTo(26 / 50, 12);
    expect(result.quotePrecision).toBeCloseTo(26 / (26 + 42), 12);
    expect(result.quoteIou).toBeCloseTo(26 / (26 + 42 + 24), 12);
    expect(result).toMatchObject({ allParts: false, partCount: 2, quoteRank: 1 });
  });

  it('is content with any one of the alternatives of a part', () => {
    const result = score([later], { parts: [[spanOf('1871'), spanOf('1874')]] });
    expect(result).toMatchObject({ quoteRank: 1, allParts: true, quoteRecall: 1 });
  });

  it('gives nothing for the right words in the wrong document', () => {
    const quote = createQuote('Boats came', { id: 'boats' });
    const references = [createReference('Boats came from Riga.', { id: 'boats' })];
    const given = { answer: createAnswer([quote], { references }), passages: references, askMs: 1 };
    const result = scoreAnswer(createQuestion({ parts: [[spanOf('The tower ')]] }), given, corpus);
    expect(result).toMatchObject({ quoteRank: null, passageRank: null, quoteRecall: 0, passageRecall: 0 });
  });

  it('scores a refusal with zeros and no confidence', () => {
    const result = score([], { parts: [[spanOf('1871')]] });
    expect(result).toMatchObject({
      answered: false,
      quoteRank: null,
      quotePrecision: 0,
      quoteIou: 0,
      score: null,
    });
  });

  it('counts only the first five passages for the recall of gold characters', () => {
    const wrong = createReference('Boats left for Oslo.', { id: 'boats' });
    const passages = [wrong, wrong, wrong, wrong, wrong, createReference(first)];
    const given = { answer: createAnswer([]), passages, askMs: 1 };
    const result = scoreAnswer(createQuestion({ parts: [[spanOf('1871')]] }), given, corpus);
    expect(result).toMatchObject({ passageRecall: 0, passageRank: 6 });
  });

  it('measures a follow-up by the words of the expected question that were recovered', () => {
    const answer = createAnswer([], { standaloneQuestion: 'When was it lit?' });
    const question = createQuestion({
      history: [{ question: 'Who kept the tower?' }],
      standalone: 'When was the tower lit?',
    });
    const result = scoreAnswer(question, { answer, passages: [], askMs: 1 }, corpus);
    expect(result).toMatchObject({ followUp: true, standaloneShare: 3 / 5 });
  });
});

describe('the check of what was shown', () => {
  const wrongQuotes = {
    'other words than the document has': createQuote(first, { text: 'The tower was lit in 1872.' }),
    'offsets moved by one': createQuote(first, { start: 1, end: 27 }),
    'a reference that does not exist': createQuote(first, { reference: 2 }),
    'a highlight outside of its text': createQuote(first, { highlights: [[20, 99]] }),
    'no words at all': { ...createQuote(first), text: '', start: 0, end: 0 },
  };

  it.each(Object.entries(wrongQuotes))('counts a quote with %s as unverified', (_, quote) => {
    const given = { answer: createAnswer([quote, createQuote(keeper)]), passages: [], askMs: 1 };
    expect(scoreAnswer(createQuestion(), given, corpus).unverifiedQuotes).toBe(1);
  });

  it('counts a quote from outside of its passage as unverified', () => {
    const answer = createAnswer([createQuote(later)], { references: [createReference(first)] });
    expect(scoreAnswer(createQuestion(), { answer, passages: [], askMs: 1 }, corpus).unverifiedQuotes).toBe(
      1,
    );
  });

  it('counts references, near misses and search results that are not slices', () => {
    const altered = createReference(first, { text: first.toUpperCase() });
    const unknown = createReference(first, { document: { id: 'gone', title: '', sha256: '' } });
    const answer = createAnswer([], { references: [altered], nearMisses: [unknown] });
    const given = { answer, passages: [createReference(first), altered], askMs: 1 };
    expect(scoreAnswer(createQuestion(), given, corpus)).toMatchObject({
      checkedPassages: 4,
      unverifiedPassages: 3,
    });
  });
});
