/** Which model a name means: one on the hub, or the files of a folder. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { QuothError } from '../contract/errors.ts';

/** The absolute path when the model is a folder here; null when it is a name on the hub. */
export function findModelFolder(model: string): string | null {
  const path = resolve(model);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  if (!isAbsolute(model) && !model.startsWith('.')) return null;
  const way =
    'EMBEDDINGS=transformers:<model> takes a model on the Hugging Face hub or a folder with its files.';
  throw new QuothError('invalid_config', `There is no folder ${model}. ${way}`);
}

/** What tells this model from others; a folder is told by its files' names, sizes and dates. */
export function identifyModel(model: string, folder: string | null): string {
  if (folder === null) return model;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name}\n${size}\n${mtimeMs}\n`);
  }
  return `${basename(folder)}@${hash.digest('hex').slice(0, 16)}`;
}
