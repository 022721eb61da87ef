/** Documents in memory, indexed by the product's own rooms. */
import { readFile } from 'node:fs/promises';
import type { Analyzer } from '../../src/contract/analyzer.ts';
import type { Embedder } from '../../src/contract/embedder.ts';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import { assignIds } from '../../src/ingest/assign-ids.ts';
import { listFiles } from '../../src/ingest/list-files.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { indexDocument } from '../../src/pipeline/index-document.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readFolder(folder: string): Promise<SourceFile[]> {
  const files = await listFiles(folder);
  return Promise.all(files.map(async ({ name, path }) => ({ name, bytes: await readFile(path) })));
}

export async function indexFiles(
  files: readonly SourceFile[],
  tools: { readonly analyzer: Analyzer; readonly embedder: Embedder },
): Promise<IndexedDocument[]> {
  const ids = assignIds(files.map(({ name }) => name));
  const indexed: IndexedDocument[] = [];
  for (const file of files) {
    const document = readDocument({ ...file, id: ids.get(file.name) ?? file.name });
    indexed.push(await indexDocument(document, '', { ...tools, cache: null }));
  }
  return indexed;
}
