/** What an index must have been built with to be of use to this code. */
import type { Analyzer } from '../contract/analyzer.ts';
import type { Embedder } from '../contract/embedder.ts';
import type { IndexIdentity } from '../contract/passage-index.ts';

/** Raise it whenever reading or splitting gives other documents, passages or sentences for the same file. */
const format = 'quoth-3';

export function createIdentity(embedder: Embedder, analyzer: Analyzer): IndexIdentity {
  const { fingerprint, dimension } = embedder;
  return { format, embedder: fingerprint, dimension, analyzer: analyzer.fingerprint };
}
