/** Keep, publish and search passages. Every adapter passes `test/contracts/passage-index.ts`. */
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';

/** What the index was built with. */
export interface IndexIdentity {
  /** Version of what is stored and of the reading and splitting that made it. */
  readonly format: string;
  readonly embedder: string;
  readonly dimension: number;
  readonly analyzer: string;
}

export type DocumentState = 'indexed' | 'empty' | 'failed';

/** One file of the corpus as the index knows it; a broken file has a reason and no id-bearing content. */
export interface DocumentStatus {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly state: DocumentState;
  /** Why it failed or is empty, and the way out; null when indexed. */
  readonly reason: string | null;
  /** Hex SHA-256 of the canonical text; empty when failed. */
  readonly sha256: string;
  /** Hex SHA-256 of the file's bytes, to notice a change. */
  readonly fileSha256: string;
  readonly language: string;
  readonly characters: number;
  readonly passages: number;
  readonly sentences: number;
}

export interface IndexedPassage {
  readonly passage: Passage;
  /** `analyzer.indexTerms` of the passage's text. */
  readonly terms: readonly string[];
  /** `analyzer.headingTerms` of the document's title and the section path. */
  readonly headingTerms: readonly string[];
  /** One vector for each sentence of the passage. */
  readonly vectors: readonly Float32Array[];
}

export interface IndexedDocument {
  /** null for a file that could not be read. */
  readonly document: Document | null;
  readonly status: DocumentStatus;
  readonly passages: readonly IndexedPassage[];
}

export interface IndexQuery {
  /** Distinct terms, no function words, at most 64. May be empty. */
  readonly terms: readonly string[];
  readonly vector: Float32Array | null;
  /** How many passages each of the two searches (lexical, vector) contributes at most. */
  readonly limit: number;
}

export interface Candidate {
  readonly passage: Passage;
  /** BM25, 0 when no term matched; larger is better. */
  readonly lexical: number;
  /** Cosine of the query with each of the passage's sentences, in their order; zeros without a query vector. */
  readonly cosines: readonly number[];
}

export interface SearchResult {
  /** The union of both searches, every candidate with both scores. Order: lexical descending, then passage id. */
  readonly candidates: readonly Candidate[];
  /** In how many passages each query term occurs (text or heading). */
  readonly documentFrequencies: ReadonlyMap<string, number>;
  readonly passageCount: number;
}

/** Letters changed places, one was doubled or not, or one is too many or missing. */
export type Slip = 'swapped' | 'doubled' | 'added';

/** A term of the index that is spelt nearly like another. */
export interface SimilarTerm {
  readonly term: string;
  readonly slip: Slip;
  /** In how many passages it occurs. */
  readonly passages: number;
}

export interface PassageIndex {
  readonly identity: IndexIdentity;
  search(query: IndexQuery): Promise<SearchResult>;
  /** For each term of five letters or more the terms one slip away, most frequent first; others get none. */
  similarTerms(terms: readonly string[]): Promise<ReadonlyMap<string, readonly SimilarTerm[]>>;
  statuses(): Promise<DocumentStatus[]>;
  document(id: string): Promise<Document | null>;
  passage(id: string): Promise<Passage | null>;
  /** The passages of one document in order. */
  passages(document: string): Promise<Passage[]>;
  close(): Promise<void>;
}
