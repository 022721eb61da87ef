/** Matches by meaning: a word of the question counts a little where the sentence has a word that is near to it. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
import type { WordVectors } from '../../contract/word-vectors.ts';
import { tellsOf } from './event-verbs.ts';
import type { TermMatch } from './match-terms.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cosine below the first means nothing; from the second on two words are taken for synonyms. */
const unrelated = 0.2;
const synonymous = 0.6;
/** A word of the thesaurus counts at most this much: its other senses may be meant. */
const listed = 0.6;
/** A synonym is never worth as much as the word itself. */
const most = 0.9;

export interface SoftOptions {
  readonly sentence: SentenceView;
  readonly words: WordVectors;
  readonly cosine: Cosine;
  /** For each term the best word of the thesaurus that may state the same. */
  readonly substitutes: readonly number[];
}

/** For each term of the question the better of its exact match and its nearest word in the sentence, 0 to 1. */
export function softStrengths(
  terms: readonly WeightedTerm[],
  match: TermMatch,
  { sentence, words, cosine, substitutes }: SoftOptions,
): number[] {
  return terms.map(({ token }, i) => {
    const exact = match.strength[i] ?? 0;
    if (exact === 1 || token.kind === 'number') return exact;
    const word = token.text.toLowerCase();
    if (tellsOf(word, sentence.surface)) return Math.max(exact, most);
    const named = listed * (substitutes[i] ?? 0);
    const vector = words.vectorOf(word);
    if (vector === null) return Math.max(exact, named);
    const nearest = sentence.wordVectors.reduce((best, other) => Math.max(best, cosine(vector, other)), 0);
    return Math.max(
      exact,
      named,
      Math.min(most, Math.max(0, (nearest - unrelated) / (synonymous - unrelated))),
    );
  });
}

export type Cosine = (a: Float32Array, b: Float32Array) => number;

/** Dot products of vectors of length 1, each worked out once: passages on one subject repeat their words. */
export function createCosine(): Cosine {
  const known = new Map<Float32Array, Map<Float32Array, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Float32Array, number>();
    if (row.size === 0) known.set(a, row);
    const before = row.get(b);
    if (before !== undefined) return before;
    let dot = 0;
    for (let i = 0; i < a.length; i++) dot += (a[i] ?? 0) * (b[i] ?? 0);
    row.set(b, dot);
    return dot;
  };
}
