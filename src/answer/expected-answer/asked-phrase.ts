/** The noun phrase that a question or a heading asks for, and the kinds of answer that its nouns tell. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import type { Word } from '../values/scan-words.ts';
import type { AnswerKind } from './answer-kind.ts';
import { kindsOfNoun } from './head-nouns.ts';

export interface Focus {
  readonly kinds: readonly AnswerKind[];
  /** Word positions of the noun phrase asked for; empty when there is none. */
  readonly first: number;
  readonly next: number;
}

export const isNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !FUNCTION_WORDS.has(word.lower);

/** Nouns that end like verbs, unless a plural does it: "the top speed", "which farmers breed". */
const NOUN_IN_ED = /(?:speed|seed|feed|watershed)$/;
/** A past form or a name does not go on with the phrase before it: "which company | built", "what ship | Brenner". */
function startsAnew(word: Word | undefined, before: Word | undefined): boolean {
  if (word?.capital && !before?.capital) return true;
  const lower = word?.lower ?? '';
  const isNoun = NOUN_IN_ED.test(lower) && !/[^s]s$/.test(before?.lower ?? '');
  return /[a-z]{2}ed$/.test(lower) && !isNoun;
}

/** The noun phrase from `at`: its end, stopping before function words and marks. */
export function phraseEnd(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 5 && isNoun(words[next])) {
    if (next > at && startsAnew(words[next], words[next - 1])) break;
    next += 1;
  }
  return next;
}

const EMPTY = new Set('type kind sort form part name names title one other имя название'.split(' '));

type Phrase = Pick<Focus, 'first' | 'next'>;

/** "what type of engine": the noun after "of" says more. */
function withoutEmpty(words: readonly Word[], phrase: Phrase): Phrase {
  const { first, next } = phrase;
  // "In what span of years".
  if (
    words[next - 1]?.lower === 'span' &&
    words[next]?.lower === 'of' &&
    /^(?:years|time)$/.test(words[next + 1]?.lower ?? '')
  )
    return { first: next + 1, next: next + 2 };
  if (next - first !== 1 || !EMPTY.has(words[first]?.lower ?? '') || words[next]?.lower !== 'of')
    return phrase;
  const after = words[next + 1]?.lower === 'the' || words[next + 1]?.lower === 'a' ? next + 2 : next + 1;
  return isNoun(words[after]) ? { first: after, next: phraseEnd(words, after) } : phrase;
}

export function focusOfPhrase(words: readonly Word[], at: number): Focus | null {
  let first = at;
  while (/^(?:the|a|an|his|her|its|their|of|other|some|были|был|была|было)$/.test(words[first]?.lower ?? ''))
    first += 1;
  const next = phraseEnd(words, first);
  if (next === first) return null;
  const named = withoutEmpty(words, { first, next });
  const unknown: readonly AnswerKind[] =
    named.first === first ? ['description', 'name'] : ['name', 'description'];
  return { kinds: kindsIn(words, named) ?? unknown, ...named };
}

/** In "what two cities did", the last known noun decides; verbs behind it are skipped. */
function kindsIn(words: readonly Word[], { first, next }: Phrase): readonly AnswerKind[] | null {
  // Without articles a Russian phrase runs on into its verb and its subject: there the first noun decides.
  if (/[а-я]/.test(words[first]?.lower ?? '')) {
    // "Какого числа" asks for a day, "какое число" for an amount.
    if (words[first]?.lower === 'числа' && words[first - 1]?.lower === 'какого') return ['date'];
    // "С какого времени"; "в течение какого времени" and "сколько времени" ask for a length.
    if (/^(?:времени|момента)$/.test(words[first]?.lower ?? '') && words[first - 1]?.lower === 'какого')
      return words[first - 2]?.lower === 'течение' ? ['duration', 'quantity', 'number'] : ['date', 'time'];
    for (let at = first; at < next; at++) {
      const kinds = kindsOfNoun(words[at]?.lower ?? '');
      if (kinds) return kinds;
    }
    return null;
  }
  for (let at = next - 1; at >= first; at--) {
    const kinds = kindsOfNoun(words[at]?.lower ?? '', words[at]?.capital);
    if (kinds) return kinds;
    if (/['’]s?$/.test(words[at - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** The noun phrase after "how many" ends with its plural; a Russian one with its first word. */
export function countedEnd(words: readonly Word[], at: number): number {
  const end = phraseEnd(words, at);
  for (let next = at; next < end; next++) {
    const lower = words[next]?.lower ?? '';
    if (
      /[а-я]$/.test(lower) ||
      /[a-z]{2}[^su]s$/.test(lower) ||
      lower === 'people' ||
      lower === 'men' ||
      lower === 'women' ||
      lower === 'children'
    )
      return next + 1;
  }
  return end;
}

/** What tells a number without saying of what. */
const COUNT = /^(?:number|count|total)$/;

/** "Death toll of the flood", "Number of people saved when the ship sank": a known noun before "of" or "in" asks; null for others. */
export function focusOfHeading(words: readonly Word[]): Focus | null {
  const first = words[0]?.lower === 'the' ? 1 : 0;
  const next = phraseEnd(words, first);
  if (next === first || !/^(?:of|in|for|at)$/.test(words[next]?.lower ?? '')) return null;
  if (COUNT.test(words[next - 1]?.lower ?? '') && isNoun(words[next + 1]))
    return { kinds: ['quantity', 'number'], first: next + 1, next: countedEnd(words, next + 1) };
  const named = withoutEmpty(words, { first, next });
  const kinds = kindsIn(words, named);
  return kinds && { kinds, ...named };
}
