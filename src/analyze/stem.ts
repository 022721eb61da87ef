/**
 * Snowball stemming by script and language, cached: a corpus repeats its words. A stemmer is loaded when its language
 * is met: loading all of them costs a command over 30 ms at its start.
 */
import { createRequire } from 'node:module';
import { irregularForms, stemsApart } from './irregular-forms.ts';
import { russianForms } from './russian-forms.ts';
import type { Script } from './scripts.ts';
import { openSortedLines } from './sorted-lines.ts';
import { stemEnglish } from './stem-english.ts';

type Stem = (word: string) => string;
type Load = () => { readonly stemmer: Stem };

const require = createRequire(import.meta.url);
const english: Load = () => ({
  stemmer: (word) => stemsApart.get(word) ?? stemEnglish(irregularForms.get(word) ?? word),
});
const russian: Load = () => {
  const { stemmer }: ReturnType<Load> = require('@orama/stemmers/russian');
  return { stemmer: (word) => wordStem(stemmer(russianForms.get(word) ?? word)) };
};

/** Stems of forms that the rules leave apart, each with the stem of its word: "кошек" is a form of "кошка". */
const russianStems = openSortedLines(new URL('thesaurus/russian-stems.txt', import.meta.url));
const wordStem = (stem: string): string => russianStems(stem).first[0] ?? stem;

const latin: Readonly<Record<string, Load>> = {
  da: () => require('@orama/stemmers/danish'),
  de: () => require('@orama/stemmers/german'),
  en: english,
  es: () => require('@orama/stemmers/spanish'),
  fi: () => require('@orama/stemmers/finnish'),
  fr: () => require('@orama/stemmers/french'),
  hu: () => require('@orama/stemmers/hungarian'),
  it: () => require('@orama/stemmers/italian'),
  nl: () => require('@orama/stemmers/dutch'),
  no: () => require('@orama/stemmers/norwegian'),
  pt: () => require('@orama/stemmers/portuguese'),
  ro: () => require('@orama/stemmers/romanian'),
  sv: () => require('@orama/stemmers/swedish'),
  tr: () => require('@orama/stemmers/turkish'),
};
const cyrillic: Readonly<Record<string, Load>> = {
  bg: () => require('@orama/stemmers/bulgarian'),
  ru: russian,
  uk: () => require('@orama/stemmers/ukrainian'),
};
const byScript: Partial<Record<Script, Load>> = {
  arabic: () => require('@orama/stemmers/arabic'),
  armenian: () => require('@orama/stemmers/armenian'),
  devanagari: () => require('@orama/stemmers/indian'),
  greek: () => require('@orama/stemmers/greek'),
  tamil: () => require('@orama/stemmers/tamil'),
};

function stemmerFor(script: Script, language: string): Load | undefined {
  if (script === 'latin') return latin[language] ?? english;
  if (script === 'cyrillic') return cyrillic[language] ?? russian;
  return byScript[script];
}

const maxCached = 200_000;
const cache = new Map<string, string>();

/** The stem of a folded word. Words of two letters and over 64 are left alone. */
export function stemWord(word: string, script: Script, language: string): string {
  if (word.length >= 64 || word.length < 3) return word;
  const key = `${language} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stem = stemmerFor(script, language)?.().stemmer(word).replace(/\s+/g, '') || word;
  if (cache.size >= maxCached) cache.clear();
  cache.set(key, stem);
  return stem;
}

const surname = /^(\p{L}{2,}(?:ов|ев|ин|ын))(?:а|у|ым|ом|е|ой|ы|ых|ыми)?$/u;

/** Snowball takes the end of Кузнецов for a case ending but not that of Кузнецова; names keep theirs. `word` is folded. */
export function stemName(word: string, script: Script, language: string): string {
  const base = script === 'cyrillic' ? surname.exec(word)?.[1] : undefined;
  return base ?? stemWord(word, script, language);
}
