/** The thread that builds: SQLite, the graph and the hashes block for seconds, and a server must go on answering. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { IndexedDocument, IndexIdentity } from '../../contract/passage-index.ts';
import { flush } from './durable.ts';
import { type Counts, createGenerationWriter, type GenerationWriter } from './generation-writer.ts';
import { buildGraph } from './graph.ts';
import { hashFile, hashText } from './hash-file.ts';
import { databaseFile, graphFile, manifestFile, vectorsFile } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { sendEvent, serveThread } from './serve-thread.ts';
import { openVectorFile } from './vector-file.ts';

export interface BuildData {
  readonly folder: string;
  readonly generation: string;
  readonly builtAt: string;
  readonly identity: IndexIdentity;
  /** From this many sentences on a graph is built. */
  readonly graphFrom: number;
}

export interface Built {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

const { folder, graphFrom, generation, builtAt, identity }: BuildData = workerData;
let writer: GenerationWriter | null = null;

function openWriter(): GenerationWriter {
  writer ??= createGenerationWriter(folder, identity.dimension);
  return writer;
}

function writeGraph(sentences: number): void {
  const vectors = openVectorFile(join(folder, vectorsFile), identity.dimension);
  const report = (done: number) => sendEvent({ stage: 'graph', done, total: sentences });
  try {
    report(0);
    buildGraph(join(folder, graphFile), vectors, report);
  } finally {
    vectors.close();
  }
}

function recordFile(name: string) {
  const path = join(folder, name);
  flush(path);
  return { name, ...hashFile(path) };
}

function writeManifest(counts: Counts, hasGraph: boolean): Built {
  const names = [databaseFile, vectorsFile, ...(hasGraph ? [graphFile] : [])];
  const vectorSearch = hasGraph ? 'graph' : 'exact';
  const files = names.map(recordFile);
  const manifest: Manifest = {
    layout: 1,
    generation,
    builtAt,
    identity: { ...identity },
    ...counts,
    vectorSearch,
    files,
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const path = join(folder, manifestFile);
  writeFileSync(path, text, { flag: 'wx' });
  flush(path);
  flush(folder);
  return { manifest, manifestSha256: hashText(text) };
}

const methods = {
  add: (document: IndexedDocument): void => openWriter().add(document),
  finish: (): Built => {
    sendEvent({ stage: 'terms', done: 0, total: null });
    const counts = openWriter().finish();
    const hasGraph = counts.sentences >= graphFrom;
    if (hasGraph) writeGraph(counts.sentences);
    sendEvent({ stage: 'files', done: 0, total: null });
    return writeManifest(counts, hasGraph);
  },
};

export type BuildMethods = typeof methods;

serveThread(methods);
