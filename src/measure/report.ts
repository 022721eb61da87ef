/** What a measurement leaves behind: every question with what was shown and how it scored, and the figures over them. */
import type { PlacedSpan } from './character-set.ts';
import type { GoldSpan } from './question-set.ts';

/** Changes when a stored run can no longer be compared. */
export const reportFormat = 'quoth-eval/1';

export interface ShownQuote extends PlacedSpan {
  readonly text: string;
}

/** A gold span with the words around it, for a person to read. */
export interface GoldExcerpt extends GoldSpan {
  readonly before: string;
  readonly after: string;
}

/** How one question went. Ranks start at 1; null means not found. */
export interface QuestionResult {
  readonly id: string;
  readonly question: string;
  readonly followUp: boolean;
  readonly type: string;
  readonly language: string;
  readonly answerable: boolean;
  readonly answered: boolean;
  /** Rank of the first passage among the ten searched ones that holds a gold span. */
  readonly passageRank: number | null;
  /** Position of the first quote that holds a gold span. */
  readonly quoteRank: number | null;
  /** Every gold part is held by some quote. */
  readonly allParts: boolean;
  readonly partCount: number;
  /** Share of the gold's characters that the first five passages hold. */
  readonly passageRecall: number;
  /** Share of the gold's characters that the quotes hold. */
  readonly quoteRecall: number;
  /** Share of the quotes' characters that are gold. */
  readonly quotePrecision: number;
  /** Characters in both, divided by characters in either. */
  readonly quoteIou: number;
  /** Score of the first quote's reference; null without quotes. */
  readonly score: number | null;
  /** The question has known sides that disagree. */
  readonly disputed: boolean;
  /** Each side's value stands in some quote. */
  readonly sidesShown: boolean;
  /** One disagreement of the answer points at quotes that together hold each side's value. */
  readonly sidesFlagged: boolean;
  /** How many disagreements the answer names. */
  readonly flagCount: number;
  readonly standaloneQuestion: string;
  /** Share of the words of the expected standalone question that the answer's has; null when none is stated. */
  readonly standaloneShare: number | null;
  readonly askMs: number;
  readonly quotes: readonly ShownQuote[];
  readonly gold: readonly (readonly GoldExcerpt[])[];
  /** Quotes checked against their document again, and how many failed. */
  readonly unverifiedQuotes: number;
  /** Passages (references, near misses, search results) checked likewise. */
  readonly checkedPassages: number;
  readonly unverifiedPassages: number;
  /** Why a model's choice was not used; null when nothing is wrong. */
  readonly degraded: string | null;
}

/** One figure over some questions. */
export interface Figure {
  /** null where no question counts. */
  readonly value: number | null;
  /** How many questions (or quotes, for counts of them) it rests on. */
  readonly sample: number;
}

export type Figures = Readonly<Record<string, Figure>>;

export interface FigureGroup {
  readonly name: string;
  readonly questions: number;
  readonly figures: Figures;
}

/** How the questions fared whose documents had been taken away. */
export interface AbstentionReport {
  /** How many questions were asked without their documents. */
  readonly asked: number;
  /** How many of them were answered all the same. */
  readonly falseAnswers: number;
  /** Groups of documents that could not be removed since nothing would be left. */
  readonly skipped: number;
  readonly unverifiedQuotes: number;
  readonly answered: readonly FalseAnswer[];
}

export interface FalseAnswer {
  readonly id: string;
  readonly question: string;
  readonly score: number | null;
  readonly quotes: readonly ShownQuote[];
}

export interface EvalReport {
  readonly format: typeof reportFormat;
  /** Name of the questions file without its folder. */
  readonly file: string;
  readonly createdAt: string;
  readonly system: { readonly mode: string; readonly embedder: string; readonly passages: number };
  readonly figures: Figures;
  readonly byType: readonly FigureGroup[];
  readonly byLanguage: readonly FigureGroup[];
  readonly abstention: AbstentionReport | null;
  readonly questions: readonly QuestionResult[];
}

/** Quotes shown anywhere in the run that failed the check: anything but 0 breaks the product's promise. */
export function countUnverified({ figures, abstention }: EvalReport): number {
  const passages = figures.unverifiedPassages?.value ?? 0;
  return (figures.unverifiedQuotes?.value ?? 0) + passages + (abstention?.unverifiedQuotes ?? 0);
}
