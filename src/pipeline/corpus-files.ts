/** The corpus as it lies on disk: its files, their bytes and hashes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DocumentStatus } from '../contract/passage-index.ts';
import { assignIds } from '../ingest/assign-ids.ts';
import { type FoundFile, listFiles } from '../ingest/list-files.ts';

/** One file of the corpus with its id; `bytes` is null when it could not be read, and `error` says why. */
export interface CorpusFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly error: string | null;
  readonly bytes: Uint8Array | null;
  /** Hex SHA-256 of the bytes; of the error where there are none, so that a change is noticed. */
  readonly sha256: string;
}

export type ListedFile = FoundFile & { readonly id: string };

/** All files in order of their names, without their bytes. Throws `corpus_unreadable`. */
export async function listCorpus(corpusDir: string): Promise<ListedFile[]> {
  const files = await listFiles(corpusDir);
  const ids = assignIds(files.map(({ name }) => name));
  return files.map((file) => ({ ...file, id: ids.get(file.name) ?? file.name }));
}

export async function loadFile(file: ListedFile): Promise<CorpusFile> {
  const { id, name, path } = file;
  if (file.error !== null)
    return { id, name, path, error: file.error, bytes: null, sha256: hash(file.error) };
  try {
    const bytes = await readFile(path);
    return { id, name, path, error: null, bytes, sha256: hash(bytes) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const error = `${name} can't be read (${code}). Check its permissions, or remove it from the corpus.`;
    return { id, name, path, error, bytes: null, sha256: hash(error) };
  }
}

const hash = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

/** Whether the index knows exactly these files with exactly these bytes. */
export async function isUnchanged(
  files: readonly ListedFile[],
  statuses: readonly DocumentStatus[],
): Promise<boolean> {
  if (files.length !== statuses.length) return false;
  const known = new Map(statuses.map(({ name, fileSha256 }) => [name, fileSha256] as const));
  for (const file of files) {
    if (!known.has(file.name)) return false;
    const { sha256 } = await loadFile(file);
    if (known.get(file.name) !== sha256) return false;
  }
  return true;
}
