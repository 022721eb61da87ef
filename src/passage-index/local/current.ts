/** The pointer to the published generation: the one file that a build replaces, in one step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { QuothError } from '../../contract/errors.ts';
import { replaceFile } from './durable.ts';
import { currentFile, howToRebuild } from './layout.ts';
import { damaged } from './manifest.ts';

const currentSchema = z.strictObject({
  // A name that leads out of the folder of generations is none.
  generation: z.string().regex(/^[0-9A-Za-z-]+$/),
  manifestSha256: z.string(),
  previous: z.string().nullable(),
});

export type Current = z.infer<typeof currentSchema>;

function readPointer(indexDir: string): string | null {
  try {
    return readFileSync(join(indexDir, currentFile), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw damaged(`${currentFile} cannot be read`, error);
  }
}

/** The published generation, or null when nothing has been published. */
export function readCurrent(indexDir: string): Current | null {
  const text = readPointer(indexDir);
  if (text === null) return null;
  try {
    return currentSchema.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(`${currentFile} does not name a generation`, error);
  }
}

/** The published generation; throws `index_missing` when there is none. */
export function requireCurrent(indexDir: string): Current {
  const current = readCurrent(indexDir);
  if (!current)
    throw new QuothError('index_missing', `There is no index in ${indexDir} yet. ${howToRebuild}`);
  return current;
}

/** Publishes a generation: from here on every new reader opens it. */
export function publishCurrent(indexDir: string, current: Current): void {
  replaceFile(join(indexDir, currentFile), `${JSON.stringify(current, null, 2)}\n`);
}

/** The name of the published generation, cheap enough to ask before every question; null when there is none to open. */
export async function currentGeneration(indexDir: string): Promise<string | null> {
  try {
    return readCurrent(indexDir)?.generation ?? null;
  } catch {
    return null;
  }
}
