/** Letters to their plain form, so that spellings which a reader takes for the same word compare equal. */

import { remember } from './remember.ts';

/** Accents and vowel points that a writer may leave out; the vowel signs of other scripts are letters and stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const apostrophes = /[’ʼ‘`´＇]/g;
/** Soft hyphens and joiners inside a word, Arabic's lengthening stroke, and spaces that a ligature unfolds to. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640\s]+/g;
const expanded: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ı: 'i',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const lastHeh = /(?<=\p{L}{2})ه$/u;

/** Lower case, compatibility forms joined, accents dropped where they don't make another letter. */
export const foldWord = remember((word) => {
  const lower = word.normalize('NFKC').toLowerCase().replace(apostrophes, "'");
  const folded = /^[\x21-\x7e]*$/.test(lower) ? lower : foldMarks(lower);
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded.replace(/'/g, '');
});

/**
 * й is a letter of its own and stays; ё is written е as often as not, and so are Turkish ı as i, Ukrainian ґ as г, the
 * last letter of Arabic المكتبة as ه.
 */
function foldMarks(word: string): string {
  const kept = word
    .replace(invisible, '')
    .replace(/[ßøłđðþæœςıґىیک]/g, (letter) => expanded[letter] ?? letter)
    .replace(/й/g, '\u0000');
  const bare = kept.normalize('NFD').replace(accents, '').normalize('NFC');
  return bare.replaceAll('\u0000', 'й').replace(lastHeh, 'ة');
}

const digit = /\p{Nd}/u;

/** Digits of any script to those of ASCII: "١٩٠٥" is 1905. */
export const foldDigits = (number: string): string =>
  /^[\x20-\x7e]*$/.test(number) ? number : number.normalize('NFKC').replace(/\p{Nd}/gu, digitValue);

/** Every script keeps its ten digits together, zero first. */
function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
