/** The script of a text leaves few languages to choose from. */

/** Languages that the prevailing script allows, the most usual first. */
export interface ScriptLanguage {
  readonly candidates: readonly string[];
}

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\p{Script=Latin}/gu,
    [
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'sv',
      'da',
      'no',
      'fi',
      'pl',
      'cs',
      'tr',
      'ro',
      'hu',
      'id',
      'vi',
    ],
  ],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh']],
];

/** A syllable or an ideograph says as much as several letters. */
const weights: Record<string, number> = { zh: 3, ja: 3, ko: 2 };

/** The languages of the script that most of the text is written in. */
export function detectScriptLanguage(text: string): ScriptLanguage {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  let best: ScriptLanguage = { candidates: ['en'] };
  let bestScore = 0;
  for (const [pattern, candidates] of scripts) {
    const letters = count(text, pattern) + (candidates[0] === 'zh' ? kana : 0);
    const score = letters * (weights[candidates[0] ?? ''] ?? 1);
    if (score > bestScore) [best, bestScore] = [{ candidates: withKana(candidates, kana, letters) }, score];
  }
  return best;
}

/** Ideographs among syllables are Japanese. */
function withKana(candidates: readonly string[], kana: number, letters: number): readonly string[] {
  return candidates[0] === 'zh' && kana > letters * 0.05 ? ['ja'] : candidates;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
