import { describe, expect, it } from 'vitest';
import { parseJsonLines } from '../../../src/measure/parse-json-lines.ts';

const parse = (...lines: unknown[]) =>
  parseJsonLines(
    'q.jsonl',
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  ).questions;

describe('a JSON Lines file', () => {
  it('fills in what a line leaves out', () => {
    const [question] = parse({ question: 'How many boats came?', gold: [] });
    expect(question).toEqual({
      id: 'line 1',
      question: 'How many boats came?',
      history: [],
      type: 'how many',
      language: 'Latin',
      parts: [],
      sides: [],
      standalone: null,
    });
  });

  it('takes each gold item as a part, and items with the same part as alternatives', () => {
    const gold = [{ quote: 'a', part: 1 }, { quote: 'b' }, { start: 3, end: 5, part: 1, document: 'x.md' }];
    const [question] = parse({ question: 'What?', document: 'y.md', gold });
    expect(
      question?.parts.map((part) => part.map(({ quote, document, start }) => [quote, document, start])),
    ).toEqual([
      [
        ['a', 'y.md', null],
        [null, 'x.md', 3],
      ],
      [['b', 'y.md', null]],
    ]);
  });

  it('takes sides as words, as places, and as lists of alternatives', () => {
    const [question] = parse({
      question: 'When?',
      gold: [],
      sides: ['1871', ['1874', { start: 1, end: 2 }]],
    });
    expect(question?.sides.map((side) => side.map(({ quote, start }) => quote ?? start))).toEqual([
      ['1871'],
      ['1874', 1],
    ]);
  });

  it('keeps history, type, language and the standalone question as stated', () => {
    const history = [{ question: 'Кто?', answer: null }];
    const [question] = parse({
      id: 7,
      question: 'А когда?',
      history,
      gold: [],
      type: 't',
      language: 'ru',
      standalone: 's',
    });
    expect(question).toMatchObject({
      id: '7',
      type: 't',
      language: 'ru',
      standalone: 's',
      history: [{ question: 'Кто?' }],
    });
  });

  it('skips blank lines and still counts them', () => {
    expect(() => parse({ question: 'Who?', gold: [] }, '', '{"question": ')).toThrow(
      'q.jsonl, line 3: not JSON',
    );
  });

  it.each([
    [{ gold: [] }, 'line 1, field "question"'],
    [{ question: ' ', gold: [] }, 'line 1, field "question"'],
    [{ question: 'Who?' }, 'line 1, field "gold"'],
    [{ question: 'Who?', gold: [{}] }, 'line 1, field "gold.0": give a quote'],
    [{ question: 'Who?', gold: [{ start: 5, end: 5 }] }, 'line 1, field "gold.0"'],
    [{ question: 'Who?', gold: [{ quote: 7 }] }, 'line 1, field "gold.0.quote"'],
    [[1], 'line 1, the whole'],
  ])('refuses %j and names the place', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });
});
