/** The thread that searches: a slow query or a large file never blocks the process that asked. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Document } from '../../contract/document.ts';
import type { Passage } from '../../contract/passage.ts';
import type {
  Candidate,
  DocumentStatus,
  IndexQuery,
  SearchResult,
  SimilarTerm,
} from '../../contract/passage-index.ts';
import { limitTerms } from '../query-terms.ts';
import { readQueryVector } from '../query-vector.ts';
import { isSpelt } from '../spelling.ts';
import { checkFiles } from './check-files.ts';
import { databaseFile } from './layout.ts';
import { createLexicalSearch } from './lexical-search.ts';
import type { Manifest } from './manifest.ts';
import { serveThread } from './serve-thread.ts';
import { createStore, openDatabase } from './store.ts';
import { openVectorSearch } from './vector-search.ts';

export interface SearchData {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A candidate whose passage is named by its number. */
export interface Hit extends Omit<Candidate, 'passage'> {
  readonly number: number;
}

export interface Hits extends Omit<SearchResult, 'candidates'> {
  readonly hits: readonly Hit[];
}

const { folder, manifest }: SearchData = workerData;

function openGeneration() {
  checkFiles(folder, manifest.files);
  const database = openDatabase(join(folder, databaseFile));
  const vectors = openVectorSearch(folder, manifest, database);
  return { store: createStore(database), lexical: createLexicalSearch(database), vectors };
}

type Generation = ReturnType<typeof openGeneration>;
let opened: Generation | null = null;

function generation(): Generation {
  opened ??= openGeneration();
  return opened;
}

function search(query: IndexQuery): Hits {
  const { lexical, vectors } = generation();
  const terms = limitTerms(query.terms);
  const limit = Math.max(0, Math.trunc(query.limit));
  const vector = readQueryVector(query.vector, manifest.identity.dimension);
  const near = vector ? vectors.nearest(vector, limit) : [];
  const scores = lexical.score(terms, limit, near);
  const numbers = [...new Set([...scores.keys(), ...near])];
  return {
    hits: numbers.map((number) => ({
      number,
      lexical: scores.get(number) ?? 0,
      cosines: vectors.cosines(vector, number),
    })),
    documentFrequencies: new Map(terms.map((term) => [term, lexical.frequency(term)])),
    passageCount: manifest.passages,
  };
}

function similarTerms(terms: readonly string[]): Map<string, readonly SimilarTerm[]> {
  const { lexical } = generation();
  return new Map(terms.filter(isSpelt).map((term) => [term, lexical.similar(term)]));
}

const methods = {
  open: (): void => {
    generation();
  },
  search,
  similarTerms,
  load: (numbers: readonly number[]): Passage[] => generation().store.passagesByNumber(numbers),
  statuses: (): DocumentStatus[] => generation().store.statuses(),
  document: (id: string): Document | null => generation().store.document(id),
  passage: (id: string): Passage | null => generation().store.passage(id),
  passages: (document: string): Passage[] =>
    generation()
      .store.passages(document)
      .map((stored) => stored.passage),
};

export type SearchMethods = typeof methods;

serveThread(methods);
