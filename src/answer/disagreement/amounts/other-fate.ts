/** Counts of people whom something else befell than is asked: the dead are no answer to how many were moved. */
import { wordIndex } from '../../values/scan-words.ts';
import { isNumber } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';

/** Who is executed dies; none of the others is another way to say it. */
const FATES: ReadonlyMap<string, string> = new Map([
  ['=death', 'dead'],
  ['=execution', 'dead'],
  ['=moving', 'moved'],
  ['=arrest', 'arrested'],
  ['=injury', 'injured'],
  ['=purge', 'purged'],
]);

const fatesIn = (concepts: Iterable<string | null>): Set<string> =>
  new Set([...concepts].flatMap((concept) => FATES.get(concept ?? '') ?? []));

/** "Removed 90 people": where nobody is said to have died in the clause, they were brought away. */
const SAVES = /^(?:removed|rescued|saved|relocated|resettled)$/;

/** The number's clause, between the marks around it, tells of what befell others, and not of what is asked. */
export const isOfOtherFate = once(({ facts, value }: Opinion, asked: Asked): boolean => {
  if (!asked.countsThings || !isNumber(value)) return false;
  const wanted = fatesIn([...asked.predicates, ...asked.focus]);
  // Who is purged may be arrested or shot as well.
  if (wanted.size === 0 || wanted.has('purged')) return false;
  const clause = clauseOf(facts, value);
  const told = fatesIn(clause.concepts);
  if (told.size === 0 && wanted.has('dead') && clause.words.some(({ lower }) => SAVES.test(lower)))
    return true;
  return told.size > 0 && wanted.isDisjointFrom(told);
});

function clauseOf(
  { words, concepts }: Opinion['facts'],
  { start, end }: Opinion['value'],
): Pick<Opinion['facts'], 'words' | 'concepts'> {
  const isMark = (at: number) => words[at]?.kind === 'mark';
  let [first, next] = [wordIndex(words, start), wordIndex(words, end - 1) + 1];
  while (first > 0 && !isMark(first - 1)) first -= 1;
  while (next < words.length && !isMark(next)) next += 1;
  return { words: words.slice(first, next), concepts: concepts.slice(first, next) };
}
