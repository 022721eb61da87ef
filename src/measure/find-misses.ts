/** What a person should read first to see what to improve. */
import { isRight } from './create-comparison.ts';
import type { QuestionResult } from './report.ts';

/** Wrong questions, the most confidently wrong first; refusals of answerable questions come last. */
export function findMisses(results: readonly QuestionResult[]): QuestionResult[] {
  return results.filter((result) => !isRight(result)).toSorted((a, b) => confidence(b) - confidence(a));
}

/** An answer counts by its score, and far less where the right quote came at once after. */
function confidence({ answered, score, quoteRank }: QuestionResult): number {
  if (!answered) return -1;
  return (score ?? 0) - (quoteRank === null ? 0 : 0.5);
}

/** Why the question counts as wrong, in words. */
export function describeMiss({ answerable, answered, quoteRank, passageRank }: QuestionResult): string {
  if (!answerable) return 'answered, though the documents do not say it';
  if (!answered)
    return passageRank === null
      ? 'refused; right passage not found'
      : `refused; right passage ranked ${passageRank}`;
  if (quoteRank !== null) return `right quote in place ${quoteRank}`;
  return passageRank === null
    ? 'wrong quote; right passage not found'
    : `wrong quote; right passage ranked ${passageRank}`;
}
