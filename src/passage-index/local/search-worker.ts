/** The thread that searches: a slow query or a large file never blocks the process that asked. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Document } from '../../contract/document.ts';
import type { Passage } from '../../contract/passage.ts';
import type { Candidate, DocumentStatus, IndexQuery, SearchResult } from '../../contract/passage-index.ts';
import { limitTerms } from '../query-terms.ts';
import { readQueryVector } from '../query-vector.ts';
import { compareCandidates } from '../ranking.ts';
import { checkFiles } from './check-files.ts';
import { databaseFile } from './layout.ts';
import { createLexicalSearch } from './lexical-search.ts';
import type { Manifest } from './manifest.ts';
import { serveThread } from './serve-thread.ts';
import { createStore, openDatabase, type StoredPassage } from './store.ts';
import { openVectorSearch } from './vector-search.ts';

export interface SearchData {
  readonly folder: string;
  readonly manifest: Manifest;
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

function toCandidate(stored: StoredPassage, vector: Float32Array | null, lexical: number): Candidate {
  const { passage, firstSentence } = stored;
  const length = passage.sentences.length;
  const cosines = vector
    ? generation().vectors.cosines(vector, firstSentence, length)
    : passage.sentences.map(() => 0);
  return { passage, lexical, cosines };
}

function search(query: IndexQuery): SearchResult {
  const { store, lexical, vectors } = generation();
  const terms = limitTerms(query.terms);
  const limit = Math.max(0, Math.trunc(query.limit));
  const vector = readQueryVector(query.vector, manifest.identity.dimension);
  const near = vector ? vectors.nearest(vector, limit) : [];
  const scores = lexical.score(terms, limit, near);
  const candidates = [...new Set([...scores.keys(), ...near])].flatMap((number) => {
    const stored = store.passageByNumber(number);
    return stored ? [toCandidate(stored, vector, scores.get(number) ?? 0)] : [];
  });
  return {
    candidates: candidates.sort(compareCandidates),
    documentFrequencies: new Map(terms.map((term) => [term, lexical.frequency(term)])),
    passageCount: manifest.passages,
  };
}

const methods = {
  open: (): void => {
    generation();
  },
  search,
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
