import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentGeneration } from '../../../src/passage-index/local/current.ts';
import { verifyLocalIndex } from '../../../src/passage-index/local/verify.ts';
import { createRandomDocuments } from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder, openTestIndex } from '../../support/passage-index-folder.ts';
import { killChild, runChildBuild } from '../../support/passage-index-process.ts';

const generations = (indexDir: string) => readdirSync(join(indexDir, 'generations'));

const createSmall = () => createRandomDocuments({ seed: 7, documents: 1, passages: 4, sentences: 2 });

async function publishSmall() {
  const indexDir = createIndexFolder();
  const { generation: published } = await buildTestIndex(indexDir, createSmall());
  return { indexDir, published };
}

async function expectWhole(indexDir: string): Promise<void> {
  const index = await openTestIndex(indexDir);
  const result = await index.search({ terms: ['w1', 'w2'], vector: null, limit: 5 });
  expect(result.passageCount).toBe(index.manifest.passages);
  expect((await verifyLocalIndex({ indexDir })).problems).toEqual([]);
}

describe('the published index', () => {
  it.each(['documents', 'terms', 'graph', 'files'])(
    'is untouched when a build is killed at the stage "%s", and the next build cleans up [index:survives-kill]',
    async (stage) => {
      const { indexDir, published } = await publishSmall();
      const { child, said } = await runChildBuild([indexDir, 2, 5, stage]);
      expect(said).toBe('stopped');
      await killChild(child);
      expect(generations(indexDir)).toHaveLength(2);
      expect(await currentGeneration(indexDir)).toBe(published);
      await expectWhole(indexDir);
      const { generation } = await buildTestIndex(indexDir, createSmall());
      expect(generations(indexDir).sort()).toEqual([published, generation].sort());
      await expectWhole(indexDir);
    },
  );

  it('is the new one, whole, when the build is killed right after publishing [index:survives-kill]', async () => {
    const { indexDir, published } = await publishSmall();
    const { child } = await runChildBuild([indexDir, 2, 5, 'published']);
    await killChild(child);
    expect(await currentGeneration(indexDir)).not.toBe(published);
    await expectWhole(indexDir);
  });

  // The vectors of 10 documents take 600 KiB, their graph 641: the third limit only stops the graph.
  it.each([4, 200, 620])(
    'is untouched when no file can grow beyond %d KiB, as on a full disk [index:survives-full-disk]',
    async (maxFileKiB) => {
      const { indexDir, published } = await publishSmall();
      const { said } = await runChildBuild([indexDir, 2, 10], maxFileKiB);
      expect(said).toMatch(/^failed .*"code":"unavailable"/);
      expect(await currentGeneration(indexDir)).toBe(published);
      expect(generations(indexDir)).toEqual([published]);
      await expectWhole(indexDir);
    },
  );

  it('is not built by two processes at once: the second is told that the first is busy', async () => {
    const indexDir = createIndexFolder();
    const { child } = await runChildBuild([indexDir, 1, 2, 'documents']);
    const second = buildTestIndex(indexDir, createSmall(), { lockWaitMs: 0 });
    await expect(second).rejects.toMatchObject({ code: 'index_busy' });
    expect(generations(indexDir)).toHaveLength(1);
    await killChild(child);
    await buildTestIndex(indexDir, createSmall(), { lockWaitMs: 0 });
    await expectWhole(indexDir);
  });
});
