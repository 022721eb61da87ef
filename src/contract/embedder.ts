/** Text to vector. Vectors have length 1, so a dot product is the cosine. */
export interface Embedder {
  /** Names the model and everything that changes its vectors; the index stores it. */
  readonly fingerprint: string;
  readonly dimension: number;
  /** The only language that the model knows (BCP 47 primary tag); absent for a multilingual one. */
  readonly language?: string;
  /** One vector a text, in order. Throws QuothError `embedding_failed`. */
  embedDocuments(texts: readonly string[]): Promise<Float32Array[]>;
  embedQuery(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
