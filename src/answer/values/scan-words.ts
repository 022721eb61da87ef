/** Cuts a sentence into words, digit runs and marks once, so that every reader works on the same list. */

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  /** No white space stands before it. */
  readonly joined: boolean;
}

const PIECE = /\d+|\p{L}[\p{L}\p{M}]*(?:['’\-‐‑]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

function kindOf(code: number, piece: string): Word['kind'] {
  if (code >= 48 && code <= 57) return 'number';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  return code < 128 || piece.toLowerCase() === piece.toUpperCase() ? markOrLetter(code) : 'word';
}

/** Scripts without case (Arabic, Chinese, …) still have words. */
const markOrLetter = (code: number): Word['kind'] =>
  code > 0x5bf && !(code >= 0x2000 && code <= 0x2fff) && code < 0xfb00 && !(code >= 0x3000 && code < 0x3040)
    ? 'word'
    : 'mark';

/** The words, digit runs and marks of `text` in order. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const kind = kindOf(piece.charCodeAt(0), piece);
    const lower = kind === 'word' ? piece.toLowerCase() : piece;
    const capital = kind === 'word' && piece[0] !== lower[0];
    words.push({
      start,
      end: start + piece.length,
      text: piece,
      lower,
      kind,
      capital,
      joined: start === previousEnd,
    });
    previousEnd = start + piece.length;
  }
  return words;
}

/** The first word that ends after `offset`, found by halving; their number when there is none. */
export function wordIndex(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when the word at `at` is the mark `mark`. */
export const isMark = (words: readonly Word[], at: number, mark: string): boolean =>
  words[at]?.kind === 'mark' && words[at]?.text === mark;

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);
/** True when the word at `at` is a dash of any length. */
export const isDash = (words: readonly Word[], at: number): boolean => DASHES.has(words[at]?.text ?? '');
