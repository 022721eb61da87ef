/** Matches by meaning: a word of the question counts a little where the sentence has a word that is near to it. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
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
  readonly nearness: Nearness;
  /** For each term the best word of the thesaurus that may state the same. */
  readonly substitutes: readonly number[];
}

/** For each term of the question the better of its exact match and its nearest word in the sentence, 0 to 1. */
export function softStrengths(
  terms: readonly WeightedTerm[],
  match: TermMatch,
  { sentence, nearness, substitutes }: SoftOptions,
): number[] {
  const cosines = nearness(sentence.wordVectors);
  return terms.map(({ token }, i) => {
    const exact = match.strength[i] ?? 0;
    if (exact === 1 || token.kind === 'number') return exact;
    if (tellsOf(token.text.toLowerCase(), sentence.surface)) return Math.max(exact, most);
    const near = ((cosines[i] ?? 0) - unrelated) / (synonymous - unrelated);
    return Math.max(exact, listed * (substitutes[i] ?? 0), Math.min(most, Math.max(0, near)));
  });
}

/** For each term the largest cosine of its vector and any of these, at least 0; 0 for a term that has no vector. */
export type Nearness = (others: readonly Float32Array[]) => Float64Array;

/** Vectors have length 1. Each word is compared with all terms at once, and only once: passages on one subject repeat their words. */
export function createNearness(vectors: readonly (Float32Array | null)[]): Nearness {
  const known = new Map<Float32Array, Float64Array>();
  return (others) => {
    const nearest = new Float64Array(vectors.length);
    for (const other of others) {
      const cosines = known.get(other) ?? cosinesOf(vectors, other);
      known.set(other, cosines);
      for (let i = 0; i < nearest.length; i++) {
        if ((cosines[i] as number) > (nearest[i] as number)) nearest[i] = cosines[i] as number;
      }
    }
    return nearest;
  };
}

const cosinesOf = (vectors: readonly (Float32Array | null)[], other: Float32Array): Float64Array =>
  Float64Array.from(vectors, (vector) => (vector === null ? 0 : dot(vector, other)));

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
