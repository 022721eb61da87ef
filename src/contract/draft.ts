/** What a selector proposes: positions only, never words. */
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/** The one list of passages of a question: prompt, draft, verification and answer all read it. */
export interface RetrievedPassage {
  readonly passage: Passage;
  /** 0 to 1, best first. */
  readonly score: number;
  readonly lexical: number;
  /** Cosine of the question with each sentence. */
  readonly cosines: readonly number[];
}

export interface Pick {
  /** Position in the list of retrieved passages, from 0. */
  readonly passage: number;
  /** Position in `passage.sentences`, from 0. */
  readonly sentence: number;
  /** Position of the last sentence when the quote runs on over several; `sentence` when not given. */
  readonly through?: number;
  /** A sub-span of the sentence (or of the run of sentences), in document offsets, when not all of it is wanted. */
  readonly span?: Span;
  /** Where the answer stands, in document offsets. */
  readonly highlights?: readonly Span[];
  /** Positions in the list of retrieved passages that say the same. */
  readonly alsoIn?: readonly number[];
}

export interface DraftDisagreement {
  readonly about: string;
  /** One for each side: the position of its pick in `picks` and where its value stands, in document offsets. */
  readonly sides: readonly { readonly pick: number; readonly value: Span }[];
}

export interface Draft {
  /** In the order in which they are to be shown; empty means "the documents don't say". */
  readonly picks: readonly Pick[];
  readonly disagreements: readonly DraftDisagreement[];
  /** What the selector itself had to drop before it could point (ids that don't exist, …). */
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
}
