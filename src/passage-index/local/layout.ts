/** Where everything of a local index lies, so that two files never disagree about a path. */
import { join } from 'node:path';

/** The files of one generation that hold data; the graph only exists above a number of sentences. */
export const databaseFile = 'quoth.sqlite';
export const vectorsFile = 'vectors.f32';
export const graphFile = 'sentences.hnsw';
export const manifestFile = 'manifest.json';

/** Names the published generation; replaced by rename, so that it is always whole. */
export const currentFile = 'current.json';
export const lockFile = 'build.lock';
export const vectorCacheFile = 'vectors-cache.sqlite';

export const generationsFolder = (indexDir: string) => join(indexDir, 'generations');
export const generationFolder = (indexDir: string, generation: string) =>
  join(generationsFolder(indexDir), generation);

/** What to say wherever an index cannot be used. */
export const howToRebuild = 'Build it again: `npm run -s quoth -- ingest`.';
