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
  readonly nearest: Nearest;
  /** For each term the best word of the thesaurus that may state the same. */
  readonly substitutes: readonly number[];
}

/** For each term of the question the better of its exact match and its nearest word in the sentence, 0 to 1. */
export function softStrengths(
  terms: readonly WeightedTerm[],
  match: TermMatch,
  { sentence, words, nearest, substitutes }: SoftOptions,
): number[] {
  return terms.map(({ token }, i) => {
    const exact = match.strength[i] ?? 0;
    if (exact === 1 || token.kind === 'number') return exact;
    const word = token.text.toLowerCase();
    if (tellsOf(word, sentence.surface)) return Math.max(exact, most);
    const named = listed * (substitutes[i] ?? 0);
    const vector = words.vectorOf(word);
    if (vector === null) return Math.max(exact, named);
    const cosine = nearest(vector, sentence.wordVectors);
    return Math.max(
      exact,
      named,
      Math.min(most, Math.max(0, (cosine - unrelated) / (synonymous - unrelated))),
    );
  });
}

/** The largest cosine of a vector and any of the others, at least 0; all have length 1. */
export type Nearest = (vector: Float32Array, others: readonly Float32Array[]) => number;

/** Each pair is worked out once: passages on one subject repeat their words. */
export function createNearest(): Nearest {
  const known = new Map<Float32Array, Map<Float32Array, number>>();
  return (vector, others) => {
    const row = known.get(vector) ?? new Map<Float32Array, number>();
    if (row.size === 0) known.set(vector, row);
    let nearest = 0;
    for (const other of others) {
      const before = row.get(other);
      const cosine = before ?? dot(vector, other);
      if (before === undefined) row.set(other, cosine);
      if (cosine > nearest) nearest = cosine;
    }
    return nearest;
  };
}

/** Two sums at once take half the time of one. */
function dot(a: Float32Array, b: Float32Array): number {
  let [even, odd] = [0, 0];
  const paired = a.length - (a.length % 2);
  for (let i = 0; i < paired; i += 2) {
    even += (a[i] as number) * (b[i] as number);
    odd += (a[i + 1] as number) * (b[i + 1] as number);
  }
  if (paired < a.length) even += (a[paired] as number) * (b[paired] as number);
  return even + odd;
}
