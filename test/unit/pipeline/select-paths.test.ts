import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectPaths } from '../../../src/pipeline/select-paths.ts';

const corpusDir = resolve('documents');
const files = ['letters/first.md', 'letters/second.txt', 'letters-of-others.md', 'life.md'].map((name) => ({
  name,
  id: name,
  path: join(corpusDir, name),
  size: 1,
  modifiedMs: 0,
  error: null,
}));
const select = (...paths: string[]) => [
  ...selectPaths(
    paths.map((path) => join(corpusDir, path)),
    { corpusDir, files },
  ),
];

describe('paths that are to be read anew', () => {
  it('name single files', () => {
    expect(select('life.md')).toEqual(['life.md']);
  });

  it('name all files of a folder, and not those of one whose name begins alike', () => {
    expect(select('letters')).toEqual(['letters/first.md', 'letters/second.txt']);
  });

  it('name everything with the corpus folder itself', () => {
    expect(select('')).toEqual(files.map(({ name }) => name));
  });

  it('count once however often they are given', () => {
    expect(select('life.md', 'life.md', '')).toHaveLength(files.length);
  });

  it.each([
    ['../other/life.md', 'not in the corpus folder'],
    ['picture.png', 'no document of the corpus'],
  ])('are refused when they lead nowhere: %s', (path, reason) => {
    expect(() => select(path)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(reason) }),
    );
  });
});
