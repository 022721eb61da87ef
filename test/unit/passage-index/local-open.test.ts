import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createIndexedDocument, createRandomDocuments } from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder, openTestIndex } from '../../support/passage-index-folder.ts';

const source = join(import.meta.dirname, '../../../src/passage-index/local/open.ts');

async function buildNote(): Promise<string> {
  const indexDir = createIndexFolder();
  await buildTestIndex(indexDir, [createIndexedDocument({ id: 'a', passages: [['Some words.']] })]);
  return indexDir;
}

describe('an open local index', () => {
  it('tells a search that takes too long so, and goes on answering [index:search-deadline]', async () => {
    const indexDir = createIndexFolder();
    const documents = createRandomDocuments({ seed: 2, documents: 4, passages: 100, sentences: 3 });
    await buildTestIndex(indexDir, documents);
    const hasty = await openTestIndex(indexDir, { searchTimeoutMs: 1 });
    const terms = Array.from({ length: 64 }, (_, at) => `w${at}`);
    const slow = Array.from({ length: 20 }, () => hasty.search({ terms, vector: null, limit: 400 }));
    const results = await Promise.allSettled(slow);
    const failed = results.filter((result) => result.status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    for (const { reason } of failed) expect(reason).toMatchObject({ code: 'timeout' });
    const patient = await openTestIndex(indexDir);
    expect((await patient.search({ terms, vector: null, limit: 1 })).candidates).toHaveLength(1);
  });

  it('answers from several threads', async () => {
    const index = await openTestIndex(await buildNote(), { threads: 2 });
    const query = { terms: ['some'], vector: null, limit: 1 };
    const found = await Promise.all(Array.from({ length: 20 }, () => index.search(query)));
    expect(found.map(({ candidates }) => candidates.length)).toEqual(Array(20).fill(1));
  });

  it('refuses every call after it was closed, and what was waiting then', async () => {
    const index = await openTestIndex(await buildNote());
    const waiting = [1, 2, 3].map(() => index.statuses());
    const settled = Promise.allSettled(waiting);
    await index.close();
    for (const result of await settled) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'unavailable' });
    }
    await expect(index.passage('a#1')).rejects.toMatchObject({ code: 'unavailable' });
    await index.close();
  });

  it('does not keep the process alive, closed or not', async () => {
    const script = `
      const { openLocalIndex } = await import(${JSON.stringify(source)});
      const index = await openLocalIndex({ indexDir: ${JSON.stringify(await buildNote())} });
      console.log((await index.statuses()).length);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect((await run).stdout).toBe('1\n');
  });
});
