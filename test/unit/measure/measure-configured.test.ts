import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { type EvalFlags, measureConfigured } from '../../../src/cli/measure-configured.ts';
import { createTerminal } from '../../../src/cli/terminal.ts';
import { type Config, loadConfig } from '../../../src/config.ts';
import type { Quoth } from '../../../src/contract/quoth.ts';
import { createFakeDocument } from '../../support/fake-documents.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';

let folder = '';
let questions = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-eval-'));
  questions = join(folder, 'q.jsonl');
  const line = { question: 'Who was the builder?', gold: [{ quote: 'Ada Brenner' }], type: 'a\u001b[31m' };
  await writeFile(questions, JSON.stringify(line));
});
afterAll(() => rm(folder, { recursive: true }));

const config = loadConfig({ env: { CORPUS_DIR: 'the-corpus', INDEX_DIR: 'the-index' }, envFile: '' });

/** The fake over the files of a folder that exists, else over its own corpus. */
async function openFake({ corpusDir }: Config, lie: Partial<Quoth>): Promise<Quoth> {
  const names = await readdir(corpusDir).catch(() => null);
  const read = async (name: string) =>
    createFakeDocument(name.replace(/\.md$/, ''), await readFile(join(corpusDir, name), 'utf8'));
  const corpus = names === null ? {} : { corpus: await Promise.all(names.map(read)) };
  return createFakeQuoth({ ...corpus, ...lie });
}

async function run(file: string, flags: EvalFlags = {}, lie: Partial<Quoth> = {}) {
  const out: string[] = [];
  const opened: Config[] = [];
  const stream = { write: (text: string) => out.push(text) };
  const openQuoth = async (given: Config) => {
    opened.push(given);
    return openFake(given, lie);
  };
  const context: Context = {
    terminal: createTerminal({ out: stream, err: stream, color: false }),
    loadApp: async () => ({
      openQuoth,
      ingest: async () => ({ documents: [] }),
      verifyIndex: async () => ({ documents: 0, passages: 0, sentences: 0, problems: [] }),
    }),
    progress: { show: () => {}, clear: () => {} },
    debug: false,
    version: '0',
    exitCode: 0,
  };
  const exitCode = await measureConfigured(context, config, { file, flags });
  return { exitCode, opened, text: out.join('') };
}

describe('quoth eval', () => {
  it('measures the configured corpus and shows the figures without obeying foreign text', async () => {
    const { exitCode, opened, text } = await run(questions);
    expect(exitCode).toBe(0);
    expect(opened.map(({ corpusDir }) => corpusDir)).toEqual([config.corpusDir]);
    expect(text).toMatch(/answer in the first quote +1\.000 +n 1/);
    expect(text).not.toContain('\u001b');
  });

  it('puts the documents of a SQuAD file into folders of their own', async () => {
    const qas = [
      { id: '1', question: 'Where did boats arrive from?', answers: [{ text: 'Riga', answer_start: 19 }] },
    ];
    const file = join(folder, 'q.json');
    await writeFile(
      file,
      JSON.stringify({ data: [{ title: 'x', paragraphs: [{ context: 'Boats arrived from Riga.', qas }] }] }),
    );
    const { exitCode, opened, text } = await run(file);
    expect(exitCode).toBe(0);
    expect(opened[0]?.corpusDir).not.toBe(config.corpusDir);
    expect(opened[0]?.indexDir).not.toBe(config.indexDir);
    expect(text).toMatch(/right passage first +1\.000/);
  });

  it('saves the run and the page, and compares with a saved run', async () => {
    const json = join(folder, 'run.json');
    const html = join(folder, 'page.html');
    await run(questions, { json, html });
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/);
    const { text } = await run(questions, { compare: json });
    expect(text).toContain('1 questions in common');
  });

  it('fails when a quote is not the words of its document [quote:verbatim]', async () => {
    const honest = createFakeQuoth();
    const ask: Quoth['ask'] = async (request) => {
      const answer = await honest.ask(request);
      return { ...answer, quotes: answer.quotes.map((quote) => ({ ...quote, start: quote.start + 1 })) };
    };
    const { exitCode, text } = await run(questions, {}, { ask });
    expect(exitCode).toBe(1);
    expect(text).toMatch(/unverified quotes +1 +n 1/);
  });
});
