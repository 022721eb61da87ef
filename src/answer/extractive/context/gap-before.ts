/** Sentences of a passage are read with what separates them: a mark of an item, an empty line. */
import type { Passage } from '../../../contract/passage.ts';

/** What stands between a sentence and the one before it. */
export function gapBefore({ sentences, text, start }: Passage, at: number): string {
  const from = (sentences[at - 1]?.end ?? start) - start;
  return text.slice(from, (sentences[at]?.start ?? start) - start);
}

/** An empty line stands before it. */
export const opensParagraph = (passage: Passage, at: number): boolean =>
  /\n\s*\n/.test(gapBefore(passage, at));
