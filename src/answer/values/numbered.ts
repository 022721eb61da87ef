/** What is one of a numbered row: "version 4.2", "Lines 5 and 8", "room 3.11", "M3". What is said of one says nothing of another. */
import { FUNCTION_WORDS } from './function-words.ts';
import { MONTHS } from './month-names.ts';
import { pluralOf } from './plural-of.ts';
import type { Word } from './scan-words.ts';
import { stemWord } from './stem-word.ts';
import { isMeasureWord } from './units.ts';

export interface Numbered {
  /** Its stem. */
  readonly noun: string;
  /** Without a last ".0". */
  readonly number: string;
}

const forms = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [word, pluralOf(word)]));

/** Words that a number follows without counting anything, in small letters too. */
const ROWS: ReadonlySet<string> = forms(
  'act annex appendix article block bus chapter class clause column district episode figure flight floor gate grade group item level line lot model module number order page paragraph part phase pier platform room route section series stage step table tram type unit version volume ward zone версия версии версию линия линии линию глава главы главе главу статья статьи статье статью пункт пункта пункте комната комнаты комнате раздел раздела разделе маршрут маршрута',
);
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})*`;
/** Up to three digits: longer numbers count things, or are years. */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)(\s+(?:no\.?\s*|№\s*)?|-|)(${NUMBER})(?![\d%]|[.,]\d)`,
  'giu',
);
/** "5 and 8", "3–5". */
const MORE = new RegExp(
  String.raw`^\s*(,\s*(?:and\s)?|and\s|or\s|to\s|и\s|или\s|&|/|[-–])\s*(${NUMBER})(?![\d%]|[.,]\d)`,
  'iu',
);

/** All that a text names of numbered rows, in its order. */
export function numberedIn(text: string): Numbered[] {
  return [...text.matchAll(NUMBERED)].flatMap(
    ({ 0: all, 1: word = '', 2: gap = '', 3: number = '', index }) => {
      const rest = text.slice(index + all.length);
      if (!isRow({ word, gap, isFirst: index === 0 }) || countsTime(rest)) return [];
      const noun = stemWord(word.toLowerCase());
      return numbersFrom(number, rest).map((each) => ({ noun, number: each.replace(/\.0$/, '') }));
    },
  );
}

interface Before {
  readonly word: string;
  readonly gap: string;
  readonly isFirst: boolean;
}

/** A word that numbers, a code ("M3", "QF-210"), or a name; the first word of a text has its capital anyway. */
function isRow({ word, gap, isFirst }: Before): boolean {
  const lower = word.toLowerCase();
  const isCapital = word !== lower;
  if (gap === '' || gap === '-') return isCapital;
  if (ROWS.has(lower)) return true;
  return isCapital && !isFirst && !FUNCTION_WORDS.has(lower) && !MONTHS.has(lower) && !WEEKDAYS.test(lower);
}

/** "Page five", "p. 61", "room 12": the word before a number says of what row it is one; "in the group 412 died" counts. */
export function isOneOfRow(words: readonly Word[], at: number): boolean {
  const mark = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  const lower = words[mark]?.lower ?? '';
  if (lower === '№') return true;
  if (mark === at - 2) return SHORT_ROWS.test(lower);
  return ROWS.has(lower) && !DETERMINER.test(words[mark - 1]?.lower ?? '');
}
const SHORT_ROWS = /^(?:pp?|nos?|vols?|chs?|art|arts|para|sec|figs?|eds?|с|стр|т|гл|ст|рис)$/;
const DETERMINER =
  /^(?:the|an?|this|that|each|every|per|one|his|her|its|their|our|my|same|first|last|whole)$/;

/** "In Halden 12 years": the number belongs to what follows. */
const countsTime = (rest: string): boolean =>
  isMeasureWord(/^\s+(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '');

const longestRange = 50;

function numbersFrom(first: string, rest: string): string[] {
  const more = MORE.exec(rest);
  if (more === null) return [first];
  const [all, sign = '', next = ''] = more;
  const between = /^(?:[-–]|to)/i.test(sign) ? inside(Number(first), Number(next)) : [];
  return [first, ...between, ...numbersFrom(next, rest.slice(all.length))];
}

const inside = (from: number, to: number): string[] =>
  Array.from(
    { length: Math.max(0, Math.min(longestRange, to - from - 1)) },
    (_, i) => `${Math.floor(from) + i + 1}`,
  );

/** The text names others of a row of which `asked` names some, and none of these. */
export function namesOtherOf(asked: readonly Numbered[], text: string): boolean {
  if (asked.length === 0) return false;
  const told = numberedIn(text).filter((one) => asked.some(({ noun }) => noun === one.noun));
  return told.length > 0 && !told.some((one) => asked.some((other) => areSame(one, other)));
}

/** "Article 5.2" is part of "Article 5". */
const areSame = (a: Numbered, b: Numbered): boolean =>
  a.noun === b.noun &&
  (a.number === b.number || a.number.startsWith(`${b.number}.`) || b.number.startsWith(`${a.number}.`));

const COMPARES =
  /\b(?:replac\w+|succe(?:ed|ss)\w*|follow\w*|preced\w+|differ\w*|compar\w+|than|next|previous|instead)\b|(?:^|[^а-яё])(?:замен|смен|отлича|сравн|вместо|чем )/i;

/** What a question asks about of numbered rows: none when the answer may be another of the row ("what replaced version 4.2?"). */
export const numberedAsked = (question: string): Numbered[] =>
  COMPARES.test(question) ? [] : numberedIn(question);
