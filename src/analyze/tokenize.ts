/** Text to words and numbers with their offsets. Linear in the length of the text; any script gives tokens. */
import { cutNumber } from './cut-number.ts';
import { cutRun } from './cut-run.ts';
import { foldWord } from './fold.ts';
import { type Script, scriptOf, unspacedScripts } from './scripts.ts';

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: 'word' | 'number';
  readonly script: Script;
  /** Grammar of a script without spaces. */
  readonly grammar?: boolean;
}

const letter = `(?![${unspacedScripts}])\\p{L}`;
/** Soft hyphens and joiners stand inside words and mean nothing. */
const inner = `(?![${unspacedScripts}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d\\u2060]`;

/**
 * In this order: runs of scripts without spaces; numbers (with grouping and decimals, then what is glued to them as in
 * "5th", "1930s", "3M"); abbreviations with dots inside (U.S.A.); words with inner apostrophes and the signs of names
 * such as C++ and F#.
 */
const pattern = new RegExp(
  `([${unspacedScripts}]+)` +
    '|(\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}){1,6}(?!\\p{N})|\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*)' +
    `((?:${letter}){0,12})` +
    `|((?:${letter}\\.){1,6}${letter}(?![\\p{L}\\p{M}\\p{N}'’])\\.?|(?:${letter}\\.){2,7})` +
    `|((?:${letter})(?:${inner})*(?:['’＇](?:${letter})+)*(?:\\+\\+|#)?)`,
  'gu',
);

/** A longer run of letters is no word (a key, an encoded picture): its beginning stands for it. */
const maxFolded = 64;

export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, run, number, glued, dotted, word] = match;
    if (run !== undefined) addRun(tokens, run, match.index);
    else if (number !== undefined)
      for (const part of cutNumber(number, glued ?? '')) tokens.push(place(part, match.index));
    else if (dotted !== undefined) addWord(tokens, dotted, match.index);
    else if (word !== undefined) addWord(tokens, whole, match.index);
  }
  return tokens;
}

type Part = ReturnType<typeof cutNumber>[number];

function place({ text, offset, folded, kind }: Part, at: number): RawToken {
  const start = at + offset;
  return { start, end: start + text.length, text, folded, kind, script: 'other' };
}

/** What folds to nothing (a lone accent) is no word. */
function addWord(tokens: RawToken[], text: string, start: number): void {
  const whole = foldWord(text.replaceAll('.', ''));
  const folded = whole.length > maxFolded ? whole.slice(0, maxFolded).toWellFormed() : whole;
  if (folded === '') return;
  tokens.push({ start, end: start + text.length, text, folded, kind: 'word', script: scriptOf(folded) });
}

function addRun(tokens: RawToken[], run: string, start: number): void {
  let at = start;
  for (const { kind, text, value } of cutRun(run, isNumberEnd(tokens.at(-1), start))) {
    if (kind === 'words') addPairs(tokens, text, at);
    else if (kind === 'number') tokens.push(place({ text, offset: 0, folded: String(value), kind }, at));
    else tokens.push(grammarToken(text, at));
    at += text.length;
  }
}

function grammarToken(text: string, start: number): RawToken {
  const folded = text.slice(0, maxFolded);
  return { start, end: start + text.length, text, folded, kind: 'word', script: 'unspaced', grammar: true };
}

const isNumberEnd = (token: RawToken | undefined, at: number) => token?.kind === 'number' && token.end === at;

/** Overlapping pairs of characters: the usual way to search text that has no spaces. */
function addPairs(tokens: RawToken[], run: string, start: number): void {
  const characters = [...run];
  if (characters.length === 1) addWord(tokens, run, start);
  let at = start;
  for (let i = 0; i + 1 < characters.length; i++) {
    addWord(tokens, `${characters[i]}${characters[i + 1]}`, at);
    at += characters[i]?.length ?? 0;
  }
}
