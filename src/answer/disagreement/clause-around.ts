/** What stands before and behind a word inside its own clause. */
import type { Word } from '../values/scan-words.ts';

/** The words before the one at `at`, at most `reach`, as far as no mark parts them from it. */
export function clauseBefore(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const before = words.slice(Math.max(0, at - reach), at);
  return before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1);
}

/** The word at `from` and those behind it, at most `reach`, as far as no mark ends the clause. */
export function clauseFrom(words: readonly Word[], from: number, reach: number): readonly Word[] {
  const behind = words.slice(from, from + reach);
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  return end < 0 ? behind : behind.slice(0, end);
}
