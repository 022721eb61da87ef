import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHistory, cleanQuestion } from '../../../src/pipeline/clean-question.ts';

const clean = (text: string) => cleanQuestion(text, 'question');
const refusal = (pattern: RegExp) =>
  expect.objectContaining({ code: 'invalid_request', message: expect.stringMatching(pattern) });

describe('a question', () => {
  it.each(['', '   ', '\n\t', '\u0000\u0007', '\u200b\u2060', '\ufeff', '\ud800'])(
    'of nothing that can be read (%j) is refused with the name of its field',
    (text) => {
      expect(() => clean(text)).toThrow(refusal(/^question is empty/));
    },
  );

  it('that is too long is refused with its length and the limit', () => {
    expect(() => clean('a'.repeat(20_000))).toThrow(refusal(/20000 characters.*limit is \d+/));
  });

  it.each([
    ['C++', 'C++'],
    ['"', '"'],
    ['NEAR(', 'NEAR('],
    ['  When \n was\tit lit? ', 'When was it lit?'],
    ['When\u0000was\u001b[31m it', 'When was [31m it'],
    ['ab\u202ecd', 'ab cd'],
    ['half \udc00 of a pair', 'half of a pair'],
    ['whole pair 😀', 'whole pair 😀'],
    ['e\u0301', 'é'],
  ])('%j goes on as %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('is well formed, free of control characters and not empty afterwards, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        let cleaned = 'refused';
        try {
          cleaned = clean(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid_request' });
        }
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).toMatch(/^[^\p{Cc}]+$/u);
      }),
    );
  });

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = clean(`Who? ${text}`);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});

describe('the history', () => {
  it('is empty when none was sent', () => {
    expect(cleanHistory(undefined)).toEqual([]);
  });

  it('loses turns without a question and keeps turns without an answer', () => {
    const history = [{ question: ' \u0000 ', answer: 'x' }, { question: ' Who\nbuilt it? ' }];
    expect(cleanHistory(history)).toEqual([{ question: 'Who built it?' }]);
  });

  it('keeps the last turns of an endless conversation', () => {
    const history = Array.from({ length: 500 }, (_, i) => ({ question: `Question ${i}` }));
    const kept = cleanHistory(history);
    expect(kept.length).toBeLessThanOrEqual(50);
    expect(kept.at(-1)).toEqual({ question: 'Question 499' });
  });

  it('cuts what is too long instead of refusing the question that follows it', () => {
    const [turn] = cleanHistory([{ question: 'a'.repeat(20_000), answer: 'b'.repeat(90_000) }]);
    expect(turn?.question.length).toBeLessThanOrEqual(2_000);
    expect(turn?.answer?.length).toBeLessThanOrEqual(8_000);
  });
});
