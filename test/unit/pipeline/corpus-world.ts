/** A corpus folder and an index folder for one test, with an embedder that tells what it was given. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import type { Embedder } from '../../../src/contract/embedder.ts';
import { createIdentity } from '../../../src/pipeline/index-identity.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';
import { createIndexFolder } from '../../support/passage-index-folder.ts';

/** `version` stands for another model that gives the same vectors. */
export function createCorpusWorld(version = '') {
  const root = createIndexFolder();
  const fake = createFakeEmbedder();
  const embedded: string[] = [];
  const embedder: Embedder = {
    ...fake,
    fingerprint: fake.fingerprint + version,
    embedDocuments: async (texts) => {
      embedded.push(...texts);
      return fake.embedDocuments(texts);
    },
  };
  const analyzer = createAnalyzer();
  const corpusDir = join(root, 'corpus');
  return {
    corpusDir,
    indexDir: join(root, 'index'),
    analyzer,
    embedder,
    identity: createIdentity(embedder, analyzer),
    /** Sentences that went to the model, in order. */
    embedded,
    async write(name: string, content: string | Uint8Array): Promise<void> {
      const path = join(corpusDir, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    remove: (name: string) => rm(join(corpusDir, name)),
  };
}

export type CorpusWorld = ReturnType<typeof createCorpusWorld>;
