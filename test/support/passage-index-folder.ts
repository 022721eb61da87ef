/** A folder for an index that is removed after the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import { type BuildOptions, buildLocalIndex } from '../../src/passage-index/local/build.ts';
import { type OpenOptions, openLocalIndex } from '../../src/passage-index/local/open.ts';
import { testIdentity } from './passage-index-documents.ts';

/** Creates an empty folder for the running test. */
export function createIndexFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quoth-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds and publishes an index of these documents. */
export function buildTestIndex(
  indexDir: string,
  documents: Iterable<IndexedDocument>,
  options: Partial<BuildOptions> = {},
) {
  return buildLocalIndex({ indexDir, identity: testIdentity, documents, ...options });
}

/** Opens the published index until the running test ends. */
export async function openTestIndex(indexDir: string, options: Partial<OpenOptions> = {}) {
  const index = await openLocalIndex({ indexDir, ...options });
  onTestFinished(() => index.close());
  return index;
}
