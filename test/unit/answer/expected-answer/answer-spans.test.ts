import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpans } from '../../../../src/answer/expected-answer/answer-spans.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { typeMatch } from '../../../../src/answer/expected-answer/type-match.ts';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';

const best = (question: string, text: string): string => {
  const [span] = answerSpans(expectedAnswer(question), text, extractValues(text));
  return text.slice(span?.start, span?.end);
};
const match = (question: string, text: string): number =>
  typeMatch(expectedAnswer(question), text, extractValues(text));

describe('the best answer span', () => {
  it.each([
    [
      'When was the bridge opened?',
      'The bridge was opened on 12 June 1931 after four years of work.',
      '12 June 1931',
    ],
    ['How many factories were moved?', 'In 1941 over 200 factories were moved to the east.', 'over 200'],
    ['Who designed the opera house?', 'The opera house was designed by Anna Berg in 1912.', 'Anna Berg'],
    ['Where was Ivan Petrov born?', 'Ivan Petrov was born in Tver to a family of weavers.', 'Tver'],
    ['Why did the bridge fall?', 'The bridge fell because its cables had rusted.', 'its cables had rusted'],
    ['What percentage of the voters agreed?', 'Of 4,000 voters, 62% agreed.', '62%'],
    ['Когда построили мост?', 'Мост построили 3 мая 1912 года за два года.', '3 мая 1912 года'],
  ])('%s', (question, text, answer) => expect(best(question, text)).toBe(answer));

  it('is nothing that the question says already', () => {
    expect(best('Who met Anna Berg in 1912?', 'Anna Berg met Peter Strand in 1912.')).toBe('Peter Strand');
  });

  it('always lies inside the sentence, best first', () => {
    const text = fc.lorem({ maxCount: 20 });
    fc.assert(
      fc.property(text, text, (question, sentence) => {
        const spans = answerSpans(expectedAnswer(question), sentence, extractValues(sentence));
        for (const [at, { start, end, score }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
          expect(score).toBeLessThanOrEqual(spans[at - 1]?.score ?? 1);
        }
      }),
    );
  });
});

describe('the type match of a sentence', () => {
  it('is higher when a value of the kind asked for is there', () => {
    const question = 'When was the bridge opened?';
    expect(match(question, 'The bridge was opened on 12 June 1931.')).toBeGreaterThan(0.9);
    expect(match(question, 'The bridge was opened by the mayor.')).toBeLessThan(0.5);
  });

  it('does not count what the question states', () => {
    expect(match('Who was with Anna Berg?', 'Anna Berg was at home.')).toBeLessThan(0.5);
  });

  it('prefers the unit asked for', () => {
    const question = 'How many factories were moved?';
    expect(match(question, 'They moved 200 factories.')).toBeGreaterThan(
      match(question, 'They moved 200 horses.'),
    );
  });
});
