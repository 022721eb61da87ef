/** What a file becomes when it has been read: one canonical text and spans that point into it. */
import type { Span } from './span.ts';

/**
 * `junk` is export debris, banners, raw HTML comments: never quoted and never searched.
 * `front-matter` is metadata: never quoted. `reference` is one entry of the document's own reference list.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'code'
  | 'reference'
  | 'front-matter'
  | 'junk';

/** One structural piece of a document. Blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings above this block, outermost first; the document's title is not among them. */
  readonly section: readonly string[];
  /** For `heading`: 1 to 6. */
  readonly level?: number;
  /** For `reference`: the entry's number. */
  readonly reference?: number;
}

/** One entry of the document's own reference list; the span covers what may be quoted (title and description, no junk). */
export interface ReferenceEntry extends Span {
  readonly number: number;
  /** The entry in one line: white space folded, junk left out. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
}

/** The first offset of a page, for formats that have pages. */
export interface PageStart {
  readonly page: number;
  readonly start: number;
}

export interface Document {
  /** Unique in the corpus, safe in a URL path: `kuznetsov`. */
  readonly id: string;
  /** Path relative to the corpus folder, with `/`: `kuznetsov.md`. */
  readonly name: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47 primary tag of the main language: `en`, `ru`. */
  readonly language: string;
  /** Canonical text: NFC, newlines as `\n`, no byte order mark. For Markdown this is the source itself. */
  readonly text: string;
  /** Hex SHA-256 of `text` in UTF-8. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
  readonly references: readonly ReferenceEntry[];
  readonly pages: readonly PageStart[];
}
