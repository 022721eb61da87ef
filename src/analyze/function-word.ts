/** Whether a word is a function word where it stands: "who asked" is, the WHO and Doctor Who are not. */
import { besideNumber } from './numeric-bridges.ts';
import { isStopWord } from './stop-words.ts';
import type { RawToken } from './tokenize.ts';

export interface RawPlace {
  readonly tokens: readonly RawToken[];
  readonly at: number;
  readonly text: string;
  readonly language: string;
}

/** Function words that are names when written in capitals. */
const acronyms: ReadonlySet<string> = new Set('who it us is me am as'.split(' '));
/** Function words that are names after another name or before one: Doctor Who, Will Smith. */
const names: ReadonlySet<string> = new Set(['who', 'will', 'it', 'us']);

/** "в 1946 году" says no more than "1946". */
const yearWord = /^(?:год|года|году|годом|годы|годов|годах|гг?)$/;

export function isFunctionWord(place: RawPlace): boolean {
  const { tokens, at, language } = place;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.grammar) return true;
  const { folded, text } = token;
  if (folded === 'may' && language === 'en') return text === 'may' && !besideNumber(tokens, at);
  if (yearWord.test(folded) && language === 'ru') return besideNumber(tokens, at);
  if (!isStopWord(folded, language)) return false;
  if (language !== 'en' || text === folded) return true;
  return !(isAcronym(place, token) || isName(place, token));
}

const upperCase = (text: string | undefined) => text !== undefined && /^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** A neighbour in capitals as well means that the whole line is. */
function isAcronym({ tokens, at }: RawPlace, { folded, text }: RawToken): boolean {
  if (!acronyms.has(folded) || !upperCase(text)) return false;
  return !upperCase(tokens[at - 1]?.text) && !upperCase(tokens[at + 1]?.text);
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** Inside a sentence only: a capital at its beginning means nothing. */
function isName({ tokens, at, text }: RawPlace, token: RawToken): boolean {
  const previous = tokens[at - 1];
  if (!names.has(token.folded) || previous === undefined || !capitalised.test(token.text)) return false;
  return /^[ \u00a0]$/.test(text.slice(previous.end, token.start));
}
