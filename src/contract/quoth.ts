/** What every door talks to. */
import type { Answer, AskRequest, Quote, Reference } from './answer.ts';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { DocumentStatus, IndexIdentity } from './passage-index.ts';

export interface QuoteCheck {
  readonly document: string;
  readonly text: string;
  readonly found: boolean;
  /** The first place where it stands, exactly; null when not found. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface Status {
  readonly documents: readonly DocumentStatus[];
  readonly passages: number;
  readonly sentences: number;
  readonly index: IndexIdentity & { readonly generation: string; readonly builtAt: string };
  /** `extractive` or the chat model's name. */
  readonly mode: string;
}

export interface AskListener {
  /** Called once for each quote after it has passed the gate, with the reference it belongs to. */
  onQuote?(quote: Quote, reference: Reference): void;
  readonly signal?: AbortSignal;
}

export interface Quoth {
  /** Throws QuothError `invalid_request` for an empty or oversized question. */
  ask(request: AskRequest, listener?: AskListener): Promise<Answer>;
  /** Best first. */
  search(query: string, limit?: number): Promise<Reference[]>;
  documents(): Promise<readonly DocumentStatus[]>;
  document(id: string): Promise<Document | null>;
  passages(document: string): Promise<readonly Passage[]>;
  passage(id: string): Promise<Reference | null>;
  checkQuotes(quotes: readonly { document: string; text: string }[]): Promise<QuoteCheck[]>;
  status(): Promise<Status>;
  close(): Promise<void>;
}
