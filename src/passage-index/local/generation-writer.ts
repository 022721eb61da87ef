/** Writes documents into the tables and the vector file of a generation that nobody reads yet. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { QuothError } from '../../contract/errors.ts';
import type { Passage } from '../../contract/passage.ts';
import type { IndexedDocument, IndexedPassage } from '../../contract/passage-index.ts';
import { encodeTerms } from './encode-term.ts';
import { databaseFile, vectorsFile } from './layout.ts';
import { createTables, indexTerms } from './schema.ts';
import { createVectorWriter, type VectorWriter } from './vector-writer.ts';

export interface Counts {
  readonly documents: number;
  readonly passages: number;
  readonly sentences: number;
}

export interface GenerationWriter {
  add(document: IndexedDocument): void;
  /** Indexes the terms and closes both files. */
  finish(): Counts;
}

function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  // A build that fails is thrown away as a whole: no journal, one flush at the end.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;');
  database.exec(createTables);
  return database;
}

function prepareInserts(database: DatabaseSync) {
  const insert = (table: string, columns: number) =>
    database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`);
  return {
    document: insert('documents', 6),
    passage: insert('passages', 13),
    sentence: insert('sentences', 4),
    terms: insert('passage_terms', 3),
  };
}

type Inserts = ReturnType<typeof prepareInserts>;

function insertPassage(inserts: Inserts, passage: Passage, at: { number: number; sentence: number }): void {
  if (!passage.text.isWellFormed()) {
    const what = 'it begins or ends inside a surrogate pair';
    throw new QuothError('unreadable_document', `Passage ${passage.id} cannot be stored: ${what}.`);
  }
  const { id, document, ordinal, kind, page, text, start, end, sentences } = passage;
  const [section, citations] = [JSON.stringify(passage.section), JSON.stringify(passage.citations)];
  const place = [at.sentence, sentences.length] as const;
  inserts.passage.run(
    at.number,
    id,
    document,
    ordinal,
    kind,
    section,
    page,
    text,
    start,
    end,
    citations,
    ...place,
  );
  for (const [index, sentence] of sentences.entries()) {
    inserts.sentence.run(at.sentence + index, at.number, sentence.start, sentence.end);
  }
}

function insertDocument(inserts: Inserts, { document, status }: IndexedDocument, number: number): void {
  const stored = document && JSON.stringify(document);
  const id = document?.id ?? status.id;
  inserts.document.run(number, id, status.name, status.fileSha256, JSON.stringify(status), stored);
}

function createAdd(inserts: Inserts, vectors: VectorWriter, counts: { documents: number; passages: number }) {
  const addPassage = (entry: IndexedPassage) => {
    const number = counts.passages++;
    insertPassage(inserts, entry.passage, { number, sentence: vectors.count() });
    inserts.terms.run(number, encodeTerms(entry.terms), encodeTerms(entry.headingTerms));
    vectors.append(entry);
  };
  return (entry: IndexedDocument) => {
    insertDocument(inserts, entry, counts.documents++);
    entry.passages.forEach(addPassage);
  };
}

/** Starts the two files of a generation in an empty folder. */
export function createGenerationWriter(folder: string, dimension: number): GenerationWriter {
  const database = openDatabase(join(folder, databaseFile));
  const vectors = createVectorWriter(join(folder, vectorsFile), dimension);
  const counts = { documents: 0, passages: 0 };
  const add = createAdd(prepareInserts(database), vectors, counts);
  return {
    add: (document) => {
      database.exec('BEGIN');
      add(document);
      database.exec('COMMIT');
    },
    finish: () => {
      database.exec(indexTerms);
      database.close();
      vectors.finish();
      return { ...counts, sentences: vectors.count() };
    },
  };
}
