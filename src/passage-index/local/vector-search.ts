/** The passages whose best sentence is nearest to a vector: by comparing all of them, or with the graph's help. */
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { dot } from '../cosine.ts';
import { selectBest } from '../ranking.ts';
import { type Graph, openGraph } from './graph.ts';
import { graphFile, vectorsFile } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { readSentenceRanges } from './sentence-ranges.ts';
import { openVectorFile, type VectorFile } from './vector-file.ts';

export interface VectorSearch {
  /** Numbers of the best `limit` passages. */
  nearest(vector: Float32Array, limit: number): number[];
  /** Exact cosines of the sentences of the passage of this number; zeros without a vector. */
  cosines(vector: Float32Array | null, passage: number): number[];
}

type ScoreSentences = (vector: Float32Array, limit: number, passageOf: Int32Array) => Map<number, number>;

/** Sentences asked of the graph for each passage wanted; more are asked when they turn out to share passages. */
const sentencesPerPassage = 4;
const smallestEf = 64;

function keepBest(best: Map<number, number>, passage: number, cosine: number): void {
  const known = best.get(passage);
  if (known === undefined || cosine > known) best.set(passage, cosine);
}

function compareAll(vectors: VectorFile): ScoreSentences {
  const all = vectors.read(0, vectors.count);
  return (vector, _limit, passageOf) => {
    const best = new Map<number, number>();
    for (let sentence = 0; sentence < passageOf.length; sentence++) {
      keepBest(best, passageOf[sentence] ?? 0, dot(vector, all, sentence * vectors.dimension));
    }
    return best;
  };
}

function searchGraph(graph: Graph, count: number): ScoreSentences {
  return (vector, limit, passageOf) => {
    const point = Array.from(vector);
    for (let wanted = limit * sentencesPerPassage; ; wanted *= 2) {
      const asked = Math.min(wanted, count);
      graph.setEf(Math.max(smallestEf, asked));
      const { neighbors, distances } = graph.searchKnn(point, asked);
      const best = new Map<number, number>();
      for (const [at, sentence] of neighbors.entries()) {
        keepBest(best, passageOf[sentence] ?? 0, 1 - (distances[at] ?? 1));
      }
      if (best.size >= limit || asked === count) return best;
    }
  };
}

/** Opens the vectors of a generation whose files have been checked. */
export function openVectorSearch(folder: string, manifest: Manifest, database: DatabaseSync): VectorSearch {
  const vectors = openVectorFile(join(folder, vectorsFile), manifest.identity.dimension);
  const { passageOf, range } = readSentenceRanges(database, vectors.count);
  const hasGraph = manifest.vectorSearch === 'graph';
  const score = hasGraph
    ? searchGraph(openGraph(join(folder, graphFile), vectors), vectors.count)
    : compareAll(vectors);
  return {
    nearest: (vector, limit) =>
      limit > 0 && vectors.count > 0 ? selectBest(score(vector, limit, passageOf), limit) : [],
    cosines: (vector, passage) => {
      const { first, length } = range(passage);
      if (!vector) return Array<number>(length).fill(0);
      const found = vectors.read(first, length);
      return Array.from({ length }, (_, at) => dot(vector, found, at * vectors.dimension));
    },
  };
}
