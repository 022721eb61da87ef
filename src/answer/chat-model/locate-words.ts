/**
 * Finds where words that a model repeated stand in a sentence. Folding may only help to find the place; what is shown is
 * cut from the sentence itself, and words that are not in it lead nowhere.
 */
import type { Span } from '../../contract/span.ts';

/** Letters of scripts that put spaces between words, and digits: no match may begin or end inside a run of them. */
const wordCharacter = /[\p{Lu}\p{Ll}\p{N}\p{M}]/u;

/** The first place in `text`, not before `after`, where `words` stand as whole words; exact before folded. */
export function locateWords(text: string, words: string, after = 0): Span | null {
  const wanted = words.toWellFormed().normalize('NFC').trim();
  if (wanted === '' || wanted.length > 2 * text.length) return null;
  return locateExactly(text, wanted, after) ?? locateFolded(text, wanted, after);
}

function locateExactly(text: string, wanted: string, after: number): Span | null {
  for (let start = text.indexOf(wanted, after); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const span = { start, end: start + wanted.length };
    if (isWhole(text, span)) return span;
  }
  return null;
}

function locateFolded(text: string, wanted: string, after: number): Span | null {
  const folded = foldText(text);
  const needle = foldText(wanted).text.trim();
  if (needle === '') return null;
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + needle.length - 1] ?? 0;
    if (start >= after && isWhole(text, { start, end })) return { start, end };
  }
  return null;
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** Whether a word or a character goes on across this offset. */
function joins(text: string, offset: number): boolean {
  const before = text.slice(0, offset).match(/.$/su)?.[0] ?? '';
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 32);
  const half = /^[\udc00-\udfff]$/.test(text[offset] ?? '') && /[\ud800-\udbff]$/.test(text.slice(0, offset));
  return half || (wordCharacter.test(before) && wordCharacter.test(next));
}

interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, where the character that it came from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ignored = /^[\p{Cf}\p{Variation_Selector}*_`]$/u;

function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = ignored.test(character) ? '' : foldCharacter(character);
    const kept = plain === ' ' && folded.endsWith(' ') ? '' : plain;
    folded += kept;
    for (let i = 0; i < kept.length; i++) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return { text: folded, starts, ends };
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/\p{Pd}|\u2212/u.test(character)) return '-';
  if (/['‘’‚‛ʼ′]/u.test(character)) return "'";
  if (/["“”„‟«»″]/u.test(character)) return '"';
  return character.normalize('NFKC').toLowerCase();
}
