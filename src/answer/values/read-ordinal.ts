/** Reads ordinals: "20th", "third", "XX", "второй". */
import { ORDINAL_WORDS } from './number-words.ts';
import { isDash, type Word } from './scan-words.ts';
import type { Read } from './value.ts';

const ENDING = /^(?:st|nd|rd|th|й|я|е|го|м)$/;

/** The ordinal at word `at`, or null. */
export function readOrdinal(words: readonly Word[], at: number): Read<{ value: number }> | null {
  const word = words[at];
  if (word?.kind === 'word') {
    const value = ORDINAL_WORDS.get(word.lower);
    return value === undefined ? null : { first: at, next: at + 1, normal: { value } };
  }
  if (word?.kind !== 'number') return null;
  const ending = isDash(words, at + 1) && words[at + 1]?.joined ? at + 2 : at + 1;
  if (!words[ending]?.joined || !ENDING.test(words[ending]?.lower ?? '')) return null;
  return { first: at, next: ending + 1, normal: { value: Number(word.text) } };
}
