/**
 * Everyday words that stand for each other in questions and answers: a question asks for the salary, the sentence says
 * what somebody was paid. Small and general on purpose, since a word that relates to everything finds everything.
 */
import { remember } from './remember.ts';
import { scriptOf } from './scripts.ts';
import { stemWord } from './stem.ts';
import { actions } from './synonyms/actions.ts';
import { conflict } from './synonyms/conflict.ts';
import { culture } from './synonyms/culture.ts';
import { directed } from './synonyms/directed.ts';
import { people } from './synonyms/people.ts';
import { russian, russianDirected } from './synonyms/russian.ts';
import { science } from './synonyms/science.ts';
import { state } from './synonyms/state.ts';
import { work } from './synonyms/work.ts';
import { world } from './synonyms/world.ts';

/** More would let one word of a question outvote the others. */
const maxRelated = 12;

const groups = [people, conflict, state, work, science, world, actions, culture, russian];

/**
 * The lists as one text, a space before every word. Directed relations come first: they were written for questions, and
 * the list of a word is cut. Searching this text takes microseconds; a map of its words took 10 ms to build.
 */
const readLists = () =>
  [directed, russianDirected, ...groups].join('').replaceAll('ё', 'е').replaceAll('\n', '\n ');

let lists: string | undefined;

/** Related words by their stems, without the stem itself. */
const relatedTo = remember<ReadonlyMap<string, string>>((stem) => {
  const related = new Map<string, string>();
  if (stem.length < 2) return related;
  // Stemming changes no more than the last two letters.
  const start = stem.slice(0, Math.max(2, stem.length - 2));
  for (const line of linesWith(start)) {
    const [asked = '', stated = asked] = line.split('>').map((side) => side.trim());
    const candidates = wordsOf(asked).filter((word) => word.startsWith(start));
    if (candidates.some((word) => stemOf(word) === stem)) addRelated(related, stem, wordsOf(stated));
  }
  return related;
});

const wordsOf = (side: string) => side.split(' ');

/** The lines with a word that begins so. */
function linesWith(start: string): Set<string> {
  lists ??= readLists();
  const found = new Set<string>();
  for (let at = lists.indexOf(` ${start}`); at >= 0; at = lists.indexOf(` ${start}`, at + 1)) {
    found.add(lists.slice(lists.lastIndexOf('\n', at) + 1, lists.indexOf('\n', at)));
  }
  return found;
}

function addRelated(related: Map<string, string>, stem: string, words: readonly string[]): void {
  for (const word of words) {
    const other = stemOf(word);
    if (related.size < maxRelated && other !== stem && !related.has(other)) related.set(other, word);
  }
}

function stemOf(word: string): string {
  const script = scriptOf(word);
  return stemWord(word, script, script === 'cyrillic' ? 'ru' : 'en');
}

/** Words that may stand for a folded English or Russian word in an answer, at most twelve, each of another stem. */
export const relatedWords = (word: string): readonly string[] => [...relatedTo(stemOf(word)).values()];

/** The stems of words that may stand for a word with this English or Russian stem. */
export const relatedStems = remember<ReadonlySet<string>>((stem) => new Set(relatedTo(stem).keys()));
