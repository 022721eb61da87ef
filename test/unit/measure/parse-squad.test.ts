import { describe, expect, it } from 'vitest';
import { QuothError } from '../../../src/contract/errors.ts';
import { parseSquad } from '../../../src/measure/parse-squad.ts';

const qa = (question: string, answers: unknown[], more = {}) => ({
  id: question,
  question,
  answers,
  ...more,
});
const file = (...articles: unknown[]) => ({ version: '2.0', data: articles });
const harbour = {
  title: 'Old Harbour/../x',
  paragraphs: [
    { context: 'Boats came in 1871.', qas: [qa('When?', [{ text: '1871', answer_start: 14 }])] },
    {
      context: 'Riga sent rope.\r\nOslo sent nails.',
      qas: [
        qa('Who sent nails?', [
          { text: 'Oslo', answer_start: 17 },
          { text: 'Oslo', answer_start: 17 },
          { text: 'nails', answer_start: 27 },
        ]),
        qa('Who sent gold?', [], {
          is_impossible: true,
          plausible_answers: [{ text: 'Riga', answer_start: 0 }],
        }),
      ],
    },
  ],
};

/** What the parsed offsets cut out of the parsed file. */
function slices({ files, questions }: ReturnType<typeof parseSquad>): (string | undefined)[][] {
  return questions.map(({ parts }) =>
    parts.flat().map(({ document, start, end }) => {
      const text = files.find(({ name }) => name === document)?.text;
      return text?.slice(start ?? 0, end ?? 0);
    }),
  );
}

describe('a SQuAD file', () => {
  it('becomes one document an article, its paragraphs a blank line apart', () => {
    const { files } = parseSquad('x.json', file(harbour));
    expect(files).toEqual([
      { name: 'Old_Harbour_x.md', text: 'Boats came in 1871.\n\nRiga sent rope.\nOslo sent nails.' },
    ]);
  });

  it('maps answers to offsets of that document and keeps each alternative once', () => {
    expect(slices(parseSquad('x.json', file(harbour)))).toEqual([['1871'], ['Oslo', 'nails'], []]);
  });

  it('takes several answers as alternatives of one part, and impossible questions as unanswerable', () => {
    const { questions } = parseSquad('x.json', file(harbour));
    expect(questions.map(({ parts }) => parts.map((part) => part.length))).toEqual([[1], [2], []]);
  });

  it('gives articles without a title, and with the same one, distinct names', () => {
    const untitled = { paragraphs: [{ context: 'Nothing.', qas: [] }] };
    const named = { title: 'A', paragraphs: [] };
    const { files } = parseSquad('x.json', file(untitled, named, { ...named, title: 'a' }));
    expect(files.map(({ name }) => name)).toEqual(['article-1.md', 'A.md', 'a-3.md']);
  });

  it('counts characters in the form in which documents are stored', () => {
    const context = 'Cafe\u0301 Riga opened in 1901.';
    const parsed = parseSquad(
      'x.json',
      file({
        title: 'c',
        paragraphs: [{ context, qas: [qa('When?', [{ text: '1901', answer_start: 21 }])] }],
      }),
    );
    expect(slices(parsed)).toEqual([['1901']]);
  });

  it('is refused with its name and the field that is wrong', () => {
    const broken = {
      title: 'A',
      paragraphs: [{ context: 'x', qas: [qa('Why?', [{ text: 'x', answer_start: '0' }])] }],
    };
    const parse = () => parseSquad('broken.json', file(broken));
    expect(parse).toThrow(QuothError);
    expect(parse).toThrow(/broken\.json, field "data\.0\.paragraphs\.0\.qas\.0\.answers\.0\.answer_start"/);
  });
});
