/**
 * Words that stand for each other in questions and answers: a question asks who paid, the sentence says who supported.
 * `thesaurus/english.txt` and `russian.txt` have a line for each stem: before the bar words that may state the same
 * fact, after it words that a sentence with the answer would hold (deaf: an ear, a loss); the closest come first.
 */
import { remember } from './remember.ts';
import { scriptOf } from './scripts.ts';
import { openSortedLines } from './sorted-lines.ts';
import { stemWord } from './stem.ts';

/** How well each stem speaks for the word that it was looked up for: above 0.5 it may stand in its place. */
export type Related = ReadonlyMap<string, number>;

const english = openSortedLines(new URL('thesaurus/english.txt', import.meta.url));
const russian = openSortedLines(new URL('thesaurus/russian.txt', import.meta.url));

/** Related words of an English or Russian stem, the stem itself left out; none for other words. */
export const relatedTo = remember<Related>((stem) => {
  const { first, second } = (isRussian(stem) ? russian : english)(stem);
  const related = new Map<string, number>();
  for (const [i, word] of second.entries()) related.set(stemOf(word), evidence(i));
  for (const [i, word] of first.entries()) related.set(stemOf(word), substitute(i));
  return related;
});

/** Strength of the i-th word that may stand for another. */
export const substitute = (i: number): number => Math.max(0.55, 1 - 0.03 * i);
/** Strength of the i-th word that an answer would hold. */
const evidence = (i: number) => Math.max(0.1, 0.5 - 0.03 * i);

const isRussian = (word: string) => scriptOf(word) === 'cyrillic';

/** The stem of a folded English or Russian word, as the keys of the files have it. */
export function stemOf(word: string): string {
  const script = scriptOf(word);
  return stemWord(word, script, script === 'cyrillic' ? 'ru' : 'en');
}
