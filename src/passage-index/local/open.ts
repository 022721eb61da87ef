/** Opens the published generation for searching, after everything about it has been checked. */
import type { IndexIdentity, PassageIndex } from '../../contract/passage-index.ts';
import { currentGeneration, requireCurrent } from './current.ts';
import { generationFolder } from './layout.ts';
import { checkIdentity, type Manifest, readManifest } from './manifest.ts';
import { createPassageCache } from './passage-cache.ts';
import { searchThread } from './search.ts';
import type { SearchMethods } from './search-worker.ts';
import { startThread } from './start-thread.ts';
import { createThreadPool } from './thread-pool.ts';

export interface OpenOptions {
  readonly indexDir: string;
  /** What the index must have been built with. */
  readonly expected?: Partial<IndexIdentity>;
  /** Threads that search; each holds its own connection and graph. */
  readonly threads?: number;
  readonly searchTimeoutMs?: number;
}

export interface LocalIndex extends PassageIndex {
  readonly manifest: Manifest;
}

const defaultSearchTimeoutMs = 5_000;
/** About 20 MB. */
const cachedPassages = 5_000;

/** The manifest of the published generation; throws `index_missing` or `index_damaged`. */
export async function readPublishedManifest(indexDir: string): Promise<Manifest> {
  const { generation, manifestSha256 } = requireCurrent(indexDir);
  return readManifest(generationFolder(indexDir, generation), manifestSha256);
}

async function openOnce(options: OpenOptions): Promise<LocalIndex> {
  const manifest = await readPublishedManifest(options.indexDir);
  checkIdentity(manifest.identity, options.expected ?? {});
  const folder = generationFolder(options.indexDir, manifest.generation);
  const start = () =>
    startThread<SearchMethods>(new URL('./search-worker.ts', import.meta.url), { folder, manifest });
  const { threads: size = 1, searchTimeoutMs: timeoutMs = defaultSearchTimeoutMs } = options;
  // The first call checks and opens the files, which takes its own time on a large index.
  const first = start();
  await first.call('open').catch(async (error) => {
    await first.stop();
    throw error;
  });
  const ready = [first];
  const pool = createThreadPool({ start: () => ready.pop() ?? start(), size, timeoutMs });
  const cache = createPassageCache(cachedPassages);
  return {
    identity: manifest.identity,
    manifest,
    search: (query) => pool.run((thread) => searchThread(thread, query, cache)),
    similarTerms: (terms) => pool.run((thread) => thread.call('similarTerms', terms)),
    statuses: () => pool.run((thread) => thread.call('statuses')),
    document: (id) => pool.run((thread) => thread.call('document', id)),
    passage: (id) => pool.run((thread) => thread.call('passage', id)),
    passages: (document) => pool.run((thread) => thread.call('passages', document)),
    close: () => pool.close(),
  };
}

/** Opens the published index; throws `index_missing` or `index_damaged`, each with the way out. */
export async function openLocalIndex(options: OpenOptions): Promise<LocalIndex> {
  const before = await currentGeneration(options.indexDir);
  try {
    return await openOnce(options);
  } catch (error) {
    // Builds may have replaced it twice while it was being opened: then there is another one to open.
    const now = await currentGeneration(options.indexDir);
    if (now === null || now === before) throw error;
    return openOnce(options);
  }
}
