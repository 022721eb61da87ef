/** What a document is cut into: the passages that are retrieved and the sentences that are quoted. */
import type { Span } from './span.ts';

/** The smallest unit that is embedded and quoted; `text === document.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The unit that is retrieved and numbered; `text === document.text.slice(start, end)`. */
export interface Passage extends Span {
  /** `<document id>#<ordinal>`. */
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  /** 1, 2, … within the document. */
  readonly ordinal: number;
  readonly kind: 'text' | 'reference';
  readonly section: readonly string[];
  readonly page: number | null;
  readonly text: string;
  /** Numbers of the document's own reference entries that the passage cites (`[12]`), ascending, without repeats. */
  readonly citations: readonly number[];
  /** In text order, never overlapping, all inside the passage. */
  readonly sentences: readonly Sentence[];
}

/** The number of the entry that the passage belongs to; null for other text. */
export const entryOf = ({ kind, citations }: Pick<Passage, 'kind' | 'citations'>): number | null =>
  kind === 'reference' ? (citations[0] ?? null) : null;
