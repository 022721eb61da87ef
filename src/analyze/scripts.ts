/** Which writing system a word is in: it decides how the word is cut and stemmed. */

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'armenian'
  | 'devanagari'
  | 'tamil'
  | 'unspaced'
  | 'other';

const tests: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['tamil', /\p{Script=Tamil}/u],
  [
    'unspaced',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
];

/** The script of a word's first letter. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x80) return 'latin';
  return tests.find(([, test]) => test.test(word))?.[0] ?? 'other';
}
