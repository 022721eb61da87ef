/** The story of an ingest: list, read what changed, split, embed, publish. */

import type { Analyzer } from '../contract/analyzer.ts';
import type { Embedder } from '../contract/embedder.ts';
import type { DocumentStatus, IndexIdentity } from '../contract/passage-index.ts';
import { buildLocalIndex } from '../passage-index/local/build.ts';
import { openPrevious } from '../passage-index/local/previous.ts';
import { openVectorCache } from '../passage-index/local/vector-cache.ts';
import type { ListedFile } from './corpus-files.ts';
import { indexCorpus } from './index-corpus.ts';

export interface IndexProgress {
  /** What is being done, in a word or two. */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

export interface BuildIndexOptions {
  readonly indexDir: string;
  readonly files: readonly ListedFile[];
  readonly identity: IndexIdentity;
  readonly analyzer: Analyzer;
  readonly embedder: Embedder;
  readonly forced?: ReadonlySet<string>;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/** How long a second process waits for the one that is building. */
const lockWaitMs = 60_000;

/** Publishes a new generation and returns the status of every file. Errors: `index_busy`, `embedding_failed`. */
export async function buildIndex(options: BuildIndexOptions): Promise<DocumentStatus[]> {
  const { indexDir, files, identity, onProgress } = options;
  const statuses: DocumentStatus[] = [];
  const cache = openVectorCache(indexDir);
  const previous = await openPrevious({ indexDir, identity });
  const onDocument = (done: number, name: string) => onProgress?.({ phase: name, done, total: files.length });
  async function* documents() {
    for await (const document of indexCorpus({ ...options, cache, previous, onDocument })) {
      statuses.push(document.status);
      yield document;
    }
  }
  try {
    await buildLocalIndex({ indexDir, identity, documents: documents(), lockWaitMs });
    return statuses;
  } finally {
    cache.close();
    await previous?.close();
  }
}
