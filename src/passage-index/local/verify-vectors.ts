/** A vector that is not finite or not of length 1 spoils every comparison with it without an error. */
import { join } from 'node:path';
import { dot } from '../cosine.ts';
import { openGraph } from './graph.ts';
import { graphFile, vectorsFile } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { openVectorFile, type VectorFile } from './vector-file.ts';

const tolerance = 1e-3;

function* findWrongVectors(vectors: VectorFile): Generator<string> {
  for (let number = 0; number < vectors.count; number++) {
    const vector = vectors.read(number, 1);
    const length = Math.sqrt(dot(vector, vector));
    // Written so that a length that is not a number is wrong too.
    if (!(Math.abs(length - 1) < tolerance)) yield `vector ${number} has length ${length}, not 1`;
  }
}

/** What is wrong with the vectors and the graph of a generation whose files have been checked. */
export function verifyVectors(folder: string, manifest: Manifest): string[] {
  const vectors = openVectorFile(join(folder, vectorsFile), manifest.identity.dimension);
  try {
    const problems = [...findWrongVectors(vectors)];
    if (vectors.count !== manifest.sentences) {
      problems.push(`there are ${vectors.count} vectors for ${manifest.sentences} sentences`);
    }
    if (manifest.vectorSearch === 'graph') openGraph(join(folder, graphFile), vectors);
    return problems;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    vectors.close();
  }
}
