/** "That year", "this battle", "those troikas": the noun says what was meant, an earlier turn which one. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { phraseAround } from '../mentions/phrase-around.ts';
import { placeNominative } from '../mentions/russian-names.ts';
import {
  AUXILIARIES,
  BODY_CLASS,
  DETERMINERS,
  PEOPLE_WORDS,
  PLACE_CLASS,
  PREPOSITIONS,
  TIME_CLASS,
} from '../question-lexicon.ts';
import { findAntecedent, type Wanted } from './find-antecedent.ts';
import { actOf } from './last-event.ts';
import { placeTold } from './place-told.ts';

const demonstrative =
  /^(?:this|that|these|those|such|этот|эта|эту|этого|этой|этом|эти|этих|этому|этим|того|том|тот|та)$/;

export function resolveDemonstratives(question: string, turns: readonly TurnMentions[]): string | null {
  const words = scanWords(question);
  for (const [at, word] of words.entries()) {
    const noun = words[at + 1];
    if (!demonstrative.test(word.lower) || noun?.kind !== 'word' || isVerb(words, at + 1)) continue;
    if (beginsClause(words, at)) continue;
    const found =
      timeOf(noun, turns) ??
      streetOf(noun, turns) ??
      phraseBefore(noun.lower, turns) ??
      byAct(noun, turns) ??
      byClass(noun, turns) ??
      byKind(noun, turns);
    if (found !== null) return question.slice(0, word.start) + found + question.slice(noun.end);
  }
  return null;
}

/** "How does that work?" speaks of no work, "if that does not help" of no does. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  AUXILIARIES.has(words[at]?.lower ?? '') ||
  /^(?:been|being|many|much|few|little|long|far|often|late|early|way)$/.test(words[at]?.lower ?? '') ||
  (at === words.length - 1 && /^(?:did|does|do|can|will)$/.test(words[at - 2]?.lower ?? ''));

/** "He says that the mill burned", "I read that millers were poor": "that" only joins. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (words[at]?.lower !== 'that') return false;
  const leads = [DETERMINERS, PREPOSITIONS].some((list) => list.has(next));
  return leads || subjects.test(next) || (at > 0 && plural.test(next));
}

const subjects = /^(?:i|he|she|it|they|we|you|there|nobody|everyone|somebody|who|when|if)$/;
const plural = /^(?!series$|species$|means$|lens$|news$).*(?:[^siu'’]s|people|children)$/;

const timeWords = /^(?:год|году|года|время|день|месяц|месяце)$/;

function timeOf(noun: Word, turns: readonly TurnMentions[]): string | null {
  if (!TIME_CLASS.has(noun.lower) && !timeWords.test(noun.lower)) return null;
  const date = turns.findLast(({ dates }) => dates.length > 0)?.dates[0];
  if (date === undefined) return null;
  return /^(?:year|год|году|года)$/.test(noun.lower) ? (/\d{4}/.exec(date)?.[0] ?? date) : date;
}

/** "This street" is where the last answer says it is: "In Linden Lane, number 5." */
function streetOf(noun: Word, turns: readonly TurnMentions[]): string | null {
  const isRussian = russianStreets.test(noun.lower);
  if (!isRussian && !streets.test(noun.lower)) return null;
  const told = placeTold(turns.at(-1))?.replace(/^\S+ /, '') ?? '';
  if (!/^(?:the )?\p{Lu}/u.test(told)) return null;
  if (!isRussian) return told;
  const name = placeNominative(told);
  return name.toLowerCase().includes(noun.lower.slice(0, 4)) ? name : `${noun.text} ${name}`;
}

const streets = /^(?:street|lane|road|avenue|square|boulevard|alley|embankment|quay)$/;
const russianStreets = /^(?:улиц|площад|переул|проспект|бульвар|набережн|шоссе)\p{Ll}{0,3}$/u;

/** The same noun with what stood before it (and after "of") when it was first said. */
export function phraseBefore(noun: string, turns: readonly TurnMentions[]): string | null {
  const stem = stemWord(noun);
  for (const { frame, answer } of [...turns].reverse())
    for (const text of [frame.text, answer]) {
      const phrase = phraseAround(text, stem);
      if (phrase !== null) return phrase;
    }
  return null;
}

function byAct(noun: Word, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  return last === undefined ? null : actOf(noun.lower, last);
}

function byClass(noun: Word, turns: readonly TurnMentions[]): string | null {
  const wanted = classOf(noun.lower);
  const found = wanted === null ? null : findAntecedent(turns, { wanted, taken: '' });
  // What is called a work has a title; "that work was done" speaks of no mill.
  return /^(?:work|book|film)$/.test(noun.lower) && !/\p{Lu}/u.test(found ?? '') ? null : found;
}

/** What these nouns gather: "a plenum elected Weir" + "that meeting". */
const gathered: readonly (readonly [RegExp, string])[] = [
  [/^meeting$/, 'plenum|congress|session|conference|assembly'],
  [
    /^(?:document|paper|text)$/,
    'letter|report|decree|treaty|protocol|memorandum|contract|agreement|statement|charter',
  ],
  [/^(?:ship|vessel|boat)$/, 'steamer|ferry|trawler|schooner|barge|tug|lifeboat|freighter|tanker|cutter'],
  [/^vehicle$/, 'car|lorry|truck|van|bus|motorcycle|tractor|bicycle'],
  [/^(?:award|honou?r|decoration)$/, 'medal|prize|cross'],
];

/** "A ferry route" is no ferry. */
const alone =
  "(?=[.,;:!?)]|$| (?:of|in|on|at|from|to|for|with|by|and|or|but|that|which|who|was|were|is|are|had|has|will|between|against|called|named|(?:\\p{Ll}+ed))(?![\\p{L}'’]))";

/** Null where the last turn speaks of none of the kind, or of several. */
function byKind(noun: Word, turns: readonly TurnMentions[]): string | null {
  const kinds = gathered.find(([general]) => general.test(noun.lower))?.[1];
  const last = turns.at(-1);
  if (kinds === undefined || last === undefined) return null;
  const told = [
    ...`${last.frame.text}. ${last.answer}`.matchAll(
      new RegExp(`\\b(?:an?|the|this) ((?:\\p{L}+ )?(?:${kinds}))${alone}`, 'giu'),
    ),
  ].map(([, phrase = '']) => phrase);
  const [one] = told;
  return one !== undefined && new Set(told).size === 1 ? `the ${one}` : null;
}

function classOf(noun: string): Wanted | null {
  if (PLACE_CLASS.has(noun) || /^(?:город|городе|стран[аеы]|мест[оае])$/.test(noun)) return 'place';
  if (BODY_CLASS.has(noun) || /^(?:компани[яи]|организаци[яи])$/.test(noun)) return 'body';
  if (PEOPLE_WORDS.has(noun) || /^(?:человек|человека)$/.test(noun)) return 'person';
  return /^(?:event|thing|one|work|book|film|law|war|battle|case|idea|theory|product|process|событие)$/.test(
    noun,
  )
    ? 'it'
    : null;
}
