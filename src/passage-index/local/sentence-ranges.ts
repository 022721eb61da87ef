/** Which sentences belong to which passage, in memory: a search asks this for thousands of them. */
import type { DatabaseSync } from 'node:sqlite';
import { rows } from './store.ts';

export interface SentenceRanges {
  /** The number of the passage of each sentence. */
  readonly passageOf: Int32Array;
  /** The first sentence of a passage and how many it has. */
  range(passage: number): { readonly first: number; readonly length: number };
}

interface RangeRow {
  readonly first_sentence: number;
  readonly sentence_count: number;
}

/** Reads the ranges of all passages. */
export function readSentenceRanges(database: DatabaseSync, sentences: number): SentenceRanges {
  const select = database.prepare('SELECT first_sentence, sentence_count FROM passages ORDER BY number');
  const ranges = rows<RangeRow>(select);
  const firsts = Int32Array.from(ranges, (row) => row.first_sentence);
  const lengths = Int32Array.from(ranges, (row) => row.sentence_count);
  const passageOf = new Int32Array(sentences);
  for (const [passage, row] of ranges.entries()) {
    passageOf.fill(passage, row.first_sentence, row.first_sentence + row.sentence_count);
  }
  const range = (passage: number) => ({ first: firsts[passage] ?? 0, length: lengths[passage] ?? 0 });
  return { passageOf, range };
}
