import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer.ts';
import { parseEvents, post } from '../support/call.ts';
import { createFakeDocuments } from '../support/fake-documents.ts';
import { runQuoth, startQuoth } from '../support/run-quoth.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-corpus-'));
const corpus = join(folder, 'corpus');
const env = { CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index'), PORT: '0', RATE_LIMIT: '0' };
const question = 'Who was the builder of the Skarn lighthouse?';

beforeAll(() => {
  mkdirSync(corpus);
  for (const { name, text } of createFakeDocuments()) writeFileSync(join(corpus, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('quoth over a folder of documents', () => {
  it('ingests, and names the file that cannot be read', async () => {
    writeFileSync(join(corpus, 'broken.md'), Buffer.from([0, 1, 2, 255, 254, 0, 0]));
    const { exitCode, out } = await runQuoth(['ingest'], env);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Indexed 3 documents, \d+ passages\./);
    expect(out).toMatch(/broken\.md {2}failed: \S/);
    rmSync(join(corpus, 'broken.md'));
  });

  it('answers with a quote that stands in the file [quote:verbatim]', async () => {
    const { exitCode, out } = await runQuoth(['ask', question, '--json'], env);
    expect(exitCode).toBe(0);
    const answer = JSON.parse(out) as Answer;
    const [lighthouse] = createFakeDocuments();
    for (const quote of answer.quotes) expect(lighthouse?.text).toContain(quote.text);
    expect(answer.quotes[0]?.text).toContain('Ada Brenner');
  });

  it('ends with 3 when the documents do not say [refuse:not-in-corpus]', async () => {
    const { exitCode, out } = await runQuoth(['ask', 'Which vitamins are in a banana?'], env);
    expect(exitCode).toBe(3);
    expect(out).toMatch(/^The documents don’t say\./);
  });

  it('refreshes the index when a document has changed', async () => {
    writeFileSync(
      join(corpus, 'ferry.md'),
      '# The ferry\n\nThe ferry Petrel was built by Ivo Stein in 1903.\n',
    );
    const { exitCode, out } = await runQuoth(['ask', 'Who built the ferry Petrel?'], env);
    expect(exitCode).toBe(0);
    expect(out).toContain('Ivo Stein');
  });

  it('verifies every offset, and shows its state', async () => {
    expect((await runQuoth(['verify'], env)).out).toMatch(/^All 4 documents, .* give their text back\.\n$/);
    expect((await runQuoth(['status'], env)).out).toMatch(/^4 documents, /);
  });

  it('says that the corpus folder is missing', async () => {
    const { exitCode, err } = await runQuoth(['ask', question, '--corpus', join(folder, 'none')], env);
    expect(exitCode).not.toBe(0);
    expect(err).toMatch(/^quoth: .*none.*\n$/);
  });
});

describe('quoth serve', () => {
  it('answers over HTTP, lets a running answer end at SIGTERM, and ends with 0', async () => {
    const server = startQuoth(['serve'], env);
    const url = await server.waitFor(/^Quoth listens on (\S+)$/m);
    await server.waitFor(/^Ready: 4 documents\.$/m);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const response = await post(`${url}/api/ask`, { question }, { Accept: 'text/event-stream' });
    const events = parseEvents(await response.text());
    expect(events.at(0)?.event).toBe('answer-start');
    expect(events.at(-1)?.data).toMatchObject({ status: 'answered' });
    server.child.kill('SIGTERM');
    const { exitCode, err } = await server.ended;
    expect(exitCode).toBe(0);
    expect(err).not.toContain('Skarn');
  });

  it('answers odd questions and lives', async () => {
    const server = startQuoth(['serve'], env);
    const url = await server.waitFor(/^Quoth listens on (\S+)$/m);
    await server.waitFor(/^Ready/m);
    const odd = [
      'C++',
      '"',
      'NEAR(',
      '*',
      "it's",
      'tower '.repeat(330),
      '\u0007\u0000x',
      '\ud800',
      'AND OR NOT',
    ];
    for (const each of odd) {
      expect([200, 400]).toContain((await post(`${url}/api/ask`, { question: each })).status);
    }
    expect((await post(`${url}/api/ask`, { question: 'x'.repeat(20_000) })).status).toBe(400);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    server.child.kill('SIGINT');
    expect((await server.ended).exitCode).toBe(0);
  });
});
