/**
 * A build in a process of its own, for tests that kill it or let its disk run full.
 * Arguments: index folder, seed of the documents, number of documents, the stage at which to stop for good or `-`.
 */
import { writeSync } from 'node:fs';
import { buildLocalIndex } from '../../src/passage-index/local/build.ts';
import { createRandomDocuments, testIdentity } from './passage-index-documents.ts';

const [indexDir = '', seed = '0', documents = '1', stopAt = '-'] = process.argv.slice(2);
const dimension = 512;

function stop(): void {
  writeSync(1, 'stopped\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

try {
  await buildLocalIndex({
    indexDir,
    identity: { ...testIdentity, dimension },
    documents: createRandomDocuments({
      seed: Number(seed),
      documents: Number(documents),
      passages: 10,
      sentences: 3,
      dimension,
    }),
    graphFrom: 1,
    onProgress: ({ stage }) => {
      if (stage === stopAt) stop();
    },
  });
  writeSync(1, 'built\n');
} catch (error) {
  writeSync(1, `failed ${JSON.stringify({ ...(error as object), message: String(error) })}\n`);
}
