/** "When was the Halden Strike?": what was done in Halden is no strike. */

import { scanWords } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import { conceptOfWord } from '../concepts.ts';
import type { Opinion } from '../opinions.ts';

/** Nothing but the name of an event is asked about, and the sentence has only the place or the person that it is called after. */
export function hasOnlyModifier({ facts }: Opinion, { about, predicates, names }: Asked): boolean {
  const [name, ...others] = names;
  if (about !== 'date' || predicates.size > 0 || name === undefined || others.length > 0) return false;
  if (name.normal.role !== 'unknown') return false;
  const words = scanWords(name.text);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length !== 2 || first === undefined || last === undefined) return false;
  const [modifier, head] = [conceptOfWord(first), conceptOfWord(last)];
  if (modifier === null || head === null) return false;
  return facts.conceptSet.has(modifier) && !facts.conceptSet.has(head);
}
