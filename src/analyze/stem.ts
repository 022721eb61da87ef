/** Snowball stemming by script and language, cached: a corpus repeats its words. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import type { Script } from './scripts.ts';

type Stem = (word: string) => string;

const latin: Readonly<Record<string, Stem>> = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  sv: swedish,
  tr: turkish,
};
const cyrillic: Readonly<Record<string, Stem>> = { bg: bulgarian, ru: russian, uk: ukrainian };
const byScript: Partial<Record<Script, Stem>> = { arabic, armenian, devanagari: hindi, greek, tamil };

function stemmerFor(script: Script, language: string): Stem | null {
  if (script === 'latin') return latin[language] ?? english;
  if (script === 'cyrillic') return cyrillic[language] ?? russian;
  return byScript[script] ?? null;
}

const maxCached = 200_000;
const cache = new Map<string, string>();

/** The stem of a folded word. Words over 64 characters are left alone: they are no words. */
export function stemWord(word: string, script: Script, language: string): string {
  if (word.length > 64 || word.length < 3) return word;
  const key = `${language} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stem = stemmerFor(script, language)?.(word) ?? word;
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
