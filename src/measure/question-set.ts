/** What both kinds of question files become, so that the measurement does not care where a question came from. */
import type { Turn } from '../contract/answer.ts';
import type { CorpusFile } from './open-quoth.ts';

/** Where a right answer stands as the file states it: an exact quote, offsets, or both. */
export interface StatedGold {
  /** Name or id of the document; null = any document that holds the quote. */
  readonly document: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Where in the file it is stated, for error messages: `line 3, field "gold.0"`. */
  readonly where: string;
}

export interface StatedQuestion {
  readonly id: string;
  readonly question: string;
  readonly history: readonly Turn[];
  /** The file's `type`, or the question word. */
  readonly type: string;
  /** The file's `language`, or the script of the letters. */
  readonly language: string;
  /** Parts that a full answer needs, each with its equally good alternatives; none = unanswerable. */
  readonly parts: readonly (readonly StatedGold[])[];
  /** Sides of a known disagreement, each with equally good alternatives; none = nothing disagrees. */
  readonly sides: readonly (readonly StatedGold[])[];
  /** A follow-up written out; null when not stated. */
  readonly standalone: string | null;
}

export interface QuestionSet {
  /** Name of the file without its folder. */
  readonly name: string;
  /** The path as it was given, for error messages. */
  readonly path: string;
  readonly format: 'squad' | 'json-lines';
  /** The documents that the file brings along; null = the configured corpus. */
  readonly files: readonly CorpusFile[] | null;
  readonly questions: readonly StatedQuestion[];
}

/** A gold span found in a document of the corpus. */
export interface GoldSpan {
  /** Document id. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A question whose gold has been found in the opened corpus. */
export interface LocatedQuestion extends Omit<StatedQuestion, 'parts' | 'sides'> {
  readonly parts: readonly (readonly GoldSpan[])[];
  readonly sides: readonly (readonly SideValue[])[];
}

/** A value of a disagreement: its words, and its place where the file states one. */
export interface SideValue {
  readonly text: string;
  readonly span: GoldSpan | null;
}
