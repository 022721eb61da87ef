/** Data files with a line for each key, sorted: `key: words | more words`. A line is found without reading the others. */
import { readFileSync } from 'node:fs';

/** The two sides of a line; empty for a key that the file lacks. */
export interface Line {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const none: Line = { first: [], second: [] };

/** Reads the file at the first look-up. Throws when there is none: the installation is damaged. */
export function openSortedLines(file: URL): (key: string) => Line {
  let text: string | undefined;
  return (key) => {
    text ??= readFileSync(file, 'utf8');
    const line = findLine(text, key);
    if (line === undefined) return none;
    const [first = '', second = ''] = line.slice(key.length + 1).split('|');
    return { first: wordsOf(first), second: wordsOf(second) };
  };
}

const wordsOf = (side: string) => side.split(' ').filter((word) => word !== '');

/** Binary search by code units, as the files are sorted. */
function findLine(text: string, key: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const begin = text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', begin);
    const line = text.slice(begin, end === -1 ? undefined : end);
    const found = line.slice(0, line.indexOf(':'));
    if (found === key) return line;
    if (found < key) low = begin + line.length + 1;
    else high = begin;
  }
  return undefined;
}
