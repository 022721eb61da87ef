import { describe, expect, it } from 'vitest';
import { createPassageCache } from '../../../src/passage-index/local/passage-cache.ts';
import { createIndexedDocument } from '../../support/passage-index-documents.ts';

const { passages } = createIndexedDocument({ id: 'a', passages: Array(6).fill(['Words.']) });

function createLoader() {
  const loads: number[][] = [];
  const load = async (numbers: readonly number[]) => {
    loads.push([...numbers]);
    return numbers.flatMap((number) => passages[number]?.passage ?? []);
  };
  return { load, loads };
}

describe('the cache of passages', () => {
  it('loads only what it does not know, each passage to its own number', async () => {
    const cache = createPassageCache(10);
    const { load, loads } = createLoader();
    await cache.read([4, 1], load);
    const found = await cache.read([1, 0, 4, 2], load);
    expect(loads).toEqual([
      [4, 1],
      [0, 2],
    ]);
    expect(new Set(found.keys())).toEqual(new Set([0, 1, 2, 4]));
    for (const [number, passage] of found) expect(passage).toBe(passages[number]?.passage);
    await cache.read([0, 1, 2, 4], load);
    expect(loads).toHaveLength(2);
  });

  it('forgets what was not used for longest, and gives more than it can keep', async () => {
    const cache = createPassageCache(2);
    const { load, loads } = createLoader();
    expect((await cache.read([0, 1, 2], load)).size).toBe(3);
    await cache.read([1], load);
    await cache.read([3], load);
    await cache.read([1, 2], load);
    expect(loads).toEqual([[0, 1, 2], [3], [2]]);
  });
});
