/** What is numbered in a row: the second order is not the first, but the second bridge may have opened first. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { ORDINAL_WORDS } from '../values/number-words.ts';
import { stemWord } from '../values/stem-word.ts';
import type { Value } from '../values/value.ts';

export interface Rank {
  readonly rank: number;
  /** The stem of the word behind it. */
  readonly noun: string;
}

const LAST = /(?<!\p{L})(?:last|final|последн(?:ий|яя|ее|его|ей|ему|им))\s+(\p{L}+)/giu;
const TITLE = /^(\p{L}+)\s+(\p{L}+)/u;
/** Whoever came last, came behind all that are numbered. */
const last = Number.POSITIVE_INFINITY;

/** The ordinals among the values of a text, with what they number, and what it calls the last one. */
export function ranksIn(text: string, values: readonly Value[]): Rank[] {
  const numbered = values.flatMap((value) => {
    const noun = /^\s+(\p{L}+)/u.exec(text.slice(value.end))?.[1];
    if (value.kind !== 'ordinal' || noun === undefined) return [];
    return [{ rank: value.normal.value, noun: stemWord(noun.toLowerCase()) }];
  });
  // "First Secretary" is read as a name.
  const titles = values.flatMap((value) => {
    const [, rank = '', noun = ''] = value.kind === 'name' ? (TITLE.exec(value.text) ?? []) : [];
    const read = ORDINAL_WORDS.get(rank.toLowerCase());
    return read === undefined ? [] : [{ rank: read, noun: stemWord(noun.toLowerCase()) }];
  });
  // "At last he left" numbers nobody.
  const lasts = [...text.matchAll(LAST)].flatMap(([, noun = '']) =>
    FUNCTION_WORDS.has(noun.toLowerCase()) ? [] : [{ rank: last, noun: stemWord(noun.toLowerCase()) }],
  );
  return [...numbered, ...titles, ...lasts];
}
