/** What a person should read first to see what to improve. */
import { isRight } from './create-comparison.ts';
import type { QuestionResult } from './report.ts';

/** Questions with faults, the most confidently wrong first; refusals of answerable questions come last. */
export function findMisses(results: readonly QuestionResult[]): QuestionResult[] {
  return results
    .filter((result) => describeFaults(result).length > 0)
    .toSorted((a, b) => confidence(b) - confidence(a));
}

/** An answer counts by its score, and less where the right quote is among the shown ones. */
function confidence(result: QuestionResult): number {
  if (!result.answered) return -1;
  return (result.score ?? 0) - (isRight(result) ? 0.7 : result.quoteRank === null ? 0 : 0.5);
}

/** What is wrong with the answer, in words; empty when nothing is. */
export function describeFaults(result: QuestionResult): string[] {
  const { answered, partCount, allParts, disputed, sidesShown, sidesFlagged, flagCount } = result;
  const faults = isRight(result) ? [] : [describeMiss(result)];
  if (answered && partCount > 1 && !allParts) faults.push('not all parts quoted');
  if (disputed && !sidesFlagged)
    faults.push(sidesShown ? 'disagreement not flagged' : 'a side of the disagreement is missing');
  if (!disputed && flagCount > 0) faults.push('flags a disagreement where none is known');
  return faults;
}

function describeMiss({ answerable, answered, quoteRank, passageRank }: QuestionResult): string {
  if (!answerable) return 'answered, though the documents do not say it';
  const passage = passageRank === null ? 'right passage not found' : `right passage ranked ${passageRank}`;
  if (!answered) return `refused; ${passage}`;
  return quoteRank === null ? `wrong quote; ${passage}` : `right quote in place ${quoteRank}`;
}
