/** The shapes that leave the house. Field names are fixed: clients rely on them. */

export interface Quote {
  /** Number of the reference it comes from. */
  readonly reference: number;
  /** `document.text.slice(start, end)`, exactly. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Ranges inside `text`, end exclusive, that hold the answer itself. */
  readonly highlights: readonly (readonly [number, number])[];
  /** Further references whose passages say (nearly) the same and are not quoted again. */
  readonly alsoIn?: readonly number[];
}

export interface Citation {
  readonly number: number;
  readonly text: string;
  readonly url: string | null;
}

export interface Reference {
  /** 1, 2, … in the order in which quotes use them. */
  readonly number: number;
  /** Passage id. */
  readonly passage: string;
  readonly document: { readonly id: string; readonly title: string; readonly sha256: string };
  readonly section: readonly string[];
  readonly page: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly citations: readonly Citation[];
  /** Source viewer, with the quote (or the passage) marked. */
  readonly url: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface Disagreement {
  /** What differs: `date`, `number`, `name`, `place`, `office`, `statement`. */
  readonly about: string;
  /** The differing values in the documents' own characters. */
  readonly values: readonly string[];
  /** Positions in `quotes`, one for each value. */
  readonly quotes: readonly number[];
}

export interface Dropped {
  readonly reason: string;
  readonly count: number;
}

export interface Answer {
  readonly status: 'answered' | 'not_found';
  readonly question: string;
  readonly standaloneQuestion: string;
  readonly quotes: readonly Quote[];
  readonly references: readonly Reference[];
  readonly disagreements: readonly Disagreement[];
  /** Up to three, only when not found. */
  readonly nearMisses: readonly Reference[];
  readonly dropped: readonly Dropped[];
  readonly mode: 'extractive' | 'chat-model';
  /** Why the model's choice was not used, in words; null when nothing is wrong. */
  readonly degraded: string | null;
  readonly timings: { readonly totalMs: number } & Readonly<Record<string, number>>;
}

/** One earlier turn of the conversation, as the client remembers it. */
export interface Turn {
  readonly question: string;
  readonly answer?: string | undefined;
}

export interface AskRequest {
  readonly question: string;
  readonly history?: readonly Turn[] | undefined;
  /** How many quotes at most. */
  readonly limit?: number | undefined;
}
