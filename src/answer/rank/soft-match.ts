/** Matches by meaning: a word of the question counts a little where the sentence has a word that is near to it. */
import type { WeightedTerm } from '../../contract/retrieval.ts';
import type { WordVectors } from '../../contract/word-vectors.ts';
import type { TermMatch } from './match-terms.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cosine below the first means nothing; from the second on two words are taken for synonyms. */
const unrelated = 0.2;
const synonymous = 0.6;
/** A word of the thesaurus counts this much: its other senses may be meant. */
const listed = 0.75;
/** A synonym is never worth as much as the word itself. */
const most = 0.9;

/** For each term of the question the better of its exact match and its nearest word in the sentence, 0 to 1. */
export function softStrengths(
  terms: readonly WeightedTerm[],
  match: TermMatch,
  { sentence, words }: { readonly sentence: SentenceView; readonly words: WordVectors },
): number[] {
  return terms.map(({ token, related }, i) => {
    const exact = match.strength[i] ?? 0;
    if (exact === 1 || token.kind === 'number') return exact;
    const word = token.text.toLowerCase();
    const named = hasRelated(related, sentence) ? listed : 0;
    const vector = words.vectorOf(word);
    if (vector === null) return Math.max(exact, named);
    const nearest = nearestOf(vector, sentence.wordVectors);
    return Math.max(
      exact,
      named,
      Math.min(most, Math.max(0, (nearest - unrelated) / (synonymous - unrelated))),
    );
  });
}

function hasRelated(related: ReadonlySet<string> | undefined, { positions }: SentenceView): boolean {
  for (const term of related ?? []) if (positions.has(term)) return true;
  return false;
}

function nearestOf(vector: Float32Array, others: readonly Float32Array[]): number {
  let best = 0;
  for (const other of others) {
    let dot = 0;
    for (let i = 0; i < vector.length; i++) dot += (vector[i] ?? 0) * (other[i] ?? 0);
    if (dot > best) best = dot;
  }
  return best;
}
