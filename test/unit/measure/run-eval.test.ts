import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusFile, OpenQuoth } from '../../../src/measure/open-quoth.ts';
import { countUnverified } from '../../../src/measure/report.ts';
import { runEval } from '../../../src/measure/run-eval.ts';
import { createFakeDocument } from '../../support/fake-documents.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-measure-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Opens the fake over the files, and remembers what was opened and how often it was closed. */
function createOpener() {
  const opened: (readonly string[] | null)[] = [];
  let closed = 0;
  const open: OpenQuoth = async (files: readonly CorpusFile[] | null) => {
    opened.push(files?.map(({ name }) => name) ?? null);
    const corpus = files?.map(({ name, text }) => createFakeDocument(name.replace(/\.md$/, ''), text));
    const close = async () => {
      closed += 1;
    };
    return createFakeQuoth({ ...(corpus === undefined ? {} : { corpus }), close });
  };
  return { open, opened, closedCount: () => closed };
}

const lines = [
  {
    question: 'Who was the builder?',
    gold: [{ quote: 'Its builder was Ada Brenner', document: 'lighthouse.md' }],
  },
  {
    question: 'When was the tower first lit?',
    gold: [{ quote: '3 March 1871' }],
    sides: ['3 March 1871', '9 May 1872'],
  },
  { question: 'Who invented the telephone?', gold: [] },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

const article = (title: string, context: string, question: string, text: string) => ({
  title,
  paragraphs: [
    { context, qas: [{ id: title, question, answers: [{ text, answer_start: context.indexOf(text) }] }] },
  ],
});
const squad = JSON.stringify({
  data: [
    article(
      'Boats',
      'Boats arrived from Riga. Sailors carried timber.',
      'Where did the boats arrive from?',
      'Riga',
    ),
    article(
      'Bells',
      'Bells were cast in Oslo. Sailors carried copper.',
      'What was it that sailors carried?',
      'copper',
    ),
  ],
});

describe('a measurement', () => {
  it('asks JSON Lines of the configured corpus and closes it', async () => {
    const opener = createOpener();
    const report = await runEval({ file: await save('q.jsonl', lines), open: opener.open });
    expect(report.figures).toMatchObject({
      passageFirst: { value: 1, sample: 2 },
      quoteFirst: { value: 1, sample: 2 },
      disagreements: { value: 1, sample: 1 },
      falseFlags: { value: 0, sample: 2 },
      refused: { value: 1, sample: 1 },
      unverifiedQuotes: { value: 0, sample: 3 },
    });
    expect(report.byType.map(({ name, questions }) => [name, questions])).toEqual([
      ['who', 2],
      ['when', 1],
    ]);
    expect([opener.opened, opener.closedCount()]).toEqual([[null], 1]);
  });

  it('opens the articles of a SQuAD file as its corpus', async () => {
    const opener = createOpener();
    const report = await runEval({ file: await save('q.json', squad), open: opener.open });
    expect(opener.opened).toEqual([['Boats.md', 'Bells.md']]);
    expect(report.figures.quoteThree).toEqual({ value: 1, sample: 2 });
    expect(report.abstention).toBeNull();
  });

  it('asks again without the document of each question to find false answers', async () => {
    const opener = createOpener();
    const report = await runEval({ file: await save('q.json', squad), open: opener.open, abstain: true });
    expect(opener.opened.slice(1)).toEqual([['Bells.md'], ['Boats.md']]);
    expect(report.abstention).toMatchObject({ asked: 2, falseAnswers: 1, skipped: 0 });
    expect(report.abstention?.answered.map(({ id }) => id)).toEqual(['Bells']);
    expect(opener.closedCount()).toBe(3);
  });

  it('says so when no document would remain', async () => {
    const only = JSON.stringify({ data: [article('Boats', 'Boats came.', 'Did boats come?', 'Boats')] });
    const report = await runEval({
      file: await save('one.json', only),
      open: createOpener().open,
      abstain: true,
    });
    expect(report.abstention).toMatchObject({ asked: 0, falseAnswers: 0, skipped: 1 });
  });

  it('asks fewer questions or one type when told so', async () => {
    const file = await save('q.jsonl', lines);
    const ask = async (selection: object) =>
      (await runEval({ file, open: createOpener().open, ...selection })).questions.map(({ id }) => id);
    expect(await ask({ limit: 2 })).toEqual(['line 1', 'line 2']);
    expect(await ask({ only: 'when' })).toEqual(['line 2']);
    await expect(ask({ only: 'why' })).rejects.toThrow(
      'No question has the type "why". The file has: when, who.',
    );
  });

  it('finds a lie by comparing with the document [quote:verbatim]', async () => {
    const honest = createFakeQuoth();
    const open: OpenQuoth = async () => ({
      ...honest,
      ask: async (request) => {
        const answer = await honest.ask(request);
        return { ...answer, quotes: answer.quotes.map((quote) => ({ ...quote, text: `${quote.text} ` })) };
      },
    });
    const report = await runEval({ file: await save('q.jsonl', lines), open });
    expect(report.figures.unverifiedQuotes).toEqual({ value: 3, sample: 3 });
    expect(countUnverified(report)).toBe(3);
  });

  it('closes the system when the file does not fit the corpus', async () => {
    const opener = createOpener();
    const file = await save(
      'bad.jsonl',
      JSON.stringify({ question: 'Who?', gold: [{ quote: 'not in it' }] }),
    );
    await expect(runEval({ file, open: opener.open })).rejects.toThrow('bad.jsonl, line 1, field "gold.0"');
    expect(opener.closedCount()).toBe(1);
  });

  it.each([
    ['nothing.jsonl', '\n', 'holds no questions'],
    ['empty.json', '{"data": []}', 'holds no questions'],
    ['text.jsonl', 'Who?', 'line 1: not JSON'],
    ['list.json', '[{"question": "Who?", "gold": []}]', 'line 1, the whole'],
  ])('refuses the file %s with its name', async (name, text, problem) => {
    const file = await save(name, text);
    await expect(runEval({ file, open: createOpener().open })).rejects.toThrow(problem);
    await expect(runEval({ file, open: createOpener().open })).rejects.toThrow(name);
  });

  it('refuses a file that is not there', async () => {
    const open = createOpener().open;
    await expect(runEval({ file: 'nowhere.json', open })).rejects.toThrow(
      'nowhere.json cannot be read: no such file',
    );
  });
});
