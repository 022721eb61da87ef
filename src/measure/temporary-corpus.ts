/** Question files that bring documents are measured through the very path that users take: files, ingest, index. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { QuothError } from '../contract/errors.ts';
import type { Quoth } from '../contract/quoth.ts';
import type { CorpusFile, OpenQuoth } from './open-quoth.ts';

export interface Folders {
  readonly corpusDir: string;
  readonly indexDir: string;
}

export interface TemporaryCorpus {
  /** One corpus at a time: opening the next replaces the files of the one before, the index keeps its vectors. */
  readonly open: OpenQuoth;
  /** Removes the folders. */
  remove(): Promise<void>;
}

/** `openFolders` opens the system over folders; null = the configured ones. */
export async function createTemporaryCorpus(
  openFolders: (folders: Folders | null) => Promise<Quoth>,
): Promise<TemporaryCorpus> {
  const root = await mkdtemp(join(tmpdir(), 'quoth-measure-'));
  const folders = { corpusDir: join(root, 'corpus'), indexDir: join(root, 'index') };
  return {
    open: async (files) => {
      if (files === null) return openFolders(null);
      await replaceFiles(folders.corpusDir, files);
      await mkdir(folders.indexDir, { recursive: true });
      return openFolders(folders);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function replaceFiles(folder: string, files: readonly CorpusFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const { name, text } of files) {
    const path = resolve(folder, name);
    if (!path.startsWith(folder + sep)) {
      throw new QuothError(
        'invalid_request',
        `The document name "${name}" leaves the corpus folder: rename it.`,
      );
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
