/**
 * A bilingual list, so that a question in one language finds what the documents say in another: for each stem the words
 * of the other language, the usual ones first. `thesaurus/english-russian.txt` and `russian-english.txt` mirror each other.
 */
import { remember } from './remember.ts';
import { scriptOf } from './scripts.ts';
import { openSortedLines } from './sorted-lines.ts';
import { stemOf } from './thesaurus.ts';

/** More would let one word of a question outvote the others. */
const maxTranslations = 6;

const russian = openSortedLines(new URL('thesaurus/english-russian.txt', import.meta.url));
const english = openSortedLines(new URL('thesaurus/russian-english.txt', import.meta.url));

/** Stems in the other language for a stem of English or Russian; none for other words. */
export const translationsOf = remember<readonly string[]>((stem) => {
  const { first } = (scriptOf(stem) === 'cyrillic' ? english : russian)(stem);
  return first.slice(0, maxTranslations).map(stemOf);
});

/** The usual English word for a Russian stem, as the list has it. */
export const firstTranslation = (stem: string): string | undefined => english(stem).first[0];
