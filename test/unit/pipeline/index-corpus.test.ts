import { describe, expect, it } from 'vitest';
import type { IndexedDocument } from '../../../src/contract/passage-index.ts';
import type { Previous } from '../../../src/passage-index/local/previous.ts';
import { listCorpus } from '../../../src/pipeline/corpus-files.ts';
import { type IndexCorpusOptions, indexCorpus } from '../../../src/pipeline/index-corpus.ts';
import { type CorpusWorld, createCorpusWorld } from './corpus-world.ts';

async function index(world: CorpusWorld, change: Partial<IndexCorpusOptions> = {}) {
  const { analyzer, embedder, corpusDir } = world;
  const files = await listCorpus(corpusDir);
  const options = { files, analyzer, embedder, cache: null, previous: null, ...change };
  return Array.fromAsync(indexCorpus(options));
}

/** An index that knows these documents by name and bytes, as the published one does. */
function createPrevious(documents: readonly IndexedDocument[]): Previous {
  const find: Previous['find'] = async ({ name, fileSha256 }) =>
    documents.find(({ status }) => status.name === name && status.fileSha256 === fileSha256) ?? null;
  return { find, manifest: {} as Previous['manifest'], close: async () => {} };
}

const statesOf = (indexed: readonly IndexedDocument[]) =>
  indexed.map(({ status }) => [status.name, status.state]);

describe('indexing a corpus', () => {
  it('reports a broken file with its reason and goes on with the rest', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    await world.write('b.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0]));
    await world.write('c.txt', 'Nobody lives there now.');
    const indexed = await index(world);
    expect(statesOf(indexed)).toEqual([
      ['a.md', 'indexed'],
      ['b.md', 'failed'],
      ['c.txt', 'indexed'],
    ]);
    expect(indexed[1]).toMatchObject({ document: null, passages: [] });
    expect(indexed[1]?.status.reason).toContain('b.md');
  });

  it('reports a file that cannot be opened with the reason that was found', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    const files = (await listCorpus(world.corpusDir)).map((file) => ({ ...file, error: 'No permission.' }));
    const [only] = await index(world, { files });
    expect(only?.status).toMatchObject({ state: 'failed', reason: 'No permission.' });
  });

  it('says that an empty file holds nothing to quote', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', '\n\n');
    const [only] = await index(world);
    expect(only?.status.state).toBe('empty');
    expect(only?.status.reason).not.toBeNull();
  });

  it('gives each sentence one vector and each passage the text of its place', async () => {
    const world = createCorpusWorld();
    await world.write(
      'a.md',
      '# Tower\n\nIt was lit in 1871. Ada Brenner built it.\n\n## Rock\n\nIt is bare.',
    );
    const [only] = await index(world);
    const { document, passages } = only ?? { document: null, passages: [] };
    expect(passages.length).toBeGreaterThan(1);
    for (const { passage, vectors } of passages) {
      expect(vectors).toHaveLength(passage.sentences.length);
      expect(passage.text).toBe(document?.text.slice(passage.start, passage.end));
    }
  });

  it('takes an unchanged document over without reading or embedding it', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    const before = await index(world);
    world.embedded.length = 0;
    const [again] = await index(world, { previous: createPrevious(before) });
    expect(again).toBe(before[0]);
    expect(world.embedded).toEqual([]);
  });

  it('reads a document anew when its bytes have changed', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    const before = await index(world);
    await world.write('a.md', 'The tower was lit in 1872.');
    const [again] = await index(world, { previous: createPrevious(before) });
    expect(again?.document?.text).toContain('1872');
  });

  it('reads an unchanged document anew when it is told to', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    const before = await index(world);
    const [again] = await index(world, { previous: createPrevious(before), forced: new Set(['a.md']) });
    expect(again).not.toBe(before[0]);
    expect(again).toEqual(before[0]);
  });

  it('does not take a document over whose id would be another', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'The tower was lit in 1871.');
    const before = (await index(world)).map((entry) => ({
      ...entry,
      status: { ...entry.status, id: 'another' },
    }));
    const [again] = await index(world, { previous: createPrevious(before) });
    expect(again?.status.id).toBe('a');
  });

  it('says after each document how many are done', async () => {
    const world = createCorpusWorld();
    await world.write('a.md', 'One sentence.');
    await world.write('b.md', 'Another sentence.');
    const heard: (readonly [number, string])[] = [];
    await index(world, { onDocument: (done, name) => heard.push([done, name]) });
    expect(heard).toEqual([
      [1, 'a.md'],
      [2, 'b.md'],
    ]);
  });
});
