/** What leads to a word inside its own clause. */
import type { Word } from '../values/scan-words.ts';

/** The words before the one at `at`, at most `reach`, as far as no mark parts them from it. */
export function clauseBefore(words: readonly Word[], at: number, reach: number): readonly Word[] {
  const before = words.slice(Math.max(0, at - reach), at);
  return before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1);
}
