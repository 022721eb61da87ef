import { describe, expect, it, onTestFinished } from 'vitest';
import { openPrevious } from '../../../src/passage-index/local/previous.ts';
import { flipBit, publishedFile } from '../../support/passage-index-damage.ts';
import {
  createFailedDocument,
  createIndexedDocument,
  createRandomDocuments,
  testIdentity,
} from '../../support/passage-index-documents.ts';
import { buildTestIndex, createIndexFolder } from '../../support/passage-index-folder.ts';

const odd = createIndexedDocument({
  id: 'odd',
  passages: [['C++ and Москва, _x_ \u0000.', 'Two 🦉.'], ['Three.']],
});
const broken = createFailedDocument('broken.bin');

async function buildOdd(): Promise<string> {
  const indexDir = createIndexFolder();
  const others = [...createRandomDocuments({ seed: 8, documents: 2, passages: 3, sentences: 2 })];
  await buildTestIndex(indexDir, [...others, odd, broken], { graphFrom: 1 });
  return indexDir;
}

async function open(indexDir: string, identity = testIdentity) {
  const previous = await openPrevious({ indexDir, identity });
  onTestFinished(() => previous?.close());
  return previous;
}

describe('the previous index', () => {
  it('gives back a document with its terms and vectors as they were indexed', async () => {
    const previous = await open(await buildOdd());
    expect(await previous?.find({ name: 'odd.md', fileSha256: odd.status.fileSha256 })).toEqual(odd);
  });

  it('does not know a file that changed, was renamed, or failed', async () => {
    const previous = await open(await buildOdd());
    expect(await previous?.find({ name: 'odd.md', fileSha256: '0'.repeat(64) })).toBeNull();
    expect(await previous?.find({ name: 'even.md', fileSha256: odd.status.fileSha256 })).toBeNull();
    expect(await previous?.find(broken.status)).toBeNull();
  });

  it('gives what makes the same index again, while that is being built', async () => {
    const indexDir = await buildOdd();
    const previous = await open(indexDir);
    const found = await previous?.find({ name: 'odd.md', fileSha256: odd.status.fileSha256 });
    const manifest = await buildTestIndex(indexDir, found ? [found] : []);
    expect(manifest).toMatchObject({ documents: 1, passages: 2, sentences: 3 });
    const again = await open(indexDir);
    expect(await again?.find({ name: 'odd.md', fileSha256: odd.status.fileSha256 })).toEqual(odd);
  });

  it.each(['format', 'embedder', 'analyzer'] as const)('is of no use with another %s', async (key) => {
    expect(await open(await buildOdd(), { ...testIdentity, [key]: 'another' })).toBeNull();
  });

  it.each(['quoth.sqlite', 'vectors.f32', 'manifest.json'])(
    'is of no use when %s is damaged: damage must not be copied into a new index',
    async (name) => {
      const indexDir = await buildOdd();
      flipBit(publishedFile(indexDir, name), 0.5);
      expect(await open(indexDir)).toBeNull();
    },
  );

  it('is null when nothing was built before', async () => {
    expect(await open(createIndexFolder())).toBeNull();
  });
});
