import { mkdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OpenIndexOptions, openIndex } from '../../../src/pipeline/open-index.ts';
import { flipBit, publishedFile } from '../../support/passage-index-damage.ts';
import { type CorpusWorld, createCorpusWorld } from './corpus-world.ts';

async function open(world: CorpusWorld, change: Partial<OpenIndexOptions> = {}) {
  const { corpusDir, indexDir, identity, analyzer, embedder } = world;
  const options = { corpusDir, indexDir, identity, analyzer, embedder, refresh: true, ...change };
  const index = await openIndex(options);
  onTestFinished(() => index.close());
  return index;
}

async function createWorld(): Promise<CorpusWorld> {
  const world = createCorpusWorld();
  await world.write('tower.md', 'The tower was lit in 1871. Ada Brenner built it.');
  return world;
}

const namesOf = async (index: Awaited<ReturnType<typeof open>>) =>
  (await index.statuses()).map(({ name }) => name);

describe('opening the index', () => {
  it('builds it when there is none', async () => {
    const index = await open(await createWorld());
    expect(await namesOf(index)).toEqual(['tower.md']);
  });

  it('takes the published one while the corpus stays as it is', async () => {
    const world = await createWorld();
    const first = await open(world);
    world.embedded.length = 0;
    const second = await open(world);
    expect(second.manifest.generation).toBe(first.manifest.generation);
    expect(world.embedded).toEqual([]);
  });

  it('embeds only the sentences that are new when a document has changed', async () => {
    const world = await createWorld();
    await open(world);
    world.embedded.length = 0;
    await world.write('tower.md', 'The tower was lit in 1872. Ada Brenner built it.');
    const index = await open(world);
    expect((await index.document('tower'))?.text).toContain('1872');
    expect(world.embedded).toEqual(['The tower was lit in 1872.']);
  });

  it('notices files that came, went or changed their names', async () => {
    const world = await createWorld();
    await open(world);
    await world.write('rock.md', 'The rock is bare.');
    expect(await namesOf(await open(world))).toEqual(['rock.md', 'tower.md']);
    await world.remove('tower.md');
    expect(await namesOf(await open(world))).toEqual(['rock.md']);
    await world.remove('rock.md');
    await world.write('stone.md', 'The rock is bare.');
    expect(await namesOf(await open(world))).toEqual(['stone.md']);
  });

  it('builds anew for another embedding model', async () => {
    const world = await createWorld();
    const before = await open(world);
    const other = { ...world, ...pickModel(createCorpusWorld(':2')) };
    const after = await open(other);
    expect(after.manifest.generation).not.toBe(before.manifest.generation);
    expect(after.identity.embedder).toBe(other.identity.embedder);
  });

  it('takes an outdated one as it is when it must not refresh', async () => {
    const world = await createWorld();
    const first = await open(world);
    await world.write('rock.md', 'The rock is bare.');
    const second = await open(world, { refresh: false });
    expect(second.manifest.generation).toBe(first.manifest.generation);
  });

  it('fails with a way out when there is none and it must not build', async () => {
    const world = await createWorld();
    await expect(open(world, { refresh: false })).rejects.toMatchObject({ code: 'index_missing' });
  });

  it.each(['quoth.sqlite', 'vectors.f32', 'manifest.json'])(
    'refuses one whose %s is damaged, and does not replace it unasked [index:refuses-damage]',
    async (name) => {
      const world = await createWorld();
      await open(world);
      flipBit(publishedFile(world.indexDir, name), 0.5);
      const refusal = { code: 'index_damaged', message: expect.stringContaining('ingest') };
      await expect(open(world)).rejects.toMatchObject(refusal);
      await expect(open(world)).rejects.toMatchObject(refusal);
    },
  );

  it('fails with a way out when the corpus folder is missing', async () => {
    const world = createCorpusWorld();
    await expect(open(world)).rejects.toMatchObject({ code: 'corpus_unreadable' });
  });

  it('opens over a corpus without any document', async () => {
    const world = createCorpusWorld();
    mkdirSync(world.corpusDir);
    expect(await namesOf(await open(world))).toEqual([]);
  });
});

function pickModel({ embedder, identity }: CorpusWorld) {
  return { embedder, identity };
}
