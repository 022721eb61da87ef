/**
 * Phrases of questions whose words say little one by one: "put to death" is shot or executed, "step down" is resign.
 * `thesaurus/phrases.txt` has a line for each, by the stems of its words, without articles and pronouns.
 */
import { openSortedLines } from './sorted-lines.ts';
import { type Related, stemOf, substitute } from './thesaurus.ts';

const longest = 4;
/** "Hand the papers over": so many words may stand between a verb and its particle. */
const widestGap = 3;
const particles = new Set('up down off out away over back in on'.split(' '));
const skipped = new Set('the a an his her its their my your our him them it me you us'.split(' '));

const lines = openSortedLines(new URL('thesaurus/phrases.txt', import.meta.url));

interface Word {
  readonly stem: string;
  /** Position among the words of the question. */
  readonly at: number;
}

/** For the position of each word that is part of a phrase, what may stand for that phrase. `words` are folded. */
export function phrasesIn(words: readonly string[]): ReadonlyMap<number, Related> {
  const kept = words.flatMap((word, at): Word[] => (skipped.has(word) ? [] : [{ stem: stemOf(word), at }]));
  const found = new Map<number, Map<string, number>>();
  for (const start of kept.keys()) {
    for (const phrase of [joinedFrom(kept, start), splitFrom(kept, start)]) {
      for (const { at } of phrase?.words ?? []) found.set(at, merged(found.get(at), phrase?.related));
    }
  }
  return found;
}

interface Phrase {
  readonly words: readonly Word[];
  readonly related: Related;
}

/** The longest phrase that begins here. */
function joinedFrom(words: readonly Word[], start: number): Phrase | undefined {
  for (let count = Math.min(longest, words.length - start); count >= 2; count--) {
    const phrase = lookUp(words.slice(start, start + count));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** A verb here whose particle comes a few words later. */
function splitFrom(words: readonly Word[], start: number): Phrase | undefined {
  const [verb, ...after] = words.slice(start, start + widestGap + 2);
  const particle = after.findIndex(({ stem }, i) => i > 0 && particles.has(stem));
  const found = after[particle];
  return verb === undefined || found === undefined ? undefined : lookUp([verb, found]);
}

function lookUp(words: readonly Word[]): Phrase | undefined {
  const { first } = lines(words.map(({ stem }) => stem).join(' '));
  if (first.length === 0) return undefined;
  return { words, related: new Map(first.map((word, i) => [stemOf(word), substitute(i)])) };
}

function merged(known: Related = new Map(), more: Related = new Map()): Map<string, number> {
  const all = new Map(known);
  for (const [stem, strength] of more) all.set(stem, Math.max(strength, all.get(stem) ?? 0));
  return all;
}
