/** `[12]` in a text points into the document's own reference list. */

const marker = /(?<!!)\[\^?(\d{1,4}(?:\s{0,2}[,;–—-]\s{0,2}\d{1,4}){0,30})\](?!\(|:\s)/g;

/** `[3–5]` names three entries; a wider range than this is something else, such as years. */
const maxRange = 30;

/** The reference numbers that a text cites, ascending, without repeats; `isKnown` tells which entries exist. */
export function parseCitations(text: string, isKnown: (number: number) => boolean = isLikely): number[] {
  const numbers = new Set<number>();
  for (const match of text.matchAll(marker)) {
    for (const number of parseNumbers(match[1] ?? '')) if (isKnown(number)) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Without a reference list to compare with, a number of four digits is a year. */
const isLikely = (number: number) => number > 0 && number < 1_000;

function parseNumbers(list: string): number[] {
  return list.split(/[,;]/).flatMap((part) => {
    const [first, last] = part.split(/[–—-]/).map(Number);
    if (first === undefined) return [];
    if (last === undefined) return [first];
    if (last < first || last - first > maxRange) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
