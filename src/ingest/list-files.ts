/** Finds the corpus' files. One that can't be read becomes an entry with its reason, so that the rest goes on. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { QuothError } from '../contract/errors.ts';
import { maxFileBytes } from './decode-text.ts';

/** A file of the corpus; `error` says why it can't be read and what to do. */
export interface FoundFile {
  /** Path relative to the corpus folder, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly error: string | null;
}

/** The calls that `listFiles` needs; tests hand in others, since root may read everything. */
export interface FileSystem {
  readdir(path: string): Promise<string[]>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<FileStatus>;
}

interface FileStatus {
  readonly size: number;
  readonly mtimeMs: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

interface Search {
  readonly fs: FileSystem;
  /** Real paths of the folders seen: a symbolic link must not lead round in circles. */
  readonly seen: Set<string>;
  readonly found: FoundFile[];
}

const documentName = /\.(?:md|markdown|txt)$/i;

/** All documents below the folder, sorted by name; dot files and dot folders are left out. */
export async function listFiles(
  corpusDir: string,
  fs: FileSystem = { readdir, realpath, stat },
): Promise<FoundFile[]> {
  const search: Search = { fs, seen: new Set(), found: [] };
  let names: string[];
  try {
    search.seen.add(await fs.realpath(corpusDir));
    names = await fs.readdir(corpusDir);
  } catch (cause) {
    throw unreadableCorpus(corpusDir, cause);
  }
  await visitAll(search, names, { path: corpusDir, name: '' });
  return search.found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Place {
  readonly path: string;
  readonly name: string;
}

async function visitAll(search: Search, names: readonly string[], folder: Place): Promise<void> {
  for (const entry of [...names].sort()) {
    if (entry.startsWith('.')) continue;
    const name = folder.name === '' ? entry : `${folder.name}/${entry}`;
    await visit(search, { path: join(folder.path, entry), name });
  }
}

async function visit(search: Search, place: Place): Promise<void> {
  try {
    const status = await search.fs.stat(place.path);
    if (status.isDirectory()) return await visitFolder(search, place);
    if (documentName.test(place.name)) search.found.push(describe(place, status));
  } catch (cause) {
    if (documentName.test(place.name) || !isMissing(cause)) search.found.push(failed(place, cause));
  }
}

async function visitFolder(search: Search, place: Place): Promise<void> {
  const real = await search.fs.realpath(place.path);
  if (search.seen.has(real)) return;
  search.seen.add(real);
  await visitAll(search, await search.fs.readdir(place.path), place);
}

function describe(place: Place, status: FileStatus): FoundFile {
  const found = { ...place, size: status.size, modifiedMs: status.mtimeMs };
  // A pipe or a device named like a document would block whoever reads it.
  if (!status.isFile())
    return { ...found, error: `${place.name} is not a regular file: move it out of the corpus folder.` };
  if (status.size > maxFileBytes)
    return {
      ...found,
      error: `${place.name} is larger than ${maxFileBytes / 1024 / 1024} MB: split it into several files.`,
    };
  return { ...found, error: null };
}

function failed(place: Place, cause: unknown): FoundFile {
  const error = `${place.name} cannot be read (${reasonOf(cause)}): check that it exists and that Quoth may read it.`;
  return { ...place, size: 0, modifiedMs: 0, error };
}

/** A dangling link to something that isn't a document is nobody's loss. */
const isMissing = (cause: unknown) => codeOf(cause) === 'ENOENT';

function unreadableCorpus(corpusDir: string, cause: unknown): QuothError {
  return new QuothError(
    'corpus_unreadable',
    `The corpus folder ${corpusDir} cannot be read (${reasonOf(cause)}): set CORPUS_DIR to a folder with Markdown or text files.`,
    { cause },
  );
}

function codeOf(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null;
}

/** The system's code and words without the path, which the message names already. */
function reasonOf(cause: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOTDIR: 'not a folder',
    ELOOP: 'a loop of symbolic links',
  };
  const code = codeOf(cause) ?? 'unknown error';
  return reasons[code] ?? code;
}
