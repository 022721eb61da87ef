/** A paragraph that is too long becomes pieces of about the same length: a tail of one sentence says little. */
import type { Sentence } from '../contract/passage.ts';

/** Runs of sentences, each at most `max` characters long unless a single sentence is longer. */
export function balanceSentences(sentences: readonly Sentence[], max: number): Sentence[][] {
  const pieces: Sentence[][] = [];
  for (let first = 0; first < sentences.length; ) {
    const end = pieceEnd(sentences, first, max);
    pieces.push(sentences.slice(first, end));
    first = end;
  }
  return pieces;
}

/** Position after the last sentence of the piece that begins at `first`. */
function pieceEnd(sentences: readonly Sentence[], first: number, max: number): number {
  const start = sentences[first]?.start ?? 0;
  const rest = (sentences.at(-1)?.end ?? start) - start;
  const ideal = rest / Math.ceil(rest / max);
  let end = first + 1;
  for (; end < sentences.length; end++) {
    const length = (sentences[end - 1]?.end ?? start) - start;
    const longer = (sentences[end]?.end ?? start) - start;
    if (longer > max || Math.abs(longer - ideal) > Math.abs(length - ideal)) break;
  }
  return end;
}
