import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTemporaryCorpus, type Folders } from '../../../src/measure/temporary-corpus.ts';
import { createFakeQuoth } from '../../support/fake-quoth.ts';

/** Opens nothing real, and remembers what the folders held at that moment. */
async function createRecorder() {
  const seen: (Record<string, string> | null)[] = [];
  let last: Folders | null = null;
  const temporary = await createTemporaryCorpus(async (folders) => {
    last = folders ?? last;
    seen.push(folders === null ? null : await readFiles(folders.corpusDir));
    return createFakeQuoth();
  });
  return { temporary, seen, folders: () => last };
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ name, parentPath }) => [name, await readFile(join(parentPath, name), 'utf8')]),
    ),
  );
}

describe('a temporary corpus', () => {
  it('holds exactly the files of the last opening and vanishes at the end', async () => {
    const { temporary, seen, folders } = await createRecorder();
    await temporary.open([
      { name: 'a.md', text: 'first' },
      { name: 'deep/b.txt', text: 'zwei' },
    ]);
    await temporary.open([{ name: 'c.md', text: 'third' }]);
    await temporary.open(null);
    expect(seen).toEqual([{ 'a.md': 'first', 'b.txt': 'zwei' }, { 'c.md': 'third' }, null]);
    await temporary.remove();
    await expect(access(folders()?.corpusDir ?? '')).rejects.toThrow('ENOENT');
    await expect(access(folders()?.indexDir ?? '')).rejects.toThrow('ENOENT');
  });

  it('writes nothing outside of its folder', async () => {
    const { temporary, seen } = await createRecorder();
    try {
      const open = temporary.open([{ name: '../outside.md', text: 'x' }]);
      await expect(open).rejects.toThrow('"../outside.md" leaves the corpus folder');
      expect(seen).toEqual([]);
    } finally {
      await temporary.remove();
    }
  });
});
