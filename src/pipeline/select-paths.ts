/** The paths that somebody gave to `ingest` → names of corpus files. */
import { relative, resolve, sep } from 'node:path';
import { QuothError } from '../contract/errors.ts';
import type { ListedFile } from './corpus-files.ts';

/** Throws QuothError `usage` for a path outside the corpus or without any document. */
export function selectPaths(
  paths: readonly string[],
  { corpusDir, files }: { readonly corpusDir: string; readonly files: readonly ListedFile[] },
): Set<string> {
  return new Set(paths.flatMap((path) => namesUnder(path, corpusDir, files)));
}

function namesUnder(path: string, corpusDir: string, files: readonly ListedFile[]): string[] {
  const name = relative(corpusDir, resolve(path)).split(sep).join('/');
  const found = files.filter((file) => name === '' || file.name === name || file.name.startsWith(`${name}/`));
  if (found.length > 0) return found.map((file) => file.name);
  const message = name.startsWith('..')
    ? `${path} is not in the corpus folder. Copy it there, or name its folder with --corpus.`
    : `${path} is no document of the corpus: Quoth reads .md, .markdown and .txt files.`;
  throw new QuothError('usage', message);
}
