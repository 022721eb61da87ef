/** The corpus folder, with all that may be wrong in one. */
import { mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileSystem, listFiles } from '../../../src/ingest/list-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const add = (name: string, text = 'text') => writeFile(join(folder, name), text);
const names = async () => (await listFiles(folder)).map((file) => file.name);

function denied(path: string): Error {
  return Object.assign(new Error(`EACCES: ${path}`), { code: 'EACCES' });
}

describe('the corpus folder', () => {
  it('gives its documents, sorted, at any depth', async () => {
    await mkdir(join(folder, 'sub/deep'), { recursive: true });
    for (const name of ['b.md', 'a.TXT', 'sub/c.Markdown', 'sub/deep/d.txt', 'e.pdf']) await add(name);
    expect(await names()).toEqual(['a.TXT', 'b.md', 'sub/c.Markdown', 'sub/deep/d.txt']);
  });

  it('keeps dot files and dot folders out', async () => {
    await mkdir(join(folder, '.git'));
    for (const name of ['.hidden.md', '.git/x.md', 'seen.md']) await add(name);
    expect(await names()).toEqual(['seen.md']);
  });

  it('may be empty', async () => {
    expect(await names()).toEqual([]);
  });

  it('may hold a link that leads round in a circle', async () => {
    await mkdir(join(folder, 'sub'));
    await add('sub/a.md');
    await symlink(folder, join(folder, 'sub/back'));
    await symlink('loop', join(folder, 'loop'));
    const found = await listFiles(folder);
    expect(found.filter((file) => file.error === null).map((file) => file.name)).toEqual(['sub/a.md']);
  });

  it('reports a dangling link and goes on', async () => {
    await symlink(join(folder, 'gone.md'), join(folder, 'link.md'));
    await add('z.md');
    const [link, other] = await listFiles(folder);
    expect(link).toMatchObject({ name: 'link.md', error: expect.stringContaining('no such file') });
    expect(other).toMatchObject({ name: 'z.md', error: null, size: 4 });
  });

  it('reports a folder without read permission and goes on', async () => {
    await mkdir(join(folder, 'closed'));
    await add('open.md');
    const fs: FileSystem = {
      realpath,
      stat,
      readdir: (path) => (path.endsWith('closed') ? Promise.reject(denied(path)) : readdir(path)),
    };
    const [closed, open] = await listFiles(folder, fs);
    expect(closed).toMatchObject({
      name: 'closed',
      error: expect.stringMatching(/closed.*permission denied/),
    });
    expect(open).toMatchObject({ name: 'open.md', error: null });
  });

  it('reports a file that is no file', async () => {
    await add('pipe.md');
    const fs: FileSystem = {
      realpath,
      readdir,
      stat: async (path) => {
        const status = await stat(path);
        return { size: 0, mtimeMs: 0, isDirectory: () => status.isDirectory(), isFile: () => false };
      },
    };
    expect(await listFiles(folder, fs)).toMatchObject([
      { error: expect.stringContaining('not a regular file') },
    ]);
  });

  it('must exist', async () => {
    const missing = join(folder, 'missing');
    await expect(listFiles(missing)).rejects.toMatchObject({
      code: 'corpus_unreadable',
      message: expect.stringMatching(/missing.*no such file or folder.*CORPUS_DIR/),
    });
  });
});
