/** Words of the thesaurus that stand for a word, so that "dad" finds "father" where vectors of words would not. */
import { groups, russianGroups } from './groups.ts';

const none: ReadonlySet<string> = new Set();
let known: Map<string, Set<string>> | null = null;

/** `word` is in lower case, as it stands in the question; never holds the word itself. */
export function relatedWords(word: string): ReadonlySet<string> {
  known ??= readGroups();
  return known.get(word) ?? none;
}

function readGroups(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of `${groups}${russianGroups}`.split('\n')) {
    const words = line.split(' ').filter((word) => word !== '');
    for (const word of words) addAll(related, word, words);
  }
  return related;
}

function addAll(related: Map<string, Set<string>>, word: string, words: readonly string[]): void {
  const others = related.get(word) ?? new Set();
  for (const other of words) if (other !== word) others.add(other);
  related.set(word, others);
}
