/** A passage as clients see it: numbered, with its document, place and own citations. */
import type { Citation, Reference } from '../contract/answer.ts';
import type { Document } from '../contract/document.ts';
import type { Passage } from '../contract/passage.ts';
import type { Span } from '../contract/span.ts';

export interface ReferenceInput {
  readonly number: number;
  readonly passage: Passage;
  readonly document: Document;
  /** 0 to 1. */
  readonly score: number;
  /** What the source viewer marks; the whole passage when not given. */
  readonly mark?: Span;
}

export function createReference({
  number,
  passage,
  document,
  score,
  mark = passage,
}: ReferenceInput): Reference {
  return {
    number,
    passage: passage.id,
    document: { id: document.id, title: document.title, sha256: document.sha256 },
    section: passage.section,
    page: passage.page,
    text: document.text.slice(passage.start, passage.end),
    start: passage.start,
    end: passage.end,
    citations: citationsOf(passage, document),
    url: sourceUrl(document.id, mark),
    score: Math.round(score * 1e4) / 1e4,
  };
}

const sourceUrl = (id: string, { start, end }: Span) =>
  `/sources/${encodeURIComponent(id)}?start=${start}&end=${end}#quote`;

function citationsOf(passage: Passage, document: Document): Citation[] {
  return document.references
    .filter((entry) => passage.citations.includes(entry.number))
    .map(({ number, text, url }) => ({ number, text, url }));
}
