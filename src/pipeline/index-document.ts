/** One document → what the index stores of it: passages, their terms, a vector for each sentence. */

import { splitDocument } from '../chunk/split-document.ts';
import type { Analyzer } from '../contract/analyzer.ts';
import type { Document } from '../contract/document.ts';
import type { Embedder } from '../contract/embedder.ts';
import { entryOf, type Passage } from '../contract/passage.ts';
import type { DocumentStatus, IndexedDocument, IndexedPassage } from '../contract/passage-index.ts';
import type { VectorCache } from '../passage-index/local/vector-cache.ts';

export interface IndexingTools {
  readonly analyzer: Analyzer;
  readonly embedder: Embedder;
  /** Vectors of sentences seen before; null to embed everything. */
  readonly cache: VectorCache | null;
}

export async function indexDocument(
  document: Document,
  fileSha256: string,
  tools: IndexingTools,
): Promise<IndexedDocument> {
  const passages = splitDocument(document);
  const vectors = await embedSentences(passages, document.language, tools);
  const indexed = passages.map((passage) => indexPassage(passage, document, tools.analyzer));
  let at = 0;
  const withVectors = indexed.map((entry) => {
    const from = at;
    at += entry.passage.sentences.length;
    return { ...entry, vectors: vectors.slice(from, at) };
  });
  return { document, status: statusOf(document, fileSha256, passages), passages: withVectors };
}

function indexPassage(
  passage: Passage,
  document: Document,
  analyzer: Analyzer,
): Omit<IndexedPassage, 'vectors'> {
  const heading = { title: document.title, section: passage.section, entry: entryOf(passage) };
  return {
    passage,
    terms: analyzer.indexTerms(passage.text, document.language),
    headingTerms: analyzer.headingTerms(heading, document.language),
  };
}

/** Known vectors from the cache, the others from the model; in order. */
async function embedSentences(
  passages: readonly Passage[],
  language: string,
  { analyzer, embedder, cache }: IndexingTools,
): Promise<Float32Array[]> {
  const texts = passages.flatMap(({ sentences }) =>
    sentences.map(({ text }) => (embedder.language === 'en' ? analyzer.gloss(text, language) : text)),
  );
  const known = cache?.get(embedder.fingerprint, texts) ?? texts.map(() => undefined);
  const missing = texts.filter((_, i) => known[i] === undefined);
  const fresh = missing.length === 0 ? [] : await embedder.embedDocuments(missing);
  cache?.put(embedder.fingerprint, missing, fresh);
  let next = 0;
  return known.map((vector) => vector ?? fresh[next++] ?? new Float32Array(embedder.dimension));
}

function statusOf(document: Document, fileSha256: string, passages: readonly Passage[]): DocumentStatus {
  const { id, name, title, sha256, language } = document;
  const isEmpty = passages.length === 0;
  return {
    id,
    name,
    title,
    state: isEmpty ? 'empty' : 'indexed',
    reason: isEmpty ? 'There is no text in it that could be quoted.' : null,
    sha256,
    fileSha256,
    language,
    characters: document.text.length,
    passages: passages.length,
    sentences: passages.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
}
