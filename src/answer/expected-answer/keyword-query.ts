/** What a query of bare keywords asks for: "Lind birth date", "harbour depth", "head of the mill Lind years". */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { NUMBER_WORDS } from '../values/number-words.ts';
import type { Word } from '../values/scan-words.ts';
import type { AnswerKind } from './answer-kind.ts';
import { countedEnd, type Focus, isNoun } from './asked-phrase.ts';
import { kindsOfNoun } from './head-nouns.ts';

type Row = readonly [RegExp, readonly AnswerKind[]];

/** Nouns that ask wherever they stand. */
const ASKING: readonly Row[] = [
  [/^(?:dates?|years?|birthday|дат[аы]|годы?)$/, ['date', 'place']],
  [/^(?:birthplace|location|headquarters|address|место|адрес)$/, ['place', 'name']],
  [
    /^(?:toll|population|number|cost|price|height|age|size|amount|salary|wages?|fare|turnover|число|количество|население|возраст|цена|стоимость)$/,
    ['quantity', 'number', 'money'],
  ],
];
/** An event asks for its date, and a relation for a person, where nothing beside them asks. */
const HINTING: readonly Row[] = [
  [/^(?:born|birth|died|death|founded|founding|родился|родилась|умер|рождения|смерти)$/, ['date', 'place']],
  [/^(?:capital|столица)$/, ['place', 'name']],
  [
    /^(?:wife|husband|author|founder|director|president|successor|predecessor|жена|муж|автор|сын|дочь)$/,
    ['person', 'name'],
  ],
];
const MEASURES: ReadonlySet<AnswerKind> = new Set(['date', 'quantity', 'money', 'percent', 'duration']);
/** They measure, but as the last word of a query they are a subject as well: "tidal power", "winter season". */
const DOUBTFUL =
  /^(?:powers?|shares?|records?|seasons?|figures?|days?|months?|decades?|century|centuries|eras?)$/;
const CALLED = /^(?:(?:fore|sur|nick)?name)$/;
/** "Party secretary Lind since", "Lind in office until". */
const OPEN_END = /^(?:since|until|till)$/;
const CAUSE = /^(?:cause|reason|causes|reasons|причина|причины)$/;
const PREPOSITION = /^(?:of|in|on|at|for|by|per|to|under|from|with|during)$/;

const YEARS = /^(?:years?|год[аы]?)$/;
const BEFORE_ASIDE = /^(?:by|per|in|a|each|every|this|that|same|next|last|в|во|за|на|по)$/;

const at = (kinds: readonly AnswerKind[], first = 0, next = first): Focus => ({ kinds, first, next });
const kindsOf = (rows: readonly Row[], word: Word | undefined): readonly AnswerKind[] | null =>
  rows.find(([pattern]) => pattern.test(word?.lower ?? ''))?.[1] ?? null;

/** Whoever is spoken to, or speaks of himself, writes a sentence and no query. */
const SPEAKING = /^(?:me|my|you|your|our|us|мне|меня|мой|моя|вы|ваш)$/;

/** The noun that asks, or else an event or a relation that hints at it. */
export function focusOfKeywords(words: readonly Word[]): Focus {
  const last = words.findLastIndex(({ kind }) => kind !== 'mark');
  const isSpoken = words.some(({ lower }) => SPEAKING.test(lower));
  const asking =
    (isSpoken ? null : endAsked(words, last)) ??
    askingAt(words, last) ??
    causeAsked(words) ??
    firstAsking(words) ??
    (isSpoken ? null : headAsked(words, last));
  if (asking !== null) return asking;
  const hint = words.map((word) => kindsOf(HINTING, word)).find((kinds) => kinds !== null);
  return at(hint ?? ['description', 'name', 'definition']);
}

const endAsked = (words: readonly Word[], last: number): Focus | null =>
  OPEN_END.test(words[last]?.lower ?? '') && last > 1 ? at(['date']) : totalAsked(words, last);

