/** Whether words that somebody quotes stand in a document, exactly. */
import type { QuoteCheck } from '../contract/quoth.ts';
import type { DocumentShelf } from './document-shelf.ts';

export async function checkQuotes(
  quotes: readonly { document: string; text: string }[],
  shelf: DocumentShelf,
): Promise<QuoteCheck[]> {
  return Promise.all(
    quotes.map(async ({ document, text }) => {
      const source = await shelf.get(document);
      const start = text === '' ? -1 : (source?.text.indexOf(text) ?? -1);
      return start === -1
        ? { document, text, found: false, start: null, end: null }
        : { document, text, found: true, start, end: start + text.length };
    }),
  );
}
