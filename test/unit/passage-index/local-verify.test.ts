import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLocalIndex } from '../../../src/passage-index/local/verify.ts';
import { flipBit, publishedFile, sealIndex, tamper } from '../../support/passage-index-damage.ts';
import { createFailedDocument, createRandomDocuments } from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder } from '../../support/passage-index-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'quoth-verify-'));
beforeAll(async () => {
  const documents = [...createRandomDocuments({ seed: 6, documents: 2, passages: 3, sentences: 2 })];
  await buildTestIndex(base, [...documents, createFailedDocument('x.bin')], { graphFrom: 1 });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A fresh copy of an index of 3 documents, 6 passages and 12 sentences. */
function copyBase(): string {
  const indexDir = createIndexFolder();
  cpSync(base, indexDir, { recursive: true });
  return indexDir;
}

describe('verifyLocalIndex', () => {
  it('finds nothing wrong with an index as it was built [index:verifiable]', async () => {
    expect(await verifyLocalIndex({ indexDir: copyBase() })).toEqual({
      generation: expect.any(String),
      documents: 3,
      passages: 6,
      sentences: 12,
      problems: [],
    });
  });

  it.each([
    [
      'a passage moved by one',
      'UPDATE passages SET start_offset = start_offset + 1 WHERE number = 4',
      /random-1#2/,
    ],
    [
      'a changed word of a passage',
      "UPDATE passages SET text = replace(text, 'w', 'v') WHERE number = 1",
      /random-0#2/,
    ],
    [
      'a sentence that leaves its passage',
      'UPDATE sentences SET end_offset = end_offset + 1 WHERE number = 3',
      /leaves/,
    ],
    ['an empty sentence', 'UPDATE sentences SET end_offset = start_offset WHERE number = 3', /empty/],
    [
      'sentences that overlap',
      'UPDATE sentences SET start_offset = start_offset - 3 WHERE number = 5',
      /overlap/,
    ],
    ['a missing sentence', 'DELETE FROM sentences WHERE number = 11', /11 sentences, not 12/],
    ['a missing passage', 'DELETE FROM passages WHERE number = 0', /should be number 1/],
    [
      'a changed text',
      "UPDATE documents SET document = replace(document, 'w', 'v') WHERE number = 0",
      /hash/,
    ],
    ['a document without its row', 'UPDATE documents SET document = NULL WHERE number = 1', /not stored/],
    [
      'terms that the full-text index does not hold',
      "UPDATE passage_terms SET terms = 'zz' WHERE passage = 2",
      /full-text index/,
    ],
  ])('reports %s, though every hash fits', async (_what, sql, problem) => {
    const indexDir = copyBase();
    tamper(indexDir, sql);
    const { problems } = await verifyLocalIndex({ indexDir });
    expect(problems.join('\n')).toMatch(problem);
  });

  it('reports a vector that is not of length 1 or not finite', async () => {
    const indexDir = copyBase();
    const path = publishedFile(indexDir, 'vectors.f32');
    const vectors = new Float32Array(new Uint8Array(readFileSync(path)).buffer);
    vectors.fill(0, 32, 64);
    vectors[70] = Number.NaN;
    writeFileSync(path, vectors);
    sealIndex(indexDir);
    const { problems } = await verifyLocalIndex({ indexDir });
    expect(problems).toEqual(['vector 1 has length 0, not 1', 'vector 2 has length NaN, not 1']);
  });

  it('reports every damaged file by name', async () => {
    const indexDir = copyBase();
    for (const name of ['quoth.sqlite', 'sentences.hnsw']) flipBit(publishedFile(indexDir, name), 0.5);
    const { problems } = await verifyLocalIndex({ indexDir });
    expect(problems).toEqual([
      expect.stringMatching(/^quoth.sqlite/),
      expect.stringMatching(/^sentences.hnsw/),
    ]);
  });

  it('reports a manifest that cannot be trusted, and throws when there is no index', async () => {
    const indexDir = copyBase();
    flipBit(publishedFile(indexDir, 'manifest.json'), 0.5);
    const report = await verifyLocalIndex({ indexDir });
    expect(report).toMatchObject({ generation: null, problems: [expect.stringMatching(/manifest.json/)] });
    const missing = verifyLocalIndex({ indexDir: createIndexFolder() });
    await expect(missing).rejects.toMatchObject({ code: 'index_missing' });
  });
});