/** "Medal of the Mill Lind years awarded": the dates asked for behind a heading that asks for something else; null for others. */
export function datesBehind(words: readonly Word[]): Focus | null {
  const last = words.findLastIndex(({ kind }) => kind !== 'mark');
  const found = [last, last - 1].find((index) => /^(?:dates?|years?)$/.test(words[index]?.lower ?? ''));
  const before = found === undefined ? undefined : words[found - 1];
  if (found === undefined || before === undefined || found < 3) return null;
  // "The player of the year", "the budget by year", "in the year 1950".
  const isAnew = before.kind === 'word' && !FUNCTION_WORDS.has(before.lower) && before.capital;
  return (isAnew || before.text === ',') && words[found + 1]?.kind !== 'number'
    ? at(['date', 'place'])
    : null;
}

const firstAsking = (words: readonly Word[]): Focus | null =>
  words.reduce<Focus | null>((found, _, index) => found ?? askingAt(words, index), null);

/** "By year", "in the year", "1950 года", "thirty years", "ten years later" ask for none, nor does a name: "Toll House". */
function isAside(words: readonly Word[], index: number): boolean {
  const [word, before, after] = [words[index], words[index - 1], words[index + 1]];
  if (before === undefined) return word?.lower === 'toll';
  return (
    word?.capital === true ||
    (YEARS.test(word?.lower ?? '') && (before.kind === 'number' || NUMBER_WORDS.has(before.lower))) ||
    BEFORE_ASIDE.test(before.lower) ||
    /^(?:later|earlier|ago|before|after)$/.test(after?.lower ?? '')
  );
}

function askingAt(words: readonly Word[], index: number): Focus | null {
  const kinds = kindsOf(ASKING, words[index]);
  if (kinds === null || isAside(words, index)) return null;
  const lower = words[index]?.lower ?? '';
  // Of the Russian words behind it the next need not be what is counted: "число погибших", "число сверхурочных часов".
  if (/^(?:число|количество)$/.test(lower)) return at(kinds);
  if (kinds[0] !== 'quantity') return at(kinds);
  if (/^(?:number|amount)$/.test(lower) && words[index + 1]?.lower === 'of' && isNoun(words[index + 2]))
    return at(['quantity', 'number'], index + 2, countedEnd(words, index + 2));
  // Of a toll it matters whose: "civilian death toll".
  const first = lower === 'toll' ? firstOfToll(words, index) : index;
  return at(kindsOfNoun(lower) ?? kinds, first, index + 1);
}

const firstOfToll = (words: readonly Word[], index: number): number => {
  const death = words[index - 1]?.lower === 'death' ? index - 1 : index;
  const whose = words[death - 1];
  return whose !== undefined && isNoun(whose) && !whose.capital ? death - 1 : death;
};

/** "Arrests flood riot total": what is counted is the first plural. */
function totalAsked(words: readonly Word[], last: number): Focus | null {
  if (words[last]?.lower !== 'total' || last === 0) return null;
  const first = words.findIndex(({ lower, capital }) => !capital && /[a-z]{3}[^su]s$/.test(lower));
  return at(['quantity', 'number'], Math.max(first, 0), first < 0 ? 0 : first + 1);
}

/** "Lind: cause of death?" */
function causeAsked(words: readonly Word[]): Focus | null {
  const index = words.findIndex(({ lower }) => CAUSE.test(lower));
  return index < 0 ? null : at(['reason', 'description'], index, index + 1);
}

/** The last noun before a preposition: "tail length in 1970", "hand press weight", "ship name". */
function headAsked(words: readonly Word[], last: number): Focus | null {
  const preposition = words.findIndex(
    ({ lower, kind }, index) => index > 0 && (kind === 'mark' || PREPOSITION.test(lower)),
  );
  const head = preposition < 0 ? last : preposition - 1;
  const word = words[head];
  // A word alone, or one of a name, is what is spoken of.
  if (word === undefined || head === 0 || DOUBTFUL.test(word.lower) || isAside(words, head)) return null;
  // "The second time", "bar closing time".
  if (/[а-яё]/.test(word.lower) || (word.lower === 'time' && !/ing$/.test(words[head - 1]?.lower ?? '')))
    return null;
  const kinds = kindsOfNoun(word.lower);
  const isAsking = kinds?.[0] !== undefined && (MEASURES.has(kinds[0]) || CALLED.test(word.lower));
  return isAsking && kinds !== null ? at(kinds, head, head + 1) : null;
}
