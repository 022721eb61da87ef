/** The corpus' files → indexed documents, one at a time. A broken file becomes a status with its reason; the rest goes on. */
import { QuothError } from '../contract/errors.ts';
import type { IndexedDocument } from '../contract/passage-index.ts';
import type { Previous } from '../passage-index/local/previous.ts';
import { type CorpusFile, type ListedFile, loadFile } from './corpus-files.ts';
import { type IndexingTools, indexDocument } from './index-document.ts';

export interface IndexCorpusOptions extends IndexingTools {
  readonly files: readonly ListedFile[];
  /** The published index, whose unchanged documents are taken over; null to read everything. */
  readonly previous: Previous | null;
  /** Names of files that are read anew even when unchanged. */
  readonly forced?: ReadonlySet<string>;
  readonly onDocument?: (done: number, name: string) => void;
}

export async function* indexCorpus(options: IndexCorpusOptions): AsyncGenerator<IndexedDocument> {
  let done = 0;
  for (const listed of options.files) {
    const file = await loadFile(listed);
    yield (await takeOver(file, options)) ?? (await indexFile(file, options));
    done += 1;
    options.onDocument?.(done, file.name);
  }
}

/** The document as it was indexed before, when the same bytes went under the same name and id. */
async function takeOver(
  file: CorpusFile,
  { previous, forced }: IndexCorpusOptions,
): Promise<IndexedDocument | null> {
  if (previous === null || file.bytes === null || forced?.has(file.name)) return null;
  const known = await previous.find({ name: file.name, fileSha256: file.sha256 });
  return known?.status.id === file.id ? known : null;
}

async function indexFile(file: CorpusFile, tools: IndexingTools): Promise<IndexedDocument> {
  if (file.bytes === null) return failed(file, file.error ?? 'It could not be read.');
  // The parsers are loaded for files that have to be read: a question over an index that is up to date needs none.
  const { readDocument } = await import('../ingest/read-document.ts');
  try {
    const document = readDocument({ id: file.id, name: file.name, bytes: file.bytes });
    return await indexDocument(document, file.sha256, tools);
  } catch (error) {
    if (error instanceof QuothError && error.code === 'unreadable_document')
      return failed(file, error.message);
    throw error;
  }
}

function failed({ id, name, sha256 }: CorpusFile, reason: string): IndexedDocument {
  const empty = { sha256: '', language: '', characters: 0, passages: 0, sentences: 0 };
  const status = { id, name, title: name, state: 'failed' as const, reason, fileSha256: sha256, ...empty };
  return { document: null, status, passages: [] };
}
