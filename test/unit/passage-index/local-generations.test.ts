import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndexedDocument } from '../../../src/contract/passage-index.ts';
import type { BuildProgress } from '../../../src/passage-index/local/build.ts';
import { currentGeneration } from '../../../src/passage-index/local/current.ts';
import { createIndexedDocument, vectorOf } from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder, openTestIndex } from '../../support/passage-index-folder.ts';

const note = (id: string, ...texts: string[]) => createIndexedDocument({ id, passages: [texts] });
const generations = (indexDir: string) => readdirSync(join(indexDir, 'generations')).sort();

async function find(indexDir: string, term: string): Promise<string[]> {
  const index = await openTestIndex(indexDir);
  const { candidates } = await index.search({ terms: [term], vector: null, limit: 9 });
  return candidates.map(({ passage }) => passage.id);
}

describe('a new generation', () => {
  it('holds what replaced a document and nothing of what was deleted', async () => {
    const indexDir = createIndexFolder();
    await buildTestIndex(indexDir, [note('a', 'Old words.'), note('b', 'Other words.')]);
    await buildTestIndex(indexDir, [note('a', 'New words.')]);
    expect(await find(indexDir, 'old')).toEqual([]);
    expect(await find(indexDir, 'other')).toEqual([]);
    expect(await find(indexDir, 'new')).toEqual(['a#1']);
  });

  it('leaves a reader of the one before it undisturbed, even when that is removed [index:readers-undisturbed]', async () => {
    const indexDir = createIndexFolder();
    await buildTestIndex(indexDir, [note('a', 'First.')], { graphFrom: 1 });
    const reader = await openTestIndex(indexDir);
    for (const text of ['Second.', 'Third.', 'Fourth.']) await buildTestIndex(indexDir, [note('a', text)]);
    const { candidates } = await reader.search({ terms: ['first.'], vector: vectorOf('First.'), limit: 3 });
    expect(candidates.map(({ passage }) => passage.text)).toEqual(['First.']);
    expect((await reader.document('a'))?.text).toBe('First.');
    expect(await find(indexDir, 'fourth.')).toEqual(['a#1']);
  });

  it('is named by the pointer, with the one before it kept and older ones removed', async () => {
    const indexDir = createIndexFolder();
    const built: string[] = [];
    for (const text of ['One.', 'Two.', 'Three.']) {
      const { generation } = await buildTestIndex(indexDir, [note('a', text)]);
      expect(await currentGeneration(indexDir)).toBe(generation);
      built.push(generation);
    }
    expect(generations(indexDir)).toEqual(built.slice(1).sort());
  });

  it('takes the place of leftovers of builds that were killed', async () => {
    const indexDir = createIndexFolder();
    mkdirSync(join(indexDir, 'generations', 'leftover'), { recursive: true });
    writeFileSync(join(indexDir, 'current.json.1.tmp'), '{');
    const { generation } = await buildTestIndex(indexDir, []);
    expect(generations(indexDir)).toEqual([generation]);
    expect(readdirSync(indexDir).sort()).toEqual(['build.lock', 'current.json', 'generations']);
  });

  it('is not published when the documents end in an error, which is passed on unchanged', async () => {
    const indexDir = createIndexFolder();
    const { generation } = await buildTestIndex(indexDir, [note('a', 'Kept.')]);
    const bug = new TypeError('a bug in a reader');
    function* failing(): Generator<IndexedDocument> {
      yield note('b', 'Lost.');
      throw bug;
    }
    await expect(buildTestIndex(indexDir, failing())).rejects.toBe(bug);
    expect(generations(indexDir)).toEqual([generation]);
    expect(await find(indexDir, 'kept.')).toEqual(['a#1']);
  });

  it('waits for the build before it, and both are published in turn', async () => {
    const indexDir = createIndexFolder();
    const built = await Promise.all([
      buildTestIndex(indexDir, [note('a', 'One.')], { lockWaitMs: 30_000 }),
      buildTestIndex(indexDir, [note('a', 'Two.')], { lockWaitMs: 30_000 }),
    ]);
    expect(generations(indexDir)).toEqual(built.map(({ generation }) => generation).sort());
  });

  it('reports how far it is', async () => {
    const seen: BuildProgress[] = [];
    const documents = [note('a', 'One.'), note('b', 'Two.')];
    const onProgress = (progress: BuildProgress) => seen.push(progress);
    await buildTestIndex(createIndexFolder(), documents, { graphFrom: 1, onProgress });
    expect(seen.map(({ stage, done }) => [stage, done])).toEqual([
      ['documents', 1],
      ['documents', 2],
      ['terms', 0],
      ['graph', 0],
      ['files', 0],
      ['published', 2],
    ]);
  });
});

describe('a build', () => {
  const broken = (vectors: Float32Array[]): IndexedDocument => {
    const { document, status, passages } = note('a', 'One.');
    return { document, status, passages: passages.map((passage) => ({ ...passage, vectors })) };
  };

  it.each([
    ['no vector for a sentence', []],
    ['a vector of another dimension', [new Float32Array(8).fill(1)]],
    ['a vector that is not finite', [vectorOf('x').fill(Number.NaN, 3, 4)]],
    ['a vector of zeros', [new Float32Array(32)]],
  ])('refuses %s and names the passage', async (_what, vectors) => {
    const building = buildTestIndex(createIndexFolder(), [broken(vectors)]);
    await expect(building).rejects.toMatchObject({
      code: 'embedding_failed',
      message: expect.stringContaining('a#1'),
    });
  });

  it('brings vectors to length 1', async () => {
    const indexDir = createIndexFolder();
    await buildTestIndex(indexDir, [broken([vectorOf('x').map((value) => value * 7)])]);
    const index = await openTestIndex(indexDir);
    const { candidates } = await index.search({ terms: [], vector: vectorOf('x'), limit: 1 });
    expect(candidates[0]?.cosines[0]).toBeCloseTo(1, 5);
  });

  it('says which folder it cannot write to', async () => {
    const indexDir = join(createIndexFolder(), 'file');
    writeFileSync(indexDir, '');
    const building = buildTestIndex(indexDir, []);
    await expect(building).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(indexDir),
    });
  });
});
