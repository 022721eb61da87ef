import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentGeneration } from '../../../src/passage-index/local/current.ts';
import { verifyLocalIndex } from '../../../src/passage-index/local/verify.ts';
import { createIndexFolder, openTestIndex } from '../../support/passage-index-folder.ts';
import { killChild, runChildBuild } from '../../support/passage-index-process.ts';

const generations = (indexDir: string) => readdirSync(join(indexDir, 'generations'));

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
      const indexDir = createIndexFolder();
      await runChildBuild([indexDir, 1, 3]);
      const published = await currentGeneration(indexDir);
      const { child, said } = await runChildBuild([indexDir, 2, 20, stage]);
      expect(said).toBe('stopped');
      await killChild(child);
      expect(await currentGeneration(indexDir)).toBe(published);
      await expectWhole(indexDir);
      expect((await runChildBuild([indexDir, 3, 2])).said).toBe('built');
      expect(generations(indexDir).sort()).toEqual([published, await currentGeneration(indexDir)].sort());
      await expectWhole(indexDir);
    },
  );

  it('is the new one, whole, when the build is killed right after publishing [index:survives-kill]', async () => {
    const indexDir = createIndexFolder();
    await runChildBuild([indexDir, 1, 3]);
    const before = await currentGeneration(indexDir);
    const { child } = await runChildBuild([indexDir, 2, 5, 'published']);
    await killChild(child);
    expect(await currentGeneration(indexDir)).not.toBe(before);
    await expectWhole(indexDir);
  });

  // The vectors of 10 documents take 600 KiB, their graph 641: the third limit only stops the graph.
  it.each([4, 200, 620])(
    'is untouched when no file can grow beyond %d KiB, as on a full disk [index:survives-full-disk]',
    async (maxFileKiB) => {
      const indexDir = createIndexFolder();
      await runChildBuild([indexDir, 1, 1]);
      const published = await currentGeneration(indexDir);
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
    const { said } = await runChildBuild([indexDir, 2, 2]);
    expect(said).toMatch(/^failed .*"code":"index_busy"/);
    expect(generations(indexDir)).toHaveLength(1);
    await killChild(child);
    expect((await runChildBuild([indexDir, 3, 2])).said).toBe('built');
  });
});
