/** Reads proper names: capitalised words with the initials, particles and numbers between them. */
import { FUNCTION_WORDS } from './function-words.ts';
import { MONTHS } from './month-names.ts';
import { nameRole } from './name-role.ts';
import { DOTTED, PARTICLES } from './name-words.ts';
import { nameTokens } from './normalize-name.ts';
import { isDash, isMark, type Word } from './scan-words.ts';
import type { NameNormal, Read } from './value.ts';

const OPENERS = new Set(['.', '!', '?', ':', '"', '“', '«', '‘', '(', '—', '–']);
const NOT_NAMES =
  /^(?:i|ad|bc|us\$|january|february|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const POSSESSIVE = /['’]s?$/;

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  (OPENERS.has(words[at - 1]?.text ?? '') && !(isMark(words, at - 1, '.') && isAbbreviated(words[at - 2])));

function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || NOT_NAMES.test(word.lower)) return false;
  if (words[at + 1]?.text === '$') return false;
  return !(MONTHS.has(word.lower) && words[at + 1]?.kind === 'number');
}

/** Where the name goes on after the word before `at`, or -1. */
function continueAt(words: readonly Word[], at: number): number {
  const previous = words[at - 1];
  if (previous && POSSESSIVE.test(previous.lower)) return -1;
  if (isNameWord(words, at) && !words[at]?.joined) return at;
  if (isMark(words, at, '.') && words[at]?.joined && isAbbreviated(previous) && isNameWord(words, at + 1))
    return at + 1;
  if (isMark(words, at, '&') && isNameWord(words, at + 1)) return at + 1;
  return continueOverParticles(words, at);
}

const isAbbreviated = (word: Word | undefined): boolean =>
  word !== undefined && (word.text.length === 1 || DOTTED.has(word.lower));

function continueOverParticles(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? '';
  if (!PARTICLES.has(lower) || words[at]?.capital || lower === 'the' || lower === 'and') return -1;
  const next =
    PARTICLES.has(words[at + 1]?.lower ?? '') && words[at + 1]?.lower !== 'and' && !words[at + 1]?.capital
      ? at + 2
      : at + 1;
  return isNameWord(words, next) ? next : -1;
}

/** "Kepler-9", "COVID-19". */
function withJoinedNumber(words: readonly Word[], at: number): number {
  const number = words[at + 1];
  const isJoined =
    isDash(words, at) &&
    words[at]?.joined &&
    number?.kind === 'number' &&
    number.joined &&
    words[at]?.text === '-';
  return isJoined && number.text.length <= 3 && !(words[at + 2]?.joined && words[at + 2]?.kind !== 'mark')
    ? at + 2
    : at;
}

/** "Apollo 11", "Article 102", but not "Paris 300 people". */
function withNumber(words: readonly Word[], at: number): number {
  const word = words[at];
  if (
    word?.kind !== 'number' ||
    POSSESSIVE.test(words[at - 1]?.lower ?? '') ||
    word.text.length > 3 ||
    (isDash(words, at) && word.joined)
  )
    return at;
  const after = words[at + 1];
  const isFree =
    !after || after.kind === 'mark'
      ? !after?.joined || (',.;:)?!'.includes(after.text) && words[at + 2]?.kind !== 'number')
      : FUNCTION_WORDS.has(after.lower);
  return isFree ? at + 1 : at;
}

/** Before a name at the beginning of a sentence they look like a part of it: "Following Lind's arrest", "Former President Lind". */
const OPENING =
  /^(?:accused|both|concerning|considering|despite|even|fellow|following|former|including|like|naming|only|opposing|regarding|replacing|seeing|succeeding|supporting|unlike|using|visiting)$/;
const isOpening = (words: readonly Word[], at: number): boolean =>
  (at === 0 || /^[.!?]$/.test(words[at - 1]?.text ?? '')) &&
  OPENING.test(words[at]?.lower ?? '') &&
  isNameWord(words, at + 1);

/** Skips a function word that is a capital only because it opens the sentence. */
function firstWord(words: readonly Word[], at: number): number {
  const word = words[at];
  const isInitial = word?.text.length === 1 && isMark(words, at + 1, '.') && words[at + 1]?.joined;
  if (
    !word ||
    isInitial ||
    !FUNCTION_WORDS.has(word.lower) ||
    (word.text.length > 1 && word.text === word.text.toUpperCase())
  )
    return at;
  return -1;
}

function isUncertain(words: readonly Word[], first: number, next: number): boolean {
  if (!opensSentence(words, first)) return false;
  return next === first + 1 && !/^[A-ZА-ЯЁ]{2,}$/.test(words[first]?.text ?? '');
}

/** "Residents of Oslo" at a sentence's beginning are no name, "Oslo" is; no proper name begins with such a plural often. */
const opensWithPlural = (words: readonly Word[], at: number): boolean =>
  opensSentence(words, at) &&
  words[at + 1]?.lower === 'of' &&
  !words[at + 1]?.capital &&
  /[^s]s$/.test(words[at]?.lower ?? '') &&
  (words[at]?.text.length ?? 0) > 5;

/** The name that begins at word `at`, or null. */
export function readName(words: readonly Word[], at: number): Read<NameNormal> | null {
  if (!isNameWord(words, at) || firstWord(words, at) < 0) return null;
  if (opensWithPlural(words, at) || isOpening(words, at)) return null;
  let next = at + 1;
  for (let more = continueAt(words, next); more >= 0; more = continueAt(words, next)) next = more + 1;
  if (
    isMark(words, next, '.') &&
    words[next]?.joined &&
    words[next - 1]?.text.length === 1 &&
    next - at > 1 &&
    next < words.length - 1
  )
    next += 1;
  next = withNumber(words, withJoinedNumber(words, next));
  const name = words.slice(at, next);
  const tokens = nameTokens(name);
  if (tokens.length === 0) return null;
  const inflected = name.some((word) => /[\u0370-\u052f]/.test(word.text));
  return {
    first: at,
    next,
    normal: { tokens, role: nameRole(words, at, next), uncertain: isUncertain(words, at, next), inflected },
  };
}
