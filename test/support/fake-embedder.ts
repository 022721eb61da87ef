/** An embedder without a model: words that two texts share bring their vectors together. For tests that need vectors, not meaning. */
import type { Embedder } from '../../src/contract/embedder.ts';

const DIMENSION = 256;

/** FNV-1a over the word's UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function embed(text: string): Float32Array {
  const vector = new Float32Array(DIMENSION);
  // A share that every text has: no text, not even an empty one, ends with the zero vector.
  vector[0] = 0.1;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const place = hash(word) % DIMENSION;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Opens an embedder that hashes words into 256 dimensions; the same text always gives the same vector. */
export function createFakeEmbedder(): Embedder {
  return {
    fingerprint: 'fake:words:1',
    dimension: DIMENSION,
    embedDocuments: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
    close: async () => {},
  };
}
