/**
 * The clause of a sentence that a model asks for. A verbatim cut can still lie: "found guilty" out of "was not found
 * guilty". So a cut is made only at punctuation; asked for anywhere else, the whole sentence is quoted.
 */
import type { Span } from '../../contract/span.ts';
import { locateWords } from './locate-words.ts';

export interface ClauseEnds {
  /** First words of the clause; null: from the beginning of the sentence. */
  readonly from: string | null;
  /** Last words of the clause; null: to the end. */
  readonly to: string | null;
}

const opening = /(?:^|[,;:()—–])\s*["“«]?$/u;
const closing = /^["”»]?\s*(?:$|[,;:().!?—–])/u;

/** Relative to `text`; null when the whole sentence is to be quoted. */
export function findClause(text: string, { from, to }: ClauseEnds): Span | null {
  const first = from === null ? { start: 0, end: 0 } : locateWords(text, from);
  if (first === null) return null;
  const last = to === null ? { start: text.length, end: text.length } : locateWords(text, to, first.start);
  if (last === null || last.end < first.end) return null;
  const { start, end } = { start: first.start, end: last.end };
  const atPunctuation = opening.test(text.slice(0, start)) && closing.test(text.slice(end));
  return atPunctuation && end - start < text.length ? { start, end } : null;
}
