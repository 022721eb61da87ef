/** Appends sentence vectors to one flat file of little-endian float32: vector n starts at byte n × dimension × 4. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { QuothError } from '../../contract/errors.ts';
import type { IndexedPassage } from '../../contract/passage-index.ts';
import { normalize } from '../cosine.ts';

export interface VectorWriter {
  /** How many vectors have been written. */
  count(): number;
  append(passage: IndexedPassage): void;
  finish(): void;
}

function checkVectors({ passage, vectors }: IndexedPassage, dimension: number): void {
  const fail = (what: string): never => {
    throw new QuothError('embedding_failed', `Passage ${passage.id} cannot be indexed: ${what}.`);
  };
  if (vectors.length !== passage.sentences.length) {
    fail(`it has ${passage.sentences.length} sentences and ${vectors.length} vectors`);
  }
  for (const vector of vectors) {
    if (vector.length !== dimension) fail(`a vector has ${vector.length} numbers, not ${dimension}`);
    if (!vector.every(Number.isFinite)) fail('a vector holds a value that is not a finite number');
    if (vector.every((value) => value === 0)) fail('a vector is all zeros and points nowhere');
  }
}

function joinVectors(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const joined = new Float32Array(vectors.length * dimension);
  for (const [at, vector] of vectors.entries()) joined.set(normalize(vector), at * dimension);
  return joined;
}

/** Creates the file; it must not exist yet. */
export function createVectorWriter(path: string, dimension: number): VectorWriter {
  const descriptor = openSync(path, 'wx');
  let written = 0;
  return {
    count: () => written,
    append: (passage) => {
      checkVectors(passage, dimension);
      const joined = joinVectors(passage.vectors, dimension);
      // Unlike one `write`, this goes on until all bytes are written.
      writeFileSync(descriptor, Buffer.from(joined.buffer));
      written += passage.vectors.length;
    },
    finish: () => closeSync(descriptor),
  };
}
