/** Text to words and numbers with their offsets. Linear in the length of the text; any script gives tokens. */
import { foldWord } from './fold.ts';
import { type Script, scriptOf } from './scripts.ts';

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: 'word' | 'number';
  readonly script: Script;
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';

/**
 * In this order: runs of scripts without spaces; numbers (with grouping and decimals, then what is glued to them as in
 * "5th", "1930s", "3M"); words with inner apostrophes and the signs of names such as C++ and F#.
 */
const pattern = new RegExp(
  `([${unspaced}]+)` +
    '|(\\p{Nd}{1,3}(?:[ \\u00a0\\u202f]\\p{Nd}{3})+(?!\\p{N})|\\p{Nd}+(?:[.,]\\p{Nd}+)*)(\\p{L}{0,12})' +
    `|((?:(?![${unspaced}])[\\p{L}\\p{M}])(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])*(?:['’](?:(?![${unspaced}])\\p{L})+)*(?:\\+\\+|#)?)`,
  'gu',
);

export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, run, number, glued, word] = match;
    if (run !== undefined) tokens.push(...cutRun(run, match.index));
    else if (number !== undefined) tokens.push(...cutNumber(number, glued ?? '', match.index));
    else if (word !== undefined) tokens.push(makeToken(whole, match.index, 'word'));
  }
  return tokens;
}

function makeToken(text: string, start: number, kind: RawToken['kind'], folded = foldWord(text)): RawToken {
  const script = kind === 'number' ? 'other' : scriptOf(folded);
  return { start, end: start + text.length, text, folded, kind, script };
}

/** Overlapping pairs of characters: the usual way to search text that has no spaces. */
function cutRun(run: string, start: number): RawToken[] {
  const characters = [...run];
  if (characters.length === 1) return [makeToken(run, start, 'word')];
  const tokens: RawToken[] = [];
  let at = start;
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    tokens.push(makeToken(pair, at, 'word'));
    at += characters[i]?.length ?? 0;
  }
  return tokens;
}

/** A date such as 7.2.1905 gives its three parts; a grouped number loses its separators; "5th" keeps its letters. */
function cutNumber(number: string, glued: string, start: number): RawToken[] {
  const parts = number.split(/[.,]/);
  const isDate = parts.length === 3 && parts.every((part) => part.length <= 2 || part.length === 4);
  if (isDate && glued === '') {
    let at = start;
    return parts.map((part) => {
      const token = makeToken(part, at, 'number', plainNumber(part));
      at += part.length + 1;
      return token;
    });
  }
  const text = number + glued;
  if (glued === '') return [makeToken(text, start, 'number', plainNumber(number))];
  if (/^(?:s|st|nd|rd|th|e|er|го|й|я|е|х|м)$/i.test(glued))
    return [makeToken(text, start, 'number', plainNumber(number))];
  return [makeToken(text, start, 'word', plainNumber(number) + foldWord(glued))];
}

/** "1,300", "1 300" and "1300" are one number; "07" is 7; "1.50" is 1.5. */
function plainNumber(number: string): string {
  const spaceless = number.normalize('NFKC').replace(/\s/g, '');
  const grouped = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(spaceless)
    ? spaceless.replace(/[.,]/g, '')
    : spaceless;
  const point = grouped.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(point) && point.length < 16 ? String(Number(point)) : point;
}
