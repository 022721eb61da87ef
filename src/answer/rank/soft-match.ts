/** Matches by meaning: a word of the question counts a little where the sentence has a word that is near to it. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
import { tellsOf } from './event-verbs.ts';
import type { TermMatch } from './match-terms.ts';
import type { Nearness } from './nearness.ts';
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
