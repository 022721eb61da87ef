/**
 * One build at a time in one folder. The lock is SQLite's own on an empty file: the kernel drops it with the process,
 * however it died, so that no lock is ever stale and no process id has to be trusted.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { QuothError } from '../../contract/errors.ts';
import { lockFile } from './layout.ts';

export interface BuildLock {
  release(): void;
}

const retryMs = 100;

function tryLock(path: string): DatabaseSync | null {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN IMMEDIATE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) return null;
    throw new QuothError('index_damaged', `The lock ${path} cannot be used: delete it.`, { cause: error });
  }
}

/** Takes the lock, waiting for another build up to `waitMs`; throws `index_busy` when it takes longer. */
export async function lockBuild(indexDir: string, waitMs: number): Promise<BuildLock> {
  const path = join(indexDir, lockFile);
  const deadline = Date.now() + waitMs;
  for (;;) {
    const database = tryLock(path);
    if (database) return { release: () => database.close() };
    if (Date.now() >= deadline) {
      throw new QuothError(
        'index_busy',
        `Another process is building the index in ${indexDir}: try again later.`,
      );
    }
    await sleep(retryMs);
  }
}
