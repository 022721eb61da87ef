/** A promise that nobody proves is advertising; a tag that names no promise proves nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { promises } from './promises.ts';

const folder = import.meta.dirname;
const tag = /\[([a-z]+:[a-z]+(?:-[a-z]+)*)\]/g;

/** The tags of all test files with the files that carry them. */
function findTags(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  for (const name of names) {
    const path = join(folder, name);
    for (const [, id = ''] of readFileSync(path, 'utf8').matchAll(tag)) {
      found.set(id, [...(found.get(id) ?? []), relative(folder, path)]);
    }
  }
  return found;
}

describe('the promises', () => {
  const tags = findTags();

  it.each(Object.keys(promises))('%s is proved by a test', (id) => {
    expect(tags.get(id) ?? []).not.toEqual([]);
  });

  it('are all that the tags of tests name', () => {
    const unknown = [...tags].filter(([id]) => !(id in promises));
    expect(unknown).toEqual([]);
  });

  it('are each one sentence', () => {
    const other = Object.values(promises).filter((text) => !/^\p{Lu}[^.]*\.$/u.test(text));
    expect(other).toEqual([]);
  });
});
