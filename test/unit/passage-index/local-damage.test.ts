import { copyFileSync, cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentGeneration } from '../../../src/passage-index/local/current.ts';
import { flipBit, publishedFile, rewriteManifest, sealIndex } from '../../support/passage-index-damage.ts';
import { createRandomDocuments } from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder, openTestIndex } from '../../support/passage-index-folder.ts';

const dataFiles = ['quoth.sqlite', 'vectors.f32', 'sentences.hnsw'];

const base = mkdtempSync(join(tmpdir(), 'quoth-damage-'));
beforeAll(async () => {
  const documents = createRandomDocuments({ seed: 4, documents: 2, passages: 6, sentences: 3 });
  await buildTestIndex(base, documents, { graphFrom: 1 });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A fresh copy of an index of 36 sentences with a graph. */
function copySmall(): string {
  const indexDir = createIndexFolder();
  cpSync(base, indexDir, { recursive: true });
  return indexDir;
}

const refusal = (what: string) => ({
  code: 'index_damaged',
  message: expect.stringMatching(new RegExp(`${what}.*quoth -- ingest`)),
});

describe('a damaged local index', () => {
  it.each(dataFiles.flatMap((name) => [0, 0.01, 0.5, 1].map((part) => [name, part] as const)))(
    'is refused before anything reads it when a bit of %s at %d has flipped [index:refuses-damage]',
    async (name, part) => {
      const indexDir = copySmall();
      flipBit(publishedFile(indexDir, name), part);
      await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal(name));
    },
  );

  it.each([...dataFiles, 'manifest.json'])('is refused when %s is missing', async (name) => {
    const indexDir = copySmall();
    rmSync(publishedFile(indexDir, name));
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal(name));
  });

  it.each(dataFiles)('is refused when %s is cut short or empty', async (name) => {
    const indexDir = copySmall();
    truncateSync(publishedFile(indexDir, name), 1_000);
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal(name));
    truncateSync(publishedFile(indexDir, name), 0);
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal(name));
  });

  it('is refused when any bit of the manifest has flipped', async () => {
    const indexDir = copySmall();
    for (let part = 0; part <= 1; part += 0.05) {
      flipBit(publishedFile(indexDir, 'manifest.json'), part);
      await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('manifest.json'));
      flipBit(publishedFile(indexDir, 'manifest.json'), part);
    }
    await openTestIndex(indexDir);
  });

  it.each(['', '{', '{"generation":"../x","manifestSha256":"","previous":null}', '\u0000'])(
    'is refused when the pointer is %j',
    async (text) => {
      const indexDir = copySmall();
      writeFileSync(join(indexDir, 'current.json'), text);
      await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('current.json'));
      expect(await currentGeneration(indexDir)).toBeNull();
    },
  );

  it.each([
    { sentences: -1 },
    { files: [] },
    { extra: 1 },
    { layout: 'one' },
    { files: [{ name: '../x', bytes: 0, sha256: '0'.repeat(64) }] },
  ])('is refused when the manifest is no manifest (%j), though its hash fits', async (change) => {
    const indexDir = copySmall();
    rewriteManifest(indexDir, (manifest) => ({ ...manifest, ...change }));
    await expect(openTestIndex(indexDir)).rejects.toMatchObject({ code: 'index_damaged' });
  });

  it('is refused when it says that it has a graph but does not list it', async () => {
    const indexDir = copySmall();
    rewriteManifest(indexDir, (manifest) => ({
      ...manifest,
      files: (manifest.files as { name: string }[]).filter(({ name }) => name !== 'sentences.hnsw'),
    }));
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('sentences.hnsw'));
  });

  it('is refused when it states another number of vectors or another dimension than the files hold', async () => {
    const indexDir = copySmall();
    rewriteManifest(indexDir, (manifest) => ({ ...manifest, sentences: 35 }));
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('vectors.f32'));
    rewriteManifest(indexDir, (manifest) => ({
      ...manifest,
      sentences: 36,
      identity: { ...(manifest.identity as object), dimension: 64 },
    }));
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('vectors.f32'));
  });

  it('is refused when the graph is one of fewer vectors, though every hash fits', async () => {
    const [indexDir, other] = [copySmall(), createIndexFolder()];
    const fewer = createRandomDocuments({ seed: 4, documents: 1, passages: 6, sentences: 3 });
    await buildTestIndex(other, fewer, { graphFrom: 1 });
    copyFileSync(publishedFile(other, 'sentences.hnsw'), publishedFile(indexDir, 'sentences.hnsw'));
    sealIndex(indexDir);
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(refusal('18 vectors, not 36'));
  });

  it('can be built again over the damage', async () => {
    const indexDir = copySmall();
    writeFileSync(join(indexDir, 'current.json'), 'rubbish');
    const manifest = await buildTestIndex(indexDir, []);
    expect((await openTestIndex(indexDir)).manifest).toEqual(manifest);
  });
});

describe('an index of something else', () => {
  it('counts as missing, not as damaged, when another version keeps its files differently', async () => {
    const indexDir = copySmall();
    rewriteManifest(indexDir, (manifest) => ({ ...manifest, layout: 2 }));
    const missing = { code: 'index_missing', message: expect.stringContaining('another version') };
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(missing);
  });

  it.each([
    ['embedder', 'another model'],
    ['dimension', 512],
    ['analyzer', 'another analyzer'],
    ['format', 'another format'],
  ] as const)('is refused when another %s is in use', async (key, value) => {
    const indexDir = copySmall();
    const opening = openTestIndex(indexDir, { expected: { [key]: value } });
    await expect(opening).rejects.toMatchObject(refusal(`${key}.*${value}`));
  });

  it('is missing, with the way out, when nothing has been published', async () => {
    const indexDir = createIndexFolder();
    const missing = { code: 'index_missing', message: expect.stringContaining('quoth -- ingest') };
    await expect(openTestIndex(indexDir)).rejects.toMatchObject(missing);
    await expect(openTestIndex(join(indexDir, 'nowhere'))).rejects.toMatchObject(missing);
    expect(await currentGeneration(indexDir)).toBeNull();
  });
});
