/**
 * A small bilingual list, so that a question in one language finds what the documents say in another. Both sides are
 * stemmed by the analyzer's own stemmers, so that every inflected form of a word is met.
 */
import { remember } from './remember.ts';
import { scriptOf } from './scripts.ts';
import { stemWord } from './stem.ts';
import { everyday } from './vocabulary/everyday.ts';
import { people } from './vocabulary/people.ts';
import { state } from './vocabulary/state.ts';
import { war } from './vocabulary/war.ts';
import { work } from './vocabulary/work.ts';

/** More would let one word of a question outvote the others. */
const maxTranslations = 6;

interface Entry {
  readonly word: string;
  /** The other side of its line. */
  readonly translations: readonly string[];
}

const firstLetter = (word: string) => word.slice(0, 1);

/** Words by their first letter: only those that a question may mean are ever stemmed. */
function readEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const line of foldList([people, state, war, work, everyday].join('\n')).split('\n')) {
    const [english = [], russian = []] = line.split('=').map(wordsOf);
    for (const word of english) addEntry(entries, { word, translations: russian });
    for (const word of russian) addEntry(entries, { word, translations: english });
  }
  return entries;
}

/** The lists hold plain words: this folds them as `foldWord` would, at a tenth of its cost. */
const foldList = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
const wordsOf = (side: string) => side.split(' ').filter((word) => word !== '');

function addEntry(entries: Map<string, Entry[]>, entry: Entry): void {
  const letter = firstLetter(entry.word);
  const known = entries.get(letter);
  if (known) known.push(entry);
  else entries.set(letter, [entry]);
}

let entries: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Stems in the other language for a stemmed word of English or Russian; none for other words. */
export const translationsOf = remember<readonly string[]>((term) => {
  entries ??= readEntries();
  const meant = (entries.get(firstLetter(term)) ?? []).filter(({ word }) => stem(word) === term);
  const stems = new Set(meant.flatMap(({ translations }) => translations.map(stem)));
  return [...stems].slice(0, maxTranslations);
});

function stem(word: string): string {
  const script = scriptOf(word);
  return stemWord(word, script, script === 'cyrillic' ? 'ru' : 'en');
}
