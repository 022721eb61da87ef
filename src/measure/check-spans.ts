/** The promise is measured from outside: what an answer shows is cut out of the stored document again and compared. */
import type { Answer, Quote, Reference } from '../contract/answer.ts';
import type { Corpus } from './load-corpus.ts';

/** The quotes of the answer that are not their document's slice, have no reference, or lie outside of it. */
export function findUnverifiedQuotes(answer: Answer, corpus: Corpus): Quote[] {
  return answer.quotes.filter((quote) => {
    const reference = answer.references.find(({ number }) => number === quote.reference);
    if (reference === undefined || quote.text === '') return true;
    const inside = quote.start >= reference.start && quote.end <= reference.end;
    return !inside || !isSlice(quote, reference.document.id, corpus) || !highlightsFit(quote);
  });
}

/** The passages whose text is not their document's slice. */
export function findUnverifiedPassages(references: readonly Reference[], corpus: Corpus): Reference[] {
  return references.filter((reference) => !isSlice(reference, reference.document.id, corpus));
}

function isSlice(span: { text: string; start: number; end: number }, id: string, corpus: Corpus): boolean {
  const document = corpus.find(id);
  if (document === undefined || document.id !== id) return false;
  return (
    span.end - span.start === span.text.length && document.text.slice(span.start, span.end) === span.text
  );
}

function highlightsFit({ highlights, text }: Quote): boolean {
  return highlights.every(([start, end]) => start >= 0 && start <= end && end <= text.length);
}
