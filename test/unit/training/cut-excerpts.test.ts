import { describe, expect, it } from 'vitest';
import { cutExcerpts } from '../../../scripts/training/cut-excerpts.ts';
import type { QuestionSet, StatedQuestion } from '../../../src/measure/question-set.ts';

const paragraphs = (name: string) =>
  Array.from({ length: 40 }, (_, at) => `In ${name} lamp ${at} was lit.${' It is high.'.repeat(20)}`);
const files = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map((name) => ({
  name,
  bytes: new TextEncoder().encode(`# Notes ${name}\n\n${paragraphs(name).join('\n\n')}\n`),
}));
const gold = (document: string, at: number) => ({
  document,
  quote: `In ${document} lamp ${at} was lit`,
  start: null,
  end: null,
  where: '',
});

function ask(id: string, ...parts: StatedQuestion['parts']): StatedQuestion {
  return { id, question: id, history: [], type: '', language: 'en', parts, sides: [], standalone: null };
}

const value = (quote: string) => [{ document: null, quote, start: null, end: null, where: '' }];
const questions = [
  ...files.flatMap(({ name }) =>
    Array.from({ length: 40 }, (_, at) => ask(`${name} ${at}`, [gold(name, at)])),
  ),
  ...Array.from({ length: 40 }, (_, at) => ask(`none ${at}`)),
  ...Array.from({ length: 40 }, (_, at) => ({
    ...ask(`disputed ${at}`, [gold('a.md', at)], [gold('b.md', at)]),
    sides: [value('a'), value('b')],
  })),
];
const set: QuestionSet = { name: 'q', path: 'q', format: 'json-lines', files: null, questions };
const excerpts = cutExcerpts('lamps', files, set);

describe('an excerpt', () => {
  it('has a few documents with their titles and some of their paragraphs', () => {
    for (const { files: cut } of excerpts) {
      expect(cut.length).toBeLessThan(files.length);
      for (const { name, bytes } of cut) {
        const text = new TextDecoder().decode(bytes);
        expect(text.startsWith(`# Notes ${name}\n\n`)).toBe(true);
        expect(text.length).toBeLessThan(3_500);
        expect(paragraphs(name)).toEqual(expect.arrayContaining(text.trim().split('\n\n').slice(1)));
      }
    }
  });

  it('asks what it answers, and some of what no document answers', () => {
    for (const { files: cut, set: own } of excerpts) {
      const text = cut.map(({ bytes }) => new TextDecoder().decode(bytes)).join();
      const stated = own.questions.flatMap(({ parts }) => parts.flat());
      expect(stated.length).toBeGreaterThan(0);
      expect(stated.every(({ quote }) => text.includes(quote ?? ''))).toBe(true);
      const unanswerable = own.questions.filter(({ parts }) => parts.length === 0).length;
      expect(unanswerable).toBeGreaterThan(5);
      expect(unanswerable).toBeLessThan(30);
    }
  });

  it('takes a disagreement of which it has one side for undisputed', () => {
    const disputed = excerpts.flatMap(({ set: own }) =>
      own.questions.filter(({ id }) => id.startsWith('disputed')),
    );
    expect(disputed.some(({ parts }) => parts.length === 1)).toBe(true);
    expect(disputed.every(({ parts, sides }) => (parts.length === 2) === (sides.length === 2))).toBe(true);
  });

  it('is the same in every run', () => {
    expect(cutExcerpts('lamps', files, set)).toEqual(excerpts);
    expect(cutExcerpts('boats', files, set)).not.toEqual(excerpts);
  });
});
