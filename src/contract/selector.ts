/** Who chooses the quotes: the extractive ranker or a chat model, behind one port. */
import type { Turn } from './answer.ts';
import type { Draft, RetrievedPassage } from './draft.ts';
import type { Retrieval } from './retrieval.ts';

/** How much of the question a sentence says, for each term of the question, 0 to 1, near words counted. */
export interface TermStrengths {
  readonly own: readonly number[];
  /** With its headings, and with the sentence before when it points back to it. */
  readonly inContext: readonly number[];
}

/** Passages in the order that counts, with what each sentence is worth as an answer. */
export interface RankedPassage extends RetrievedPassage {
  /** For each sentence, how likely it is the one that answers, relative to the others; larger is better. */
  readonly sentenceScores: readonly number[];
  /** One for each sentence; empty for a passage that was not examined. */
  readonly strengths: readonly TermStrengths[];
}

/** A term of the question as ranking weighs it. */
export interface RankedTerm {
  /** Share of the question; they sum to 1. */
  readonly weight: number;
  /** A name or a number: nothing stands for it. */
  readonly isName: boolean;
}

export interface Ranking {
  readonly passages: readonly RankedPassage[];
  /** Parallel to the strengths. */
  readonly terms: readonly RankedTerm[];
  /** 0 to 1: how sure it is that the documents answer the question at all. */
  readonly confidence: number;
}

/** Orders retrieved passages and weighs their sentences. */
export interface Ranker {
  rank(retrieval: Retrieval): Ranking;
}

export interface SelectionInput {
  /** Stands alone: no history is needed to understand it. */
  readonly question: string;
  readonly retrieval: Retrieval;
  /** Its passages are the one list that picks point into. */
  readonly ranking: Ranking;
  /** Quotes at most; null when the question decides. */
  readonly limit: number | null;
  readonly signal?: AbortSignal | undefined;
}

export interface Selection {
  readonly draft: Draft;
  readonly mode: 'extractive' | 'chat-model';
  /** Why the model's choice was not used; null when nothing is wrong. */
  readonly degraded: string | null;
}

export interface Selector {
  /** `extractive` or the model's name. */
  readonly name: string;
  select(input: SelectionInput): Promise<Selection>;
}

/** Makes a follow-up stand alone; answers the question itself when it already does. */
export interface Rewriter {
  rewrite(question: string, history: readonly Turn[], signal?: AbortSignal): Promise<string>;
}
