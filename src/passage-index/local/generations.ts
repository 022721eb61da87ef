/** Folders of generations: new ones get a name of their own, and what nobody needs any more is removed. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flush } from './durable.ts';
import { currentFile, generationFolder, generationsFolder } from './layout.ts';

/** Creates an empty folder for a new generation and gives its name, which sorts by time. */
export function createGeneration(indexDir: string, builtAt: string): string {
  const time = builtAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const generation = `${time}-${randomBytes(4).toString('hex')}`;
  mkdirSync(generationFolder(indexDir, generation), { recursive: true });
  flush(generationsFolder(indexDir));
  return generation;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes all generations but those to keep, and what killed builds left; only for the holder of the build lock. */
export function removeGenerations(indexDir: string, keep: readonly (string | null)[]): void {
  for (const name of list(generationsFolder(indexDir))) {
    if (!keep.includes(name)) rmSync(generationFolder(indexDir, name), { recursive: true, force: true });
  }
  const leftovers = list(indexDir).filter((name) => name.startsWith(currentFile) && name.endsWith('.tmp'));
  for (const name of leftovers) rmSync(join(indexDir, name), { force: true });
}
