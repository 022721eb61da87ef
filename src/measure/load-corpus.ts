/** Gold is stated in the words of file names and quotes; this is the opened corpus by all the names it may go by. */
import type { Document } from '../contract/document.ts';
import type { Quoth } from '../contract/quoth.ts';

export interface Corpus {
  readonly documents: readonly Document[];
  /** By id, file name, file name without its folder or without its ending. */
  find(name: string): Document | undefined;
}

/** Loads the text of every document that the system holds. */
export async function loadCorpus(quoth: Quoth): Promise<Corpus> {
  const documents: Document[] = [];
  for (const { id, state } of await quoth.documents()) {
    const document = state === 'failed' ? null : await quoth.document(id);
    if (document !== null) documents.push(document);
  }
  return createCorpus(documents);
}

/** Names that fit an id exactly win over names that fit part of a path. */
export function createCorpus(documents: readonly Document[]): Corpus {
  const named = new Map<string, Document>();
  const forms = [
    (document: Document) => document.id,
    (document: Document) => document.name,
    (document: Document) => baseName(document.name),
    (document: Document) => baseName(document.name).replace(/\.[^.]*$/, ''),
  ];
  for (const form of forms) {
    for (const document of documents) {
      const name = form(document).normalize('NFC');
      if (!named.has(name)) named.set(name, document);
    }
  }
  return { documents, find: (name) => named.get(name.normalize('NFC')) };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
