/** Documents that were read lately: verification needs whole texts, and fetching them each time would cost most of an answer. */
import type { Document } from '../contract/document.ts';
import type { RetrievedPassage } from '../contract/draft.ts';
import type { PassageIndex } from '../contract/passage-index.ts';

export interface DocumentShelf {
  get(id: string): Promise<Document | null>;
  documentsOf(passages: readonly RetrievedPassage[]): Promise<ReadonlyMap<string, Document>>;
}

/** Keeps up to `maxCharacters` of text; the least recently used document goes first. */
export function createDocumentShelf(index: PassageIndex, maxCharacters = 50_000_000): DocumentShelf {
  const kept = new Map<string, Document>();
  let characters = 0;

  function keep(document: Document): void {
    kept.set(document.id, document);
    characters += document.text.length;
    for (const [id, old] of kept) {
      if (characters <= maxCharacters || id === document.id) break;
      kept.delete(id);
      characters -= old.text.length;
    }
  }

  async function get(id: string): Promise<Document | null> {
    const known = kept.get(id);
    if (known) {
      kept.delete(id);
      kept.set(id, known);
      return known;
    }
    const document = await index.document(id);
    if (document && !kept.has(id)) keep(document);
    return document;
  }

  async function documentsOf(passages: readonly RetrievedPassage[]): Promise<ReadonlyMap<string, Document>> {
    const ids = [...new Set(passages.map(({ passage }) => passage.document))];
    const documents = await Promise.all(ids.map(get));
    return new Map(documents.flatMap((document) => (document ? [[document.id, document] as const] : [])));
  }

  return { get, documentsOf };
}
