/** Embeds each text once: a collection's files of questions bring the same documents, and its excerpts are cut from them. */
import type { Embedder } from '../../src/contract/embedder.ts';

export function rememberVectors(embedder: Embedder): Embedder {
  const known = new Map<string, Float32Array>();
  const nothing = new Float32Array(embedder.dimension);
  return {
    ...embedder,
    async embedDocuments(texts) {
      const fresh = [...new Set(texts)].filter((text) => !known.has(text));
      const vectors = fresh.length === 0 ? [] : await embedder.embedDocuments(fresh);
      for (const [i, text] of fresh.entries()) known.set(text, vectors[i] ?? nothing);
      return texts.map((text) => known.get(text) ?? nothing);
    },
  };
}
