/** Places where something new begins although no full stop stands before them. */
import { isEscaped } from './escaped-text.ts';

/** A hard break of Markdown, or a line of a dialogue that begins with its speaker. */
const lineStart =
  /(?: {2,}|\\)\n(?=[ \t>]*[^\p{Ll}\s])|(?<=[.!?…"”’—–:)\]])\n(?=[ \t>]*\p{Lu}[\p{L} .'’-]{0,30}:\s)/gu;

/** A line break written as `\n`, in a log or another serialised text. */
const writtenBreak = /(?:\\[nrt])+/g;

/** From the end of one string to the beginning of the next in serialised records: `', 'role': 'user'}, {'content': '`. */
const recordFrame =
  /(?:^[[{\s]{1,6}["'][\w -]{1,24}["']\s{0,4}:\s{0,4}|["'](?:\s{0,4}[,:{}[\]]){1,6}\s{0,4}(?:["'][\w -]{1,24}["'](?:\s{0,4}[,:{}[\]]){1,6}\s{0,4}){0,6})(?:["']|$)/g;

/** Offsets at which a sentence begins in any case, ascending. */
export function findForcedCuts(text: string): number[] {
  const cuts = text.includes('\n') ? ends(text, lineStart) : [];
  if (!isEscaped(text)) return cuts;
  for (const match of text.matchAll(recordFrame)) {
    // `"this", "that"` alone is a list of quoted words.
    if (/[:{}]/.test(match[0])) cuts.push(match.index, match.index + match[0].length);
  }
  return [...cuts, ...ends(text, writtenBreak)].sort((a, b) => a - b);
}

function ends(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}
