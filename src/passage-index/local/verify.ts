/** Checks the published index as a whole: files, tables, every offset, every vector. */
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { QuothError } from '../../contract/errors.ts';
import type { DocumentStatus } from '../../contract/passage-index.ts';
import { findDamages } from './check-files.ts';
import { requireCurrent } from './current.ts';
import { databaseFile, generationFolder } from './layout.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { createStore, openDatabase, rows, type Store } from './store.ts';
import { verifyDocument } from './verify-document.ts';
import { verifyTerms } from './verify-terms.ts';
import { verifyVectors } from './verify-vectors.ts';

export interface VerifyReport {
  /** null when not even the manifest can be read. */
  readonly generation: string | null;
  readonly documents: number;
  readonly passages: number;
  readonly sentences: number;
  /** One sentence each; empty when all is well. */
  readonly problems: readonly string[];
}

const empty = { generation: null, documents: 0, passages: 0, sentences: 0 };

function verifyStored(store: Store, status: DocumentStatus): string[] {
  const document = store.document(status.id);
  if (!document) return [`document ${status.id} is ${status.state} but not stored`];
  return verifyDocument({ document, status, passages: store.passages(status.id).map((row) => row.passage) });
}

function verifyTables(database: DatabaseSync, manifest: Manifest): string[] {
  const tables = ['documents', 'passages', 'sentences'] as const;
  const counts = tables.flatMap((table) => {
    const found = rows<{ n: number }>(database.prepare(`SELECT count(*) AS n FROM ${table}`))[0]?.n;
    return found === manifest[table] ? [] : [`there are ${found} ${table}, not ${manifest[table]}`];
  });
  const integrity = rows<{ integrity_check: string }>(database.prepare('PRAGMA integrity_check'));
  const broken = integrity.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  return [...counts, ...broken];
}

function verifyDatabase(folder: string, manifest: Manifest): string[] {
  const database = openDatabase(join(folder, databaseFile));
  try {
    const store = createStore(database);
    const stored = store.statuses().filter((status) => status.state !== 'failed');
    return [
      ...verifyTables(database, manifest),
      ...verifyTerms(database),
      ...stored.flatMap((status) => verifyStored(store, status)),
    ];
  } finally {
    database.close();
  }
}

function verifyGeneration(indexDir: string): VerifyReport {
  const { generation, manifestSha256 } = requireCurrent(indexDir);
  const folder = generationFolder(indexDir, generation);
  const manifest = readManifest(folder, manifestSha256);
  const { documents, passages, sentences } = manifest;
  const damages = findDamages(folder, manifest.files);
  const problems =
    damages.length > 0 ? damages : [...verifyDatabase(folder, manifest), ...verifyVectors(folder, manifest)];
  return { generation, documents, passages, sentences, problems };
}

/** Verifies the published index; damage is reported, only a missing index throws (`index_missing`). */
export async function verifyLocalIndex({ indexDir }: { readonly indexDir: string }): Promise<VerifyReport> {
  try {
    return verifyGeneration(indexDir);
  } catch (error) {
    if (error instanceof QuothError && error.code === 'index_damaged') {
      return { ...empty, problems: [error.message] };
    }
    throw error;
  }
}
