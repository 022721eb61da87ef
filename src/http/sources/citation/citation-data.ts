/** What the four citation formats say about a document and the words quoted from it. */
import type { Document } from '../../../contract/document.ts';
import type { Span } from '../../../contract/span.ts';

export interface CitationData {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  /** As the document gives it. */
  readonly date: string | null;
  readonly url: string;
  readonly language: string;
  readonly quote: string | null;
  readonly page: number | null;
}

interface CitationOptions {
  readonly document: Document;
  readonly quote: Span | null;
  /** The source viewer's absolute address, for a document without one of its own. */
  readonly viewerUrl: string;
}

function pageOf(document: Document, at: number): number | null {
  return document.pages.findLast((page) => page.start <= at)?.page ?? null;
}

/** Collects the data; white space inside the quote is folded, its words are not touched. */
export function createCitationData({ document, quote, viewerUrl }: CitationOptions): CitationData {
  const { id, title, author, date, url, language } = document;
  const words = quote && document.text.slice(quote.start, quote.end).replace(/\s+/g, ' ').trim();
  return {
    id,
    title,
    author,
    date,
    url: url ?? viewerUrl,
    language,
    quote: words,
    page: quote && pageOf(document, quote.start),
  };
}

/** Year, month and day as far as an ISO date gives them; null for any other form. */
export function dateParts(date: string | null): number[] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '');
  return match ? match.slice(1).filter(Boolean).map(Number) : null;
}
