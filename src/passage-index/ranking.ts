/** One order for all adapters, so that equal scores never make an answer depend on where it was computed. */
import type { Candidate } from '../contract/passage-index.ts';

/** The lowest score among the best `limit`; sorting bare numbers is far cheaper than sorting pairs. */
function findThreshold(scores: Iterable<number>, limit: number): number {
  const sorted = Float64Array.from(scores).sort();
  return sorted[sorted.length - limit] ?? Number.NEGATIVE_INFINITY;
}

/** The rows with the best scores, at most `limit`; the lower row number wins a tie. */
export function selectBest(scores: ReadonlyMap<number, number>, limit: number): number[] {
  if (limit <= 0) return [];
  const threshold = findThreshold(scores.values(), limit);
  const ranked = [...scores].filter(([, score]) => score >= threshold);
  ranked.sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB);
  return ranked.slice(0, limit).map(([row]) => row);
}

/** Lexical score descending, then document and ordinal, which together are the passage's id. */
export function compareCandidates(left: Candidate, right: Candidate): number {
  if (left.lexical !== right.lexical) return right.lexical - left.lexical;
  const [a, b] = [left.passage.document, right.passage.document];
  if (a !== b) return a < b ? -1 : 1;
  return left.passage.ordinal - right.passage.ordinal;
}
