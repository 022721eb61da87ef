/** The forms of a name that its spelling in another script is looked for by. */
import type { Token } from '../contract/analyzer.ts';
import { arabicSpellings } from './arabic-names.ts';
import { foldWord } from './fold.ts';
import { greekSpellings } from './greek-names.ts';
import { remember } from './remember.ts';
import { scriptOf } from './scripts.ts';
import { nameSkeleton } from './skeleton.ts';
import { russianSpellings, withH } from './ukrainian-names.ts';

/** Case endings with a consonant; the vowels of the others fall away in the skeleton. */
const caseEnding = /(?:ом|ем|ой|ей|ым|им|ам|ям|ами|ями|ах|ях|ых|их|ыми|ими|ого|его|ому|ему)$/;
const adjective = /^(.{3,}?)(?:ь?ск)(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими)$/;

const capitalLetter = /^\p{Lu}/u;

/** Skeletons of a capitalised word, and of the place in an adjective such as ленинградский. */
export function nameForms(token: Token): readonly string[] {
  return token.kind === 'word' ? skeletons(token.text) : [];
}

const skeletons = remember<readonly string[]>((text) => {
  const capital = capitalLetter.test(text);
  const script = scriptOf(text);
  const word = lettersOf(text);
  if (script === 'greek') return capital ? present(...greekSpellings(word).map(nameSkeleton)) : [];
  if (script === 'arabic') return present(...arabicSpellings(word).map(nameSkeleton));
  if (script !== 'latin' && script !== 'cyrillic') return [];
  if (script === 'latin') return capital ? present(nameSkeleton(word)) : [];
  const place = adjective.exec(word)?.[1];
  const forms = capital ? [word, word.replace(caseEnding, '')] : [];
  return present(...[...forms, ...(place === undefined ? [] : [place])].map(nameSkeleton));
});

/** Skeletons of a Ukrainian or Belarusian name as Russian spells it, and as Latin letters do. */
export const ukrainianForms = remember<{
  readonly russian: readonly string[];
  readonly latin: readonly string[];
}>((text) => {
  if (!capitalLetter.test(text)) return { russian: [], latin: [] };
  const spellings = russianSpellings(lettersOf(text));
  return {
    russian: present(...spellings.map(nameSkeleton)),
    latin: present(...spellings.map(withH).map(nameSkeleton)),
  };
});

/** Without the signs and dots of C++ and U.S.A. */
const lettersOf = (text: string) => foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');
const present = (...forms: string[]) => [...new Set(forms)].filter((form) => form !== '');

/** A name that the question writes without its capital. */
export function lowerCaseForms({ text, capital, kind }: Token): string[] {
  if (kind !== 'word' || capital || text.length < 4) return [];
  const word = lettersOf(text);
  const script = scriptOf(text);
  if (script === 'greek') return present(...greekSpellings(word).map(nameSkeleton));
  return script === 'cyrillic' ? present(nameSkeleton(word), nameSkeleton(word.replace(caseEnding, ''))) : [];
}
