/** The model reads 128 tokens: longer texts are read in overlapping windows, so that their end is not lost. */
import { normalizeLength } from '../vectors.ts';

/** What the model was trained to read at once. */
export const MAX_TOKENS = 128;
/** Shared by neighbouring windows, so that a phrase on the border is whole in one of them. */
const OVERLAP = 16;

/** Runs of at most 128 tokens that cover all of `ids`; about equally long, for a stub of three tokens says little. */
export function splitWindows(ids: readonly number[]): (readonly number[])[] {
  if (ids.length <= MAX_TOKENS) return [ids];
  const count = Math.ceil((ids.length - OVERLAP) / (MAX_TOKENS - OVERLAP));
  const length = Math.ceil((ids.length + (count - 1) * OVERLAP) / count);
  return Array.from({ length: count }, (_, number) => {
    const start = number * (length - OVERLAP);
    return ids.slice(start, Math.min(start + length, ids.length));
  });
}

/** One vector for a text from those of its windows, each counted by its tokens. */
export function combineWindows(vectors: readonly Float32Array[], tokens: readonly number[]): Float32Array {
  const [first] = vectors;
  if (first === undefined) throw new Error('a text has at least one window');
  if (vectors.length === 1) return first;
  const sum = new Float32Array(first.length);
  vectors.forEach((vector, window) => {
    const weight = tokens[window] ?? 0;
    for (let index = 0; index < sum.length; index++) {
      sum[index] = (sum[index] ?? 0) + weight * (vector[index] ?? 0);
    }
  });
  return normalizeLength(sum);
}
