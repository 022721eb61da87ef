/** What a reader of one format hands over; `readDocument` adds what is the same for every format. */
import type { Block, ReferenceEntry } from '../contract/document.ts';

/** What a document says about itself. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The structure of one canonical text. */
export interface Reading extends Metadata {
  readonly blocks: readonly Block[];
  readonly references: readonly ReferenceEntry[];
}

/** A document that says nothing about itself. */
export const noMetadata: Metadata = { title: null, author: null, date: null, url: null, language: null };
