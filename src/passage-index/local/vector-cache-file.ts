/** The table of the vector cache. Every row carries a check of its own: a flipped bit must not become a vector. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { rows } from './store.ts';

export interface VectorCacheFile {
  read(key: string): Float32Array | undefined;
  /** Marks the rows as used now, so that they are removed last. */
  touch(keys: readonly string[]): void;
  write(entries: Iterable<readonly [key: string, vector: Float32Array]>): void;
  /** Removes what was not used for longest until the vectors take at most `maxBytes`. */
  prune(maxBytes: number): void;
  close(): void;
}

interface Row {
  readonly vector: Uint8Array;
  readonly sha256: string;
}

/** The file was written by another version of Quoth. */
export class ForeignLayout extends Error {}

const layout = 1;

const createTable = `
CREATE TABLE IF NOT EXISTS vectors (
  key TEXT NOT NULL UNIQUE,
  vector BLOB NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  used INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS vectors_by_use ON vectors (used, bytes);
PRAGMA user_version = ${layout};
`;

const removeOldest = `
DELETE FROM vectors WHERE rowid IN (
  SELECT rowid FROM (
    SELECT rowid, sum(bytes) OVER (ORDER BY used DESC, rowid DESC) AS total FROM vectors
  ) WHERE total > ?
)`;

const checkOf = (key: string, vector: Uint8Array) =>
  createHash('sha256').update(key).update(vector).digest('base64');
const bytesOf = (vector: Float32Array) => new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  try {
    // In this order: the way of vacuuming is fixed with the first write.
    database.exec(
      'PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;',
    );
    const version = rows<{ user_version: number }>(database.prepare('PRAGMA user_version'))[0]?.user_version;
    if (version !== 0 && version !== layout) throw new ForeignLayout();
    database.exec(createTable);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function inTransaction(database: DatabaseSync, write: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    write();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Opens the file, creating it when it is not there; throws when it is no cache of this layout. */
export function openVectorCacheFile(path: string): VectorCacheFile {
  const database = openDatabase(path);
  const select = database.prepare('SELECT vector, sha256 FROM vectors WHERE key = ?');
  const use = database.prepare('UPDATE vectors SET used = ? WHERE key = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?, ?)');
  const remove = database.prepare(removeOldest);
  const now = Date.now();
  return {
    read: (key) => {
      const row = rows<Row>(select, key)[0];
      if (!row || checkOf(key, row.vector) !== row.sha256) return undefined;
      return new Float32Array(row.vector.slice().buffer);
    },
    touch: (keys) =>
      inTransaction(database, () => {
        for (const key of keys) use.run(now, key);
      }),
    write: (entries) =>
      inTransaction(database, () => {
        for (const [key, vector] of entries) {
          const bytes = bytesOf(vector);
          insert.run(key, bytes, bytes.byteLength, checkOf(key, bytes), now);
        }
      }),
    prune: (maxBytes) => {
      remove.run(maxBytes);
      database.exec('PRAGMA incremental_vacuum');
    },
    close: () => database.close(),
  };
}
