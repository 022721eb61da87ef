/** Finds the verbs of a sentence well enough to see which of them a date or a place belongs to. */
import { IRREGULAR_VERBS } from '../values/irregular-verbs.ts';
import type { Word } from '../values/scan-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const IRREGULAR: ReadonlySet<string> = new Set([
  ...IRREGULAR_VERBS.keys(),
  ...words('set put read beat becomes begins takes wins leads joins makes gives'),
]);
const AFTER_VERB = words(
  'a an the in on at by for from to as with into of and his her its their him them it that this during after before until since up out under over through against along alongside among about away there here later again between amid within',
);

/** Verbs that only list or link: what stands behind them is no event of theirs. */
const NEUTRAL = words(
  'been held dated reported estimated listed recorded occurred happened followed included encompassed comprised featured contained totalled totaled numbered ranged',
);
/** "Served as", "worked as": the office behind them says what is told of. */
const HOLDS_OFFICE = words('served acted worked serving acting working');
const TIME_LEADS = words('in on by from since during');

function isVerb(list: readonly Word[], at: number): boolean {
  const word = list[at];
  if (word?.kind !== 'word' || word.capital) return false;
  const { lower } = word;
  const next = list[at + 1];
  // "took place", "broke out" say no more than "was".
  if ((lower === 'took' && next?.lower === 'place') || (lower === 'broke' && next?.lower === 'out'))
    return false;
  if (NEUTRAL.has(lower) || (next?.lower === 'as' && HOLDS_OFFICE.has(lower))) return false;
  if (IRREGULAR.has(lower)) return true;
  if (lower.length > 5 && lower.endsWith('ing')) return TIME_LEADS.has(list[at + 1]?.lower ?? '');
  const code = lower.charCodeAt(0);
  if (code >= 0x400)
    return lower.length > 3 && /(?:л|ла|ло|ли|лся|лась|лось|лись|ан|ён|ена|ены|ано|ено)$/.test(lower);
  if (lower.length < 4 || !lower.endsWith('ed')) return false;
  return next?.kind !== 'word' || next.capital || AFTER_VERB.has(next.lower) || next.lower.endsWith('ly');
}

/** For each word: true when it is a verb. */
export const findVerbs = (list: readonly Word[]): boolean[] => list.map((_, at) => isVerb(list, at));
