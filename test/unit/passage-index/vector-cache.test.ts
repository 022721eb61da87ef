import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openVectorCache, type VectorCacheOptions } from '../../../src/passage-index/local/vector-cache.ts';
import { vectorOf } from '../../support/passage-index-documents.ts';
import { createIndexFolder } from '../../support/passage-index-folder.ts';

const fileOf = (indexDir: string) => join(indexDir, 'vectors-cache.sqlite');

function open(indexDir: string, options?: VectorCacheOptions) {
  const cache = openVectorCache(indexDir, options);
  onTestFinished(() => cache.close());
  return cache;
}

/** Puts the texts in and closes the file. */
function fill(indexDir: string, texts: readonly string[], options?: VectorCacheOptions): void {
  const cache = openVectorCache(indexDir, options);
  cache.put(
    'model',
    texts,
    texts.map((text) => vectorOf(text)),
  );
  cache.close();
}

describe('the vector cache', () => {
  it('gives back what was put in, in the order of the texts, also when it is opened again', () => {
    const indexDir = createIndexFolder();
    fill(indexDir, ['one', 'two', '']);
    const found = open(indexDir).get('model', ['two', 'three', 'one', '']);
    expect(found).toEqual([vectorOf('two'), undefined, vectorOf('one'), vectorOf('')]);
  });

  it('keeps models apart', () => {
    const indexDir = createIndexFolder();
    fill(indexDir, ['one']);
    expect(open(indexDir).get('mode', ['lone', 'one'])).toEqual([undefined, undefined]);
  });

  it('forgets what was not used for longest when there is too much', () => {
    const indexDir = createIndexFolder();
    fill(indexDir, ['old', 'new'], { maxBytes: 2 * 128 });
    fill(indexDir, ['newest'], { maxBytes: 2 * 128 });
    const known = open(indexDir).get('model', ['old', 'new', 'newest']);
    expect(known.map((vector) => vector !== undefined)).toEqual([false, true, true]);
  });

  it.each([
    ['rubbish', (path: string) => writeFileSync(path, 'rubbish '.repeat(1_000))],
    ['cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2) + 100)],
    ['of another layout', (path: string) => runSql(path, 'PRAGMA user_version = 99')],
  ])('is thrown away and begun again when the file is %s', (_what, damage) => {
    const indexDir = createIndexFolder();
    fill(
      indexDir,
      Array.from({ length: 300 }, (_, at) => `text ${at}`),
    );
    damage(fileOf(indexDir));
    // Damage that only shows in use costs this run its cache; the next one has it again.
    for (let run = 0; run < 2; run++) fill(indexDir, ['one']);
    expect(open(indexDir).get('model', ['one'])).toEqual([vectorOf('one')]);
  });

  it('does not give back a vector in which a bit has flipped', () => {
    const indexDir = createIndexFolder();
    fill(indexDir, ['one']);
    const bytes = readFileSync(fileOf(indexDir));
    const at = bytes.indexOf(Buffer.from(vectorOf('one').buffer));
    expect(at).toBeGreaterThan(0);
    bytes[at + 5] = (bytes[at + 5] ?? 0) ^ 1;
    writeFileSync(fileOf(indexDir), bytes);
    expect(open(indexDir).get('model', ['one'])).toEqual([undefined]);
  });

  it('knows nothing and does not fail when its file cannot be opened, or after it was closed', () => {
    const indexDir = createIndexFolder();
    mkdirSync(fileOf(indexDir));
    const cache = open(indexDir);
    cache.put('model', ['one'], [vectorOf('one')]);
    expect(cache.get('model', ['one'])).toEqual([undefined]);
    const closed = open(createIndexFolder());
    closed.close();
    expect(closed.get('model', ['one'])).toEqual([undefined]);
  });

  it('may be open twice at once', () => {
    const indexDir = createIndexFolder();
    const [left, right] = [open(indexDir), open(indexDir)];
    left.put('model', ['one'], [vectorOf('one')]);
    expect(right.get('model', ['one'])).toEqual([vectorOf('one')]);
  });
});

function runSql(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
