/** "Which platform", "on which floor", "what is the PIN code": one of a numbered row answers, and its number counts nothing. */

import { ORDINAL_WORDS } from '../../values/number-words.ts';
import { pluralOf } from '../../values/plural-of.ts';
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { isMeasureWord, NAMING } from '../../values/units.ts';
import type { NumberValue, Value } from '../../values/value.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

const NOUNS =
  'article bus cell chapter class clause code district extension flight floor gate grade lane lap level line number page paragraph phase pier pin platform port release room round row seat section stage storey track tram version volume ward week'.split(
    ' ',
  );
const EITHER = NOUNS.flatMap((noun) => [noun, pluralOf(noun)]).join('|');
/** "What is the room number", "on which floor"; "what is the number of visitors" counts. */
const ASKS = new RegExp(
  String.raw`\b(?:what|which)(?: is| are| was| were)?(?: \p{L}+['’]?s?){0,3}? (${EITHER})(?!\p{L})(?! of (?:the )?\p{Ll}+s(?!\p{L}))`,
  'iu',
);

/** The stems of the noun of whose row a number is asked for; none for other questions. */
export function numberedAnswerAsked(question: string): ReadonlySet<string> {
  const found = ASKS.exec(question);
  const behind = scanWords(found?.[0] ?? '').map(({ lower }) => lower);
  return new Set(behind.filter((lower) => isNoun(lower)).map(stemWord));
}
const isNoun = (lower: string): boolean => NOUNS.some((noun) => noun === lower || pluralOf(noun) === lower);

const NUMBER_BEHIND =
  /^\s*(?:(?:number|code|no\.?|nr\.?|№|is|was|:|(?:of|for) (?:the )?\p{L}+)\s*){0,3}(\d{1,6}(?:\.\d{1,3}){0,3})(?!\d|\.\d|,\d{3}|\s*%)/iu;

const REACH = 40;
const OF = ' of ';
/** "The second week of August" is not week 2. */
const OF_MONTH = /^weeks? of $/iu;
const RANK_BEFORE = /(?<![\p{L}\p{N}])(?:(\d{1,3})(?:st|nd|rd|th)|(\p{L}+(?:-\p{L}+)?))\s+$/iu;

/** "Platform 4", "trams 4 and 6", "the third floor", "postal code 1771": the numbers that the sentence gives of the row. */
export function numberedAnswers({ text, words }: SentenceFacts, nouns: ReadonlySet<string>): NumberValue[] {
  if (nouns.size === 0) return [];
  const found = words.flatMap(({ kind, lower, start, end }) => {
    if (kind !== 'word' || !nouns.has(stemWord(lower))) return [];
    const rank = RANK_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    const order = ORDINAL_WORDS.get(rank?.[2]?.toLowerCase() ?? '') ?? Number(rank?.[1]);
    if (rank !== null && OF_MONTH.test(text.slice(start, end + OF.length))) return [];
    if (rank !== null && !Number.isNaN(order)) return [toValue(text, start - rank[0].length, end, order)];
    const behind = NUMBER_BEHIND.exec(text.slice(end, end + REACH));
    if (behind === null) return [];
    const [gap, number = ''] = behind;
    const next = end + gap.length;
    if (isMeasured(text.slice(next, next + REACH))) return [];
    const first = numbered(text, gap.trim() === number ? start : next - number.length, next, number);
    return [first, ...more(text, next)];
  });
  return found.length > 0 ? found : byThemselves(text);
}

const MORE =
  /^(?:,? (?:and|or) |, )(\d{1,6})(?=\s*(?:$|[;:)]|[,.](?!\d)|(?:and|or|is|are|was|were|go|goes|do|does|has|have|to|in|at|on|of|for|from|appl(?:y|ies)|deals?|covers?|shows?|leaves?)(?!\p{L})))/iu;
/** The others of "platforms 4, 5 and 6". */
function more(text: string, end: number): NumberValue[] {
  const found: NumberValue[] = [];
  let next = end;
  while (found.length < mostOfOne) {
    const [words = '', number = ''] = MORE.exec(text.slice(next, next + REACH)) ?? [];
    if (words === '') break;
    next += words.length;
    found.push(numbered(text, next - number.length, next, number));
  }
  return found;
}
const mostOfOne = 20;

const BY_ITSELF =
  /(?<=\b(?:in|with|since|from|by|at|is|was|see|until) v?)\d{1,4}(?:\.\d{1,3}){1,3}(?!\d|[.,]\d|\s*%)/giu;
/** "It was fixed in 4.2.1." */
const byThemselves = (text: string): NumberValue[] =>
  [...text.matchAll(BY_ITSELF)].flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    return isMeasured(text.slice(end, end + REACH)) ? [] : [numbered(text, index, end, number)];
  });

/** "In week 12 men came" is read as it is; "the code 12 years" is none. */
const isMeasured = (rest: string): boolean =>
  SHORT_UNIT.test(rest) || isMeasureWord(/^[\s-]*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '');
const SHORT_UNIT = /^\s*(?:°|[mglshvw](?!\p{L}))/iu;

/** "4.2" comes before "4.10", and has "4.2.1" in it, as 4 has both. */
const orderOf = (number: string): number =>
  number.split('.').reduce((sum, part, at) => sum + Number(part) / partSize ** at, 0);
const partSize = 1000;

const lastOf = (number: string): number =>
  orderOf(number) + (1 - 1 / partSize) / partSize ** (number.split('.').length - 1);

const numbered = (text: string, start: number, end: number, number: string): NumberValue =>
  toValue(text, start, end, orderOf(number), lastOf(number));

const toValue = (
  text: string,
  start: number,
  end: number,
  value: number,
  upTo: number | null = null,
): NumberValue => ({
  kind: 'number',
  start,
  end,
  text: text.slice(start, end),
  normal: { value, upTo, bound: 'exact', step: 1, unit: NAMING, unitWords: [] },
});

/** It is one of a row, and answers whatever kind of noun the row has. */
export const isNumberedAnswer = (value: Value): boolean =>
  value.kind === 'number' && value.normal.unit === NAMING;

const NETWORK =
  /\b(?:(?:default|tcp|udp|network|https?|ssh|listening) port|port\b[^?]{0,100}\b(?:listen|bind|server|daemon))/iu;
/** "Which port does the server listen on?": a port of this kind is no place. */
export const asksNetworkPort = (question: string): boolean => NETWORK.test(question);
