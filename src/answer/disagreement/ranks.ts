/** What is numbered in a row: the second order is not the first, but the second bridge may have opened first. */
import { stemWord } from '../values/stem-word.ts';
import type { Value } from '../values/value.ts';

export interface Rank {
  readonly rank: number;
  /** The stem of the word behind it. */
  readonly noun: string;
}

/** The ordinals among the values of a text, with what they number. */
export function ranksIn(text: string, values: readonly Value[]): Rank[] {
  return values.flatMap((value) => {
    const noun = /^\s+(\p{L}+)/u.exec(text.slice(value.end))?.[1];
    if (value.kind !== 'ordinal' || noun === undefined) return [];
    return [{ rank: value.normal.value, noun: stemWord(noun.toLowerCase()) }];
  });
}
