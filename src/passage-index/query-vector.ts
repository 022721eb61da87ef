/** A vector of another model has another length: comparing it gives neighbours that mean nothing. */
import { QuothError } from '../contract/errors.ts';
import { normalize } from './cosine.ts';

/** The query's vector at length 1; refuses one that the index cannot be asked with. */
export function readQueryVector(vector: Float32Array | null, dimension: number): Float32Array | null {
  if (!vector) return null;
  if (vector.length !== dimension) {
    const lengths = `${vector.length} numbers, the index holds vectors of ${dimension}`;
    throw new QuothError(
      'embedding_failed',
      `The question's vector has ${lengths}: set EMBEDDINGS as it was at ingest.`,
    );
  }
  if (!vector.every(Number.isFinite)) {
    throw new QuothError(
      'embedding_failed',
      "The question's vector holds a value that is not a finite number.",
    );
  }
  return normalize(vector);
}
