/**
 * Text to the model's token numbers: the likeliest segmentation into pieces (SentencePiece unigram, Viterbi). The model
 * was trained on these very numbers, so the reference tokenizer's quirks are kept: a sum of exactly 0 counts as
 * "not reached yet", positions that no piece reaches count as 0, unknown characters cost nothing.
 */
import { PieceTrie, type VocabularyEntry } from './piece-trie.ts';

/** Stands for a space inside pieces, and before the first word. */
const SEPARATOR = '\u2581';
/** The first entries of the vocabulary mark unknown text, begin and end: no text matches them. */
const RESERVED = 6;
const UNKNOWN = 0;

export type Tokenize = (text: string) => number[];

function normalize(text: string): string {
  const normalized = text.normalize('NFKC');
  return normalized === '' ? '' : SEPARATOR + normalized.replaceAll(' ', SEPARATOR);
}

/** Code points; half a surrogate pair stands for itself. */
function symbolsOf(text: string): Int32Array {
  const symbols = new Int32Array(text.length);
  let count = 0;
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    symbols[count++] = point;
    index += point > 0xffff ? 2 : 1;
  }
  return symbols.subarray(0, count);
}

/** For each position the piece that ends there on the best way to it. */
function bestPieces(symbols: Int32Array, trie: PieceTrie, scores: Float64Array): Int32Array {
  const best = new Float64Array(symbols.length + 1);
  const pieces = new Int32Array(symbols.length + 1);
  for (let start = 0; start < symbols.length; start++) {
    const before = best[start] ?? 0;
    const relax = (id: number, end: number) => {
      const score = (scores[id] ?? 0) + before;
      const known = best[end] ?? 0;
      if (known !== 0 && score < known) return;
      best[end] = score;
      pieces[end] = id;
    };
    if (!trie.match(symbols, start, relax)) relax(UNKNOWN, start + 1);
  }
  return pieces;
}

/** Walks back from the end; neighbouring unknowns become one. */
function trace(pieces: Int32Array, lengths: Uint8Array): number[] {
  const ids: number[] = [];
  for (let position = pieces.length - 1; position > 0; ) {
    const id = pieces[position] ?? UNKNOWN;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
    position -= lengths[id] ?? 1;
  }
  return ids.reverse();
}

/** A tokenizer over this vocabulary, linear in the length of the text. */
export function createTokenizer(vocabulary: readonly VocabularyEntry[]): Tokenize {
  const trie = new PieceTrie();
  const scores = Float64Array.from(vocabulary, ([, score]) => score ?? 0);
  const lengths = Uint8Array.from(vocabulary, ([piece]) => piece.length);
  vocabulary.forEach(([piece], id) => {
    if (id >= RESERVED) trie.add(piece, id);
  });
  // Unknown text is free in the reference, whatever the vocabulary says.
  scores[UNKNOWN] = 0;
  return (text) => trace(bestPieces(symbolsOf(normalize(text)), trie, scores), lengths);
}
