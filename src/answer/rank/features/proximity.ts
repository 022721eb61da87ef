/** Whether the question's words stand close together and in its order. */
import type { PassageContext } from './context.ts';

export const proximityFeatures = ['adjacentPairs', 'density', 'inOrder'] as const;

/** Content words of the question that follow each other should be at most this far apart in the sentence. */
const pairDistance = 4;

export function proximityValues({ question, matches }: PassageContext, sentence: number): number[] {
  const position = matches[sentence]?.position ?? [];
  const found = position.filter((at) => at >= 0);
  return [adjacentPairs(position, question.weights), density(found), inOrder(found)];
}

function adjacentPairs(position: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 1e-9;
  for (let i = 0; i + 1 < position.length; i++) {
    const weight = Math.min(weights[i] ?? 0, weights[i + 1] ?? 0);
    const [a = -1, b = -1] = [position[i], position[i + 1]];
    total += weight;
    if (a >= 0 && b >= 0 && Math.abs(b - a) <= pairDistance) sum += b > a ? weight : weight / 2;
  }
  return sum / total;
}

/** Matched terms by the width of the window that holds them. */
function density(found: readonly number[]): number {
  if (found.length < 2) return 0;
  return found.length / (Math.max(...found) - Math.min(...found) + 1);
}

/** Longest rising run of positions, as a share of the matched terms. */
function inOrder(found: readonly number[]): number {
  if (found.length < 2) return 0;
  const lengths: number[] = [];
  for (const [i, at] of found.entries()) {
    lengths.push(1 + Math.max(0, ...lengths.filter((_, j) => (found[j] ?? 0) < at && j < i)));
  }
  return Math.max(...lengths) / found.length;
}
