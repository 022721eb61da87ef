/**
 * Builds a whole new generation beside the published one and publishes it in one step. Killed, out of disk or out of
 * luck at any moment, the build leaves the published index as it was.
 */
import { mkdirSync } from 'node:fs';
import type { IndexedDocument, IndexIdentity } from '../../contract/passage-index.ts';
import { type BuildLock, lockBuild } from './build-lock.ts';
import type { BuildData, BuildMethods, Built } from './build-worker.ts';
import { type Current, publishCurrent, readCurrent } from './current.ts';
import { explainWrites } from './explain-writes.ts';
import { createGeneration, removeGenerations } from './generations.ts';
import { generationFolder } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { startThread, type Thread } from './start-thread.ts';

export interface BuildProgress {
  /** `documents` while they arrive, then the full-text index, the graph, the hashes, and the end. */
  readonly stage: 'documents' | 'terms' | 'graph' | 'files' | 'published';
  readonly done: number;
  readonly total: number | null;
}

export interface BuildOptions {
  readonly indexDir: string;
  readonly identity: IndexIdentity;
  /** Taken one at a time: only the one being written is in memory. */
  readonly documents: AsyncIterable<IndexedDocument> | Iterable<IndexedDocument>;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** How long to wait for another build to end. */
  readonly lockWaitMs?: number;
  /** From this many sentences on a graph is built; below, all vectors are compared. */
  readonly graphFrom?: number;
}

/** Up to here comparing every vector takes 2 ms and misses nothing, while a graph takes seconds to build. */
const defaultGraphFrom = 4_000;
const defaultLockWaitMs = 2_000;

/** A damaged pointer must not keep the index from being built again. */
function readPublished(indexDir: string): Current | null {
  try {
    return readCurrent(indexDir);
  } catch {
    return null;
  }
}

async function addDocuments(thread: Thread<BuildMethods>, options: BuildOptions): Promise<void> {
  let done = 0;
  for await (const document of options.documents) {
    await explainWrites(options.indexDir, () => thread.call('add', document));
    done += 1;
    options.onProgress?.({ stage: 'documents', done, total: null });
  }
}

async function writeGeneration(options: BuildOptions, data: BuildData): Promise<Built> {
  const onEvent = (event: unknown) => options.onProgress?.(event as BuildProgress);
  const thread = startThread<BuildMethods>(new URL('./build-worker.ts', import.meta.url), data, onEvent);
  try {
    await addDocuments(thread, options);
    return await explainWrites(options.indexDir, () => thread.call('finish'));
  } finally {
    await thread.stop();
  }
}

function startGeneration(indexDir: string, keep: readonly (string | null)[], builtAt: string): string {
  removeGenerations(indexDir, keep);
  return createGeneration(indexDir, builtAt);
}

/** Publishes what the thread has written and removes what it replaces. */
function publish(indexDir: string, built: Built, previous: string | null): void {
  const { generation } = built.manifest;
  publishCurrent(indexDir, { generation, manifestSha256: built.manifestSha256, previous });
  removeGenerations(indexDir, [generation, previous]);
}

async function buildLocked(options: BuildOptions): Promise<Manifest> {
  const { indexDir, identity, graphFrom = defaultGraphFrom } = options;
  const published = readPublished(indexDir);
  const keep = [published?.generation ?? null, published?.previous ?? null];
  const builtAt = new Date().toISOString();
  try {
    const generation = await explainWrites(indexDir, () => startGeneration(indexDir, keep, builtAt));
    const folder = generationFolder(indexDir, generation);
    const data = { folder, generation, builtAt, identity, graphFrom };
    const built = await writeGeneration(options, data);
    await explainWrites(indexDir, () => publish(indexDir, built, published?.generation ?? null));
    return built.manifest;
  } catch (error) {
    const now = readPublished(indexDir);
    removeGenerations(indexDir, [now?.generation ?? null, now?.previous ?? null]);
    throw error;
  }
}

async function lock({ indexDir, lockWaitMs = defaultLockWaitMs }: BuildOptions): Promise<BuildLock> {
  mkdirSync(indexDir, { recursive: true });
  return lockBuild(indexDir, lockWaitMs);
}

/** Builds and publishes a new generation from all documents of the corpus; a reader of the old one goes on undisturbed. */
export async function buildLocalIndex(options: BuildOptions): Promise<Manifest> {
  const held = await explainWrites(options.indexDir, () => lock(options));
  try {
    const manifest = await buildLocked(options);
    options.onProgress?.({ stage: 'published', done: manifest.documents, total: manifest.documents });
    return manifest;
  } finally {
    held.release();
  }
}
