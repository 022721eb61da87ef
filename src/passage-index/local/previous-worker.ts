/** The thread that reads whole documents back, with terms and vectors, for a build that keeps what has not changed. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { IndexedDocument, IndexedPassage } from '../../contract/passage-index.ts';
import { checkFiles } from './check-files.ts';
import { decodeTerms } from './encode-term.ts';
import { databaseFile, vectorsFile } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { serveThread } from './serve-thread.ts';
import { createStore, openDatabase, rows, type StoredPassage } from './store.ts';
import { openVectorFile } from './vector-file.ts';

export interface PreviousData {
  readonly folder: string;
  readonly manifest: Manifest;
}

interface DocumentRow {
  readonly status: string;
  readonly document: string | null;
}

interface TermsRow {
  readonly terms: string;
  readonly heading_terms: string;
}

const { folder, manifest }: PreviousData = workerData;

function openGeneration() {
  // The graph is not read here and need not be whole.
  checkFiles(
    folder,
    manifest.files.filter((file) => file.name === databaseFile || file.name === vectorsFile),
  );
  const database = openDatabase(join(folder, databaseFile));
  return {
    store: createStore(database),
    vectors: openVectorFile(join(folder, vectorsFile), manifest.identity.dimension),
    documents: database.prepare(
      'SELECT status, document FROM documents WHERE name = ? AND file_sha256 = ? AND document IS NOT NULL',
    ),
    terms: database.prepare('SELECT terms, heading_terms FROM passage_terms WHERE passage = ?'),
  };
}

type Generation = ReturnType<typeof openGeneration>;
let opened: Generation | null = null;

function generation(): Generation {
  opened ??= openGeneration();
  return opened;
}

function toIndexed({ passage, number, firstSentence }: StoredPassage): IndexedPassage {
  const { terms, vectors } = generation();
  const row = rows<TermsRow>(terms, number)[0];
  return {
    passage,
    terms: decodeTerms(row?.terms ?? ''),
    headingTerms: decodeTerms(row?.heading_terms ?? ''),
    vectors: passage.sentences.map((_, at) => vectors.read(firstSentence + at, 1).slice()),
  };
}

function find(name: string, fileSha256: string): IndexedDocument | null {
  const { documents, store } = generation();
  const row = rows<DocumentRow>(documents, name, fileSha256)[0];
  if (!row?.document) return null;
  const document: IndexedDocument['document'] = JSON.parse(row.document);
  const passages = document ? store.passages(document.id).map(toIndexed) : [];
  return { document, status: JSON.parse(row.status), passages };
}

const methods = {
  open: (): void => {
    generation();
  },
  find,
};

export type PreviousMethods = typeof methods;

serveThread(methods);
