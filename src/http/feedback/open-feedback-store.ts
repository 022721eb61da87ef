/**
 * Feedback in a SQLite file of its own: it outlives every rebuild of the index. It is opened at the first use,
 * so that a damaged file never keeps the server from answering.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { QuothError } from '../../contract/errors.ts';
import type { Feedback, FeedbackEntry, FeedbackStore } from './feedback-store.ts';

/** The oldest entries go first: strangers must not be able to fill the disk. */
const MOST_ENTRIES = 100_000;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    thumb TEXT NOT NULL CHECK (thumb IN ('up', 'down')),
    answer_id TEXT,
    reason TEXT,
    question TEXT,
    answer TEXT
  ) STRICT`;

function open(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'feedback.sqlite'), { timeout: 5_000 });
  database.exec(SCHEMA);
  return database;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toEntry(row: Record<string, unknown>): FeedbackEntry {
  return {
    id: Number(row.id),
    at: String(row.at),
    thumb: row.thumb === 'up' ? 'up' : 'down',
    answerId: textOrNull(row.answer_id),
    reason: textOrNull(row.reason),
    question: textOrNull(row.question),
    answer: textOrNull(row.answer),
  };
}

function add(database: DatabaseSync, feedback: Feedback): number {
  const { thumb, answerId, reason, question, answer } = feedback;
  const { lastInsertRowid } = database
    .prepare(
      'INSERT INTO feedback (at, thumb, answer_id, reason, question, answer) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(new Date().toISOString(), thumb, answerId, reason, question, answer);
  const id = Number(lastInsertRowid);
  database.prepare('DELETE FROM feedback WHERE id <= ?').run(id - MOST_ENTRIES);
  return id;
}

/** The feedback beside the index in `folder`. */
export function openFeedbackStore(folder: string): FeedbackStore {
  let database: DatabaseSync | undefined;
  const use = <T>(work: (database: DatabaseSync) => T): T => {
    try {
      database ??= open(folder);
      return work(database);
    } catch (cause) {
      throw new QuothError(
        'unavailable',
        `The feedback in ${join(folder, 'feedback.sqlite')} cannot be used: check the folder's permissions and free space, or move the file away.`,
        { cause },
      );
    }
  };
  return {
    add: (feedback) => use((opened) => add(opened, feedback)),
    entries: () => use((opened) => opened.prepare('SELECT * FROM feedback ORDER BY id').all().map(toEntry)),
    close: () => database?.close(),
  };
}
