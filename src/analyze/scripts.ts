/** Which writing system a word is in: it decides how the word is cut and stemmed. */
import { remember } from './remember.ts';

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'armenian'
  | 'devanagari'
  | 'tamil'
  | 'unspaced'
  | 'other';

/**
 * Scripts that write no spaces between words, for a character class. Korean writes them, but glues particles to its
 * nouns, so that it is searched in the same way.
 */
export const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';

const tests: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['unspaced', new RegExp(`[${unspacedScripts}]`, 'u')],
];

/** The script of a word by its first letter; a word of two scripts has that of the earlier in the list above. */
export const scriptOf = (word: string): Script =>
  word.charCodeAt(0) < 0x80 ? 'latin' : scriptOfLetters(word);

const scriptOfLetters = remember<Script>((word) => tests.find(([, test]) => test.test(word))?.[0] ?? 'other');
