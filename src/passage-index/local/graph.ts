/**
 * The HNSW graph over the sentence vectors. Its native code reads what it is given: a damaged file crashes the process,
 * one of another dimension answers nonsense, and writing to a full disk reports success. So a graph is read back and
 * asked after it was written, and only files that the manifest vouches for are ever opened.
 */
import { statSync } from 'node:fs';
import hnswlib from 'hnswlib-node';
import { damaged } from './manifest.ts';
import type { VectorFile } from './vector-file.ts';

export type Graph = InstanceType<typeof hnswlib.HierarchicalNSW>;

const neighbors = 16;
const buildEffort = 200;
const seed = 100;
/** How many vectors are looked up again in a graph that was just written. */
const samples = 20;

/** Opens a graph file that has been checked; refuses one that holds another number of vectors. */
export function openGraph(path: string, vectors: Pick<VectorFile, 'count' | 'dimension'>): Graph {
  const graph = new hnswlib.HierarchicalNSW('ip', vectors.dimension);
  graph.readIndexSync(path);
  if (graph.getCurrentCount() !== vectors.count) {
    throw damaged(`the graph holds ${graph.getCurrentCount()} vectors, not ${vectors.count}`);
  }
  return graph;
}

function checkWritten(path: string, vectors: VectorFile): void {
  if (statSync(path).size === 0) throw new Error(`${path} is empty after writing`);
  const graph = openGraph(path, vectors);
  graph.setEf(64);
  const step = Math.max(1, Math.floor(vectors.count / samples));
  for (let number = 0; number < vectors.count; number += step) {
    const vector = vectors.read(number, 1);
    const { distances } = graph.searchKnn(Array.from(vector), 1);
    const own = 1 - vector.reduce((sum, value) => sum + value * value, 0);
    if ((distances[0] ?? 1) > own + 1e-3) throw new Error(`${path} does not find vector ${number}`);
  }
}

/** Builds the graph, writes it and proves that what was written can be read; blocks its thread for a long time. */
export function buildGraph(path: string, vectors: VectorFile, onProgress: (done: number) => void): void {
  const graph = new hnswlib.HierarchicalNSW('ip', vectors.dimension);
  graph.initIndex(vectors.count, neighbors, buildEffort, seed);
  for (let number = 0; number < vectors.count; number++) {
    graph.addPoint(Array.from(vectors.read(number, 1)), number);
    if (number % 500 === 499) onProgress(number + 1);
  }
  graph.writeIndexSync(path);
  checkWritten(path, vectors);
}
