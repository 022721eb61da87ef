/** The form under which names are compared: no titles, no diacritics, one script. */
import { TITLES } from './name-words.ts';
import { scanWords, type Word } from './scan-words.ts';
import { foldNameWord } from './transliterate.ts';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'de',
  'la',
  'le',
  'von',
  'van',
  'der',
  'den',
  'du',
  'di',
  'da',
  'al',
  'el',
  'bin',
  'ibn',
]);
const POSSESSIVE = /['’]s?$/;

/** The folded tokens of the words of a name. */
export function nameTokens(words: readonly Word[]): string[] {
  const kept = words.filter((word) => word.kind !== 'mark' && !SMALL.has(word.lower));
  let first = 0;
  while (first < kept.length - 1 && TITLES.has(kept[first]?.lower ?? '')) first += 1;
  return kept.slice(first).map((word) => foldNameWord(word.lower.replace(POSSESSIVE, '')));
}

/** `text` as one comparable string: "Алексей Кузнецов" and "Aleksey Kuznetsov" give the same. */
export function normalizeName(text: string): string {
  return nameTokens(scanWords(text)).join(' ');
}
