/** The ranking as one list of sentences, best first: what the extractive selector chooses from. */
import type { Passage, Sentence } from '../../contract/passage.ts';
import type { Ranking, TermStrengths } from '../../contract/selector.ts';

export interface RankedSentence {
  /** Position of its passage in the ranking. */
  readonly passage: number;
  /** Position in the passage. */
  readonly sentence: number;
  readonly source: Sentence;
  readonly of: Passage;
  /** Probability against all the others; they sum to 1. */
  readonly share: number;
  /** How much of the question it says. */
  readonly strengths: TermStrengths;
}

const none: TermStrengths = { own: [], inContext: [] };

/** Sentences that were not examined are left out. */
export function rankSentences({ passages }: Ranking): RankedSentence[] {
  const all = passages.flatMap(({ passage, sentenceScores, strengths }, at) =>
    passage.sentences.map((source, sentence) => ({
      passage: at,
      sentence,
      source,
      of: passage,
      score: sentenceScores[sentence] ?? Number.NEGATIVE_INFINITY,
      strengths: strengths[sentence] ?? none,
    })),
  );
  const best = Math.max(...all.map(({ score }) => score));
  if (!Number.isFinite(best)) return [];
  const weights = all.map(({ score }) => Math.exp(score - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return all
    .map(({ score: _, ...sentence }, i) => ({ ...sentence, share: (weights[i] ?? 0) / sum }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.passage - b.passage || a.sentence - b.sentence);
}
