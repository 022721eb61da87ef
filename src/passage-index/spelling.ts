/** Which terms a misspelt one may have meant: one slip of the hand away, with the same first letter. */
import type { SimilarTerm, Slip } from '../contract/passage-index.ts';

/** Shorter terms have too many neighbours that are words of their own. */
const shortest = 5;
const letters = /^\p{L}+$/u;

/** Whether a search for similar terms makes sense. */
export const isSpelt = (term: string): boolean => term.length >= shortest && letters.test(term);

/** Letters of shorter terms make other words in another order. */
const longEnoughToMove = 6;

/** "Ghandi" for "Gandhi": one letter went elsewhere. */
const isReordered = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= longEnoughToMove && sorted(a) === sorted(b);

const sorted = (text: string): string => [...text].sort().join('');

/** Two letters, and the same two the other way round. */
const isSwap = (left: string, right: string): boolean =>
  left.length === 2 && right === `${left[1]}${left[0]}`;

/** What makes `a` of `b`, or null when it takes more than one slip, another first letter, or a letter for a letter. */
export function slipBetween(a: string, b: string): Slip | null {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || a === b) return null;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (isSwap(left, right) || isReordered(a, b)) return 'swapped';
  if (left.length + right.length !== 1) return null;
  const longer = left.length === 1 ? a : b;
  return longer[start] === longer[start - 1] || longer[start] === longer[start + 1] ? 'doubled' : 'added';
}

/** Those of the vocabulary that are one slip away, most frequent first; ties in the order of the alphabet. */
export function similarTerms(
  term: string,
  vocabulary: Iterable<{ readonly term: string; readonly passages: number }>,
): SimilarTerm[] {
  const found: SimilarTerm[] = [];
  for (const entry of vocabulary) {
    const slip = letters.test(entry.term) ? slipBetween(term, entry.term) : null;
    if (slip !== null) found.push({ ...entry, slip });
  }
  return found.sort((a, b) => b.passages - a.passages || (a.term < b.term ? -1 : 1));
}
