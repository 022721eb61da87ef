/** The published index, brought up to date first when the corpus, the model or the format has changed. */
import { QuothError } from '../contract/errors.ts';
import { type LocalIndex, openLocalIndex, readPublishedManifest } from '../passage-index/local/open.ts';
import { type BuildIndexOptions, buildIndex } from './build-index.ts';
import { isUnchanged, listCorpus } from './corpus-files.ts';

export interface OpenIndexOptions extends Omit<BuildIndexOptions, 'files' | 'forced'> {
  readonly corpusDir: string;
  /** False: take the published index as it is, or fail. */
  readonly refresh: boolean;
}

/** Errors: `corpus_unreadable`, `index_missing` and `index_damaged`, each with the way out. */
export async function openIndex(options: OpenIndexOptions): Promise<LocalIndex> {
  const { indexDir, identity, refresh, corpusDir } = options;
  if (!refresh) return openLocalIndex({ indexDir, expected: identity });
  const files = await listCorpus(corpusDir);
  if (await isCurrentBuild(options)) {
    const index = await openLocalIndex({ indexDir, expected: identity });
    if (await isUnchanged(files, await index.statuses())) return index;
    await index.close();
  }
  await buildIndex({ ...options, files });
  return openLocalIndex({ indexDir, expected: identity });
}

/**
 * Whether an index is there and was built by this code with this model. A damaged one is an error, not a reason to
 * build: who trusts the index should hear of it.
 */
async function isCurrentBuild({ indexDir, identity }: OpenIndexOptions): Promise<boolean> {
  try {
    const found = (await readPublishedManifest(indexDir)).identity;
    const keys = ['format', 'embedder', 'dimension', 'analyzer'] as const;
    return keys.every((key) => found[key] === identity[key]);
  } catch (error) {
    if (error instanceof QuothError && error.code === 'index_missing') return false;
    throw error;
  }
}
