/** How a passage comes back from its rows: sentences are slices of its text, so that only offsets are stored. */
import type { Passage, Sentence } from '../../contract/passage.ts';

/** A row of `passages`. */
export interface PassageRow {
  readonly number: number;
  readonly id: string;
  readonly document: string;
  readonly ordinal: number;
  readonly kind: Passage['kind'];
  readonly section: string;
  readonly page: number | null;
  readonly text: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly citations: string;
  readonly first_sentence: number;
  readonly sentence_count: number;
}

/** A row of `sentences`. */
export interface SentenceRow {
  readonly number: number;
  readonly passage: number;
  readonly start_offset: number;
  readonly end_offset: number;
}

function toSentence(row: PassageRow, { start_offset: start, end_offset: end }: SentenceRow): Sentence {
  return { text: row.text.slice(start - row.start_offset, end - row.start_offset), start, end };
}

/** The passage of a row and its sentences' rows. */
export function toPassage(row: PassageRow, sentences: readonly SentenceRow[]): Passage {
  return {
    id: row.id,
    document: row.document,
    ordinal: row.ordinal,
    kind: row.kind,
    section: JSON.parse(row.section),
    page: row.page,
    text: row.text,
    start: row.start_offset,
    end: row.end_offset,
    citations: JSON.parse(row.citations),
    sentences: sentences.map((sentence) => toSentence(row, sentence)),
  };
}
