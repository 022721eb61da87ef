/** The language decides how sentences are split and words are stemmed; most files don't name theirs. */
import { functionWords } from './function-words.ts';
import { detectScriptLanguage, type ScriptLanguage } from './script-language.ts';

const sampleCharacters = 40_000;

/** BCP 47 primary tag of the main language, by script and by function words; `en` when nothing tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  const byScript = detectScriptLanguage(sample);
  return byScript.candidates.length > 1 ? mostLikely(sample, byScript) : (byScript.candidates[0] ?? 'en');
}

function mostLikely(sample: string, script: ScriptLanguage): string {
  const counts = countWords(sample);
  let best = script.candidates[0] ?? 'en';
  let bestScore = 0;
  for (const language of script.candidates) {
    const words = (functionWords[language] ?? []).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    const score = words + letterWeight * countOwnLetters(sample, language);
    if (score > bestScore) [best, bestScore] = [language, score];
  }
  return best;
}

/** Letters that no other language of the list has. Turkish says with endings what others say with function words. */
const ownLetters: Readonly<Record<string, RegExp>> = { tr: /[ığĞİ]/g };
/** Of a letter beside a function word: names of one language stand in texts of another. */
const letterWeight = 0.5;

function countOwnLetters(sample: string, language: string): number {
  const letters = ownLetters[language];
  return letters === undefined ? 0 : (sample.match(letters)?.length ?? 0);
}

function countWords(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}’']+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The tag of a language that a document names itself: `en-GB`, `English` or `русский`. */
export function parseLanguage(name: string): string | null {
  const known = names[name.trim().toLowerCase()];
  if (known) return known;
  return /^\s*([a-z]{2,3})(?:[-_][a-z0-9-]+)?\s*$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

const names: Record<string, string> = {
  english: 'en',
  russian: 'ru',
  русский: 'ru',
  ukrainian: 'uk',
  українська: 'uk',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  polski: 'pl',
};
