/** Offices, colours and materials with what tells them apart: "second secretary" is not "first secretary". */
import { FUNCTION_WORDS } from '../../values/function-words.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import type { NameValue } from '../../values/value.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { termOfWord } from './read-terms.ts';
import { isTitle, TERMS, type TermClass } from './term-classes.ts';

/** They belong to the office behind them. */
const QUALIFIER =
  /^(?:first|second|third|deputy|vice|prime|assistant|acting|lieutenant|major|brigadier|colonel|general|chief|senior|junior|head|lord|high|1st|2nd|перв(?:ый|ого|ым)|втор(?:ой|ого|ым)|треть(?:его|им)|третий|заместител\p{L}*|генерал)$/u;
/** Who stands for another is not that other one. */
const DEPUTY = /^(?:deputy|vice|assistant|acting|заместител\p{L}*)$/u;

type Words = SentenceFacts['words'];
interface Read {
  readonly first: number;
  readonly next: number;
  readonly tokens: readonly string[];
}

type Found = Partial<Record<TermClass, readonly NameValue[]>>;
/** The terms of a sentence are asked for once for each pair that it stands in. */
const known = new WeakMap<SentenceFacts, Found>();

/** The terms of the class in a sentence, as values whose words can be compared. */
export function findTerms(facts: SentenceFacts, term: TermClass): readonly NameValue[] {
  const before = known.get(facts) ?? {};
  const found = before[term] ?? termsIn(facts, term);
  if (before[term] === undefined) known.set(facts, { ...before, [term]: found });
  return found;
}

function termsIn({ words, text }: SentenceFacts, term: TermClass): NameValue[] {
  const found: NameValue[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readTerm(words, at, term);
    if (read !== null) found.push(toValue(words, text, read));
    at = read?.next ?? at + 1;
  }
  return found;
}

function readTerm(words: Words, at: number, term: TermClass): Read | null {
  const tokens = tokensAt(words, at, term);
  if (tokens === null) return null;
  if (term !== 'office') return { first: at, next: at + 1, tokens };
  let next = at + 1;
  const all = [...tokens];
  // "Lieutenant colonel", "general secretary".
  for (let more = tokensAt(words, next, term); more !== null; more = tokensAt(words, next, term)) {
    all.push(...more);
    next += 1;
  }
  let first = at;
  while (QUALIFIER.test(words[first - 1]?.lower ?? '')) first -= 1;
  const qualifiers = words.slice(first, at).map(({ lower }) => lower);
  const title = [...new Set([...qualifiers.map(foldNameWord), ...all])];
  return { first, next, tokens: qualifiers.some((word) => DEPUTY.test(word)) ? [title.join(' ')] : title };
}

/** A title keeps its capital; what opens a sentence or a cell of a table has one whatever it is, but may be a name: "Amber", "Rust-brown". */
function mayBeCapital(words: Words, at: number, term: TermClass): boolean {
  if (term === 'office') return isTitle(words[at]?.lower ?? '');
  if (term === 'weekday') return true;
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const opens = before === undefined || (before.kind === 'mark' && before.text !== ',');
  if (!opens || word === undefined || after?.capital === true) return false;
  return after === undefined || after.kind === 'mark' || word.lower.includes('-') || isNoun(after.lower);
}
/** "Green lived", "Green was" tell of somebody. */
const isNoun = (lower: string): boolean => !FUNCTION_WORDS.has(lower) && !/(?:ed|ly|[^s]s)$/.test(lower);

function tokensAt(words: Words, at: number, term: TermClass): readonly string[] | null {
  const word = words[at];
  if (word?.kind !== 'word' || (word.capital && !mayBeCapital(words, at, term))) return null;
  if (term === 'side' && !isSide(words, at)) return null;
  if (term === 'office' && COMMON.test(word.lower) && !isOffice(words, at)) return null;
  const terms = TERMS[term];
  // "Rust-red".
  const last = word.lower.split(/[-‐‑]/).at(-1) ?? '';
  const found = termOfWord(word.lower, terms) ?? (last === word.lower ? null : termOfWord(last, terms));
  return found?.tokens ?? null;
}

/** "He left", "right away": a side stands behind an article or an owner, or before its noun. */
const HAS_SIDE = /^(?:the|his|her|its|their|to|in|from|on|['’]s)$/;
const NO_SIDE = /^(?:left|right|back|front|port|end)$/;
function isSide(words: Words, at: number): boolean {
  if (!NO_SIDE.test(words[at]?.lower ?? '')) return true;
  const before = words[at - 1]?.lower ?? '';
  return HAS_SIDE.test(before) || /['’]s$/.test(before) || SIDED.test(words[at + 1]?.lower ?? '');
}
const SIDED =
  /^(?:side|hand|leg|arm|eye|foot|knee|ear|shoulder|bank|wing|slope|end|thumb|wrist|ankle|hip|cheek|lung|half)s?$/;

/** Common words, too: "in general", "a major influence", "the chief reason", "in his head he was …", "the executive board". */
const COMMON = /^(?:general|major|chief|head|executive)$/;
const BEHIND_OFFICE = /^(?:of|in|at|for|and|from|until|to|who|when|since)$/;
function isOffice(words: Words, at: number): boolean {
  const [before, after] = [words[at - 1]?.lower ?? '', words[at + 1]];
  if (before === 'in' || /^(?:his|her|their|its)$/.test(before)) return false;
  if (after === undefined || after.kind !== 'word' || after.capital) return true;
  return BEHIND_OFFICE.test(after.lower) || termOfWord(after.lower, TERMS.office) !== null;
}

function toValue(words: Words, text: string, { first, next, tokens }: Read): NameValue {
  const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0];
  return {
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
    normal: { tokens, role: 'work', uncertain: false, inflected: false },
  };
}
