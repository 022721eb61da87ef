/** Where a reference leads: the source viewer, with this quote marked and the answer's other quotes one step away. */
import type { Quote, Reference } from '../../contract/answer.ts';

/** An address that is safe to put into a link, or null: only http and https are. */
export function safeUrl(url: string | null, base: string): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url, base);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

interface Shown {
  readonly quotes: readonly Quote[];
  readonly references: readonly Reference[];
}

function quotesInDocument(shown: Shown, document: string): Quote[] {
  const numbers = shown.references.filter((each) => each.document.id === document).map((each) => each.number);
  return shown.quotes.filter((quote) => numbers.includes(quote.reference)).sort((a, b) => a.start - b.start);
}

/** The address of `quote` (or of the passage) in the source viewer. */
export function sourceUrl(base: string, reference: Reference, shown: Shown, quote?: Quote): string | null {
  const safe = safeUrl(reference.url, base);
  if (safe === null) return null;
  const url = new URL(safe);
  if (quote) {
    url.searchParams.set('start', String(quote.start));
    url.searchParams.set('end', String(quote.end));
    url.hash = 'quote';
  }
  const all = quotesInDocument(shown, reference.document.id);
  if (all.length > 1)
    url.searchParams.set('quotes', all.map((each) => `${each.start}-${each.end}`).join(','));
  return url.href;
}
