/**
 * Vectors by model and text, so that a changed document embeds only its changed sentences. It is a cache: damaged, it
 * is thrown away; full, locked or without permission, the build goes on without it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { vectorCacheFile } from './layout.ts';
import { ForeignLayout, openVectorCacheFile, type VectorCacheFile } from './vector-cache-file.ts';

export interface VectorCache {
  /** The vectors that are known, in the order of the texts. */
  get(fingerprint: string, texts: readonly string[]): (Float32Array | undefined)[];
  put(fingerprint: string, texts: readonly string[], vectors: readonly Float32Array[]): void;
  /** Keeps what was used last up to the limit, and closes the file. */
  close(): void;
}

export interface VectorCacheOptions {
  /** More bytes of vectors than this are not kept. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 256 << 20;

/** SQLite's codes for a file that is not, or no longer, a database. */
const damageCodes = [11, 26];

function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return error instanceof ForeignLayout || damageCodes.includes(code & 0xff);
}

function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

function openOrReplace(path: string): VectorCacheFile {
  try {
    return openVectorCacheFile(path);
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeFile(path);
    return openVectorCacheFile(path);
  }
}

function keyOf(fingerprint: string, text: string): string {
  // The length keeps the end of the fingerprint apart from the beginning of the text.
  return createHash('sha256').update(`${fingerprint.length}:${fingerprint}`).update(text).digest('base64');
}

function openIfPossible(indexDir: string): VectorCacheFile | null {
  try {
    mkdirSync(indexDir, { recursive: true });
    return openOrReplace(join(indexDir, vectorCacheFile));
  } catch {
    // No permission or no space: there is nothing to find and nothing is kept.
    return null;
  }
}

/** Runs each use of the file; after the first failure the file is left alone. */
function createGuard(indexDir: string) {
  let file = openIfPossible(indexDir);
  const close = () => {
    file?.close();
    file = null;
  };
  const attempt = <T>(otherwise: T, use: (file: VectorCacheFile) => T): T => {
    if (!file) return otherwise;
    try {
      return use(file);
    } catch (error) {
      close();
      if (isDamage(error)) removeFile(join(indexDir, vectorCacheFile));
      return otherwise;
    }
  };
  return { attempt, close };
}

/** Opens the cache beside the generations; never throws because of the cache itself. */
export function openVectorCache(indexDir: string, options: VectorCacheOptions = {}): VectorCache {
  const { maxBytes = defaultMaxBytes } = options;
  const { attempt, close } = createGuard(indexDir);
  return {
    get: (fingerprint, texts) => {
      const keys = texts.map((text) => keyOf(fingerprint, text));
      const unknown = texts.map(() => undefined);
      return attempt<(Float32Array | undefined)[]>(unknown, (file) => {
        const found = keys.map(file.read);
        file.touch(keys.filter((_, at) => found[at] !== undefined));
        return found;
      });
    },
    put: (fingerprint, texts, vectors) => {
      const entries = texts.flatMap((text, at) => {
        const vector = vectors[at];
        return vector ? [[keyOf(fingerprint, text), vector] as const] : [];
      });
      attempt(undefined, (file) => file.write(entries));
    },
    close: () => {
      attempt(undefined, (file) => file.prune(maxBytes));
      close();
    },
  };
}
