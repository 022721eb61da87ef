/**
 * A small bilingual list, so that a question in one language finds what the documents say in another. Both sides are
 * stemmed by the analyzer's own stemmers, so that every inflected form of a word is met.
 */
import { foldWord } from './fold.ts';
import { scriptOf } from './scripts.ts';
import { stemWord } from './stem.ts';
import { everyday } from './vocabulary/everyday.ts';
import { people } from './vocabulary/people.ts';
import { state } from './vocabulary/state.ts';
import { war } from './vocabulary/war.ts';
import { work } from './vocabulary/work.ts';

/** More would let one word of a question outvote the others. */
const maxTranslations = 6;

/** Stems in the other language for a stemmed word of English or Russian; none for other words. */
export function translationsOf(term: string): readonly string[] {
  dictionary ??= readDictionary([people, state, war, work, everyday]);
  return dictionary.get(term) ?? [];
}

let dictionary: ReadonlyMap<string, readonly string[]> | undefined;

function readDictionary(lists: readonly string[]): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const line of lists.join('\n').split('\n')) {
    const [english = [], russian = []] = line.split('=').map(stemsOf);
    for (const stem of english) addAll(entries, stem, russian);
    for (const stem of russian) addAll(entries, stem, english);
  }
  return entries;
}

function stemsOf(words: string): string[] {
  const folded = words.split(/\s+/).map(foldWord);
  return [...new Set(folded.filter((word) => word !== '').map(stem))];
}

const stem = (word: string) => {
  const script = scriptOf(word);
  return stemWord(word, script, script === 'cyrillic' ? 'ru' : 'en');
};

function addAll(entries: Map<string, string[]>, stem: string, translations: readonly string[]): void {
  const known = entries.get(stem) ?? [];
  const added = translations.filter((translation) => !known.includes(translation));
  entries.set(stem, [...known, ...added].slice(0, maxTranslations));
}
