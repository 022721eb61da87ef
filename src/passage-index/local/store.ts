/** Reads documents and passages of a published generation. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Document } from '../../contract/document.ts';
import type { Passage } from '../../contract/passage.ts';
import type { DocumentStatus } from '../../contract/passage-index.ts';
import { type PassageRow, type SentenceRow, toPassage } from './passage-row.ts';

/** A passage with the place of its vectors. */
export interface StoredPassage {
  readonly passage: Passage;
  readonly number: number;
  readonly firstSentence: number;
}

export interface Store {
  statuses(): DocumentStatus[];
  document(id: string): Document | null;
  passage(id: string): Passage | null;
  passages(document: string): StoredPassage[];
  /** In the order of the numbers. */
  passagesByNumber(numbers: readonly number[]): Passage[];
}

/** Opens the database of a generation for reading; checked before, it never changes. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true });
  // One transaction for good: without it every statement locks the file anew, which takes longer than to run it.
  database.exec('PRAGMA cache_size = -16000; BEGIN; SELECT number FROM documents LIMIT 1;');
  return database;
}

/** All rows of a statement whose columns the caller knows from the schema. */
export function rows<Row>(statement: StatementSync, ...values: (string | number)[]): Row[] {
  return statement.all(...values) as Row[];
}

function prepareSentences(database: DatabaseSync) {
  const between = database.prepare(
    'SELECT * FROM sentences WHERE number >= ? AND number < ? ORDER BY number',
  );
  return (row: PassageRow): StoredPassage => {
    const first = row.first_sentence;
    const sentences = rows<SentenceRow>(between, first, first + row.sentence_count);
    return { passage: toPassage(row, sentences), number: row.number, firstSentence: first };
  };
}

/** Reads from an open database. */
export function createStore(database: DatabaseSync): Store {
  const withSentences = prepareSentences(database);
  const byNumber = database.prepare('SELECT * FROM passages WHERE number = ?');
  const byId = database.prepare('SELECT * FROM passages WHERE id = ?');
  const byDocument = database.prepare('SELECT * FROM passages WHERE document = ? ORDER BY ordinal');
  const documentById = database.prepare(
    'SELECT document FROM documents WHERE id = ? AND document IS NOT NULL',
  );
  const statuses = database.prepare('SELECT status FROM documents ORDER BY number');
  const one = (statement: StatementSync, value: string | number) => {
    const row = rows<PassageRow>(statement, value)[0];
    return row ? withSentences(row) : null;
  };
  return {
    statuses: () => rows<{ status: string }>(statuses).map((row) => JSON.parse(row.status)),
    document: (id) => {
      const row = rows<{ document: string }>(documentById, id)[0];
      return row ? JSON.parse(row.document) : null;
    },
    passage: (id) => one(byId, id)?.passage ?? null,
    passages: (document) => rows<PassageRow>(byDocument, document).map(withSentences),
    passagesByNumber: (numbers) => numbers.flatMap((number) => one(byNumber, number)?.passage ?? []),
  };
}
