/** Which writing system a word is in: it decides how the word is cut and stemmed. */

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
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x80) return 'latin';
  return tests.find(([, test]) => test.test(word))?.[0] ?? 'other';
}
