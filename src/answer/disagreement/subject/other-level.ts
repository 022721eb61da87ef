/** "Secretary of the city committee": the secretary of the regional committee held another office. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import { clauseFrom } from '../clause-around.ts';
import type { Opinion } from '../opinions.ts';

/** A body with the level that it is of. */
export interface Levelled {
  readonly level: number;
  readonly body: string;
}

const LEVELS: readonly RegExp[] = [
  /^(?:city|municipal|town|urban)(?:['’]s)?$/,
  /^(?:regional?|oblast|provincial|province|county)(?:['’]s)?$/,
  /^(?:district|borough|raion)(?:['’]s)?$/,
  /^(?:village|parish)(?:['’]s)?$/,
  /^(?:national|federal|central)$/,
];
const BODY =
  /^(?:assembly|board|committee|council|court|executive|government|organi[sz]ation|parliament|soviet)s?$/;
/** "The city's party committee", "the committees for the city and the region". */
const REACH = { before: 4, behind: 6 };

const levelOf = ({ lower }: Word): number => LEVELS.findIndex((words) => words.test(lower));

/** The levels of the body at `at`: of the words before it, or else of those behind it. */
function levelsAt(words: readonly Word[], at: number): number[] {
  const before = words.slice(Math.max(0, at - REACH.before), at);
  const own = before.slice(before.findLastIndex((word) => word.kind === 'mark' || BODY.test(word.lower)) + 1);
  const levels = own.map(levelOf).filter((level) => level >= 0);
  if (levels.length > 0) return levels;
  return clauseFrom(words, at + 1, REACH.behind)
    .map(levelOf)
    .filter((level) => level >= 0);
}

const levelledIn = (words: readonly Word[]): Levelled[] =>
  words.flatMap(({ lower }, at) =>
    BODY.test(lower) ? levelsAt(words, at).map((level) => ({ level, body: lower.replace(/s$/, '') })) : [],
  );

/** The one body that the question names with a level; null for none, and where it names several. */
export function levelAsked(question: string): Levelled | null {
  const [only, ...more] = levelledIn(scanWords(question));
  return only !== undefined && more.length === 0 ? only : null;
}

/** The sentence has such a body of other levels, and none of the one asked about. */
export function isOfOtherLevel({ facts }: Opinion, { levelled }: Asked): boolean {
  if (levelled === null || !facts.words.some(({ lower }) => BODY.test(lower))) return false;
  const told = levelledIn(facts.words).filter(({ body }) => body === levelled.body);
  return told.length > 0 && told.every(({ level }) => level !== levelled.level);
}
