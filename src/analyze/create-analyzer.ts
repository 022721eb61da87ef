/** The analyzer: tokens, stems and bridges in one place, so that index and question are always read alike. */

import type { Analyzer, Heading, QueryTerm, Token } from '../contract/analyzer.ts';
import { askInEnglish } from './ask-in-english.ts';
import { indexBridges, otherScriptName, sharedBridges } from './bridges.ts';
import { entryBridges, entryTerm } from './entry-number.ts';
import { foldWord } from './fold.ts';
import { isFunctionWord } from './function-word.ts';
import { glossOf } from './gloss.ts';
import { phrasesIn } from './phrases.ts';
import { scriptOf } from './scripts.ts';
import { stemName, stemWord } from './stem.ts';
import { type Related, relatedTo } from './thesaurus.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import { translationsOf } from './translations.ts';

const capitalLetter = /^\p{Lu}/u;

function tokens(text: string, language = 'en'): Token[] {
  const raw = tokenize(text);
  return raw.map((token, at) => {
    const own = languageFor(token.script, language);
    return toToken(token, own, isFunctionWord({ tokens: raw, at, text, language: own }));
  });
}

function toToken(
  { start, end, text, folded, kind, script }: RawToken,
  language: string,
  stop: boolean,
): Token {
  const capital = capitalLetter.test(text);
  const stem = capital ? stemName : stemWord;
  const term = kind === 'word' ? stem(folded, script, language) : folded;
  return { start, end, text, term, kind, stop, capital };
}

/** A Russian name in an English text is still Russian, and an English one in a Russian text English. */
function languageFor(script: string, language: string): string {
  const cyrillic = language === 'ru' || language === 'uk' || language === 'bg' || language === 'sr';
  if (script === 'cyrillic') return cyrillic ? language : 'ru';
  return script === 'latin' && cyrillic ? 'en' : language;
}

function indexTerms(text: string, language = 'en'): string[] {
  const all = tokens(text, language);
  return all.flatMap((token, at) => {
    if (token.stop) return [];
    const bridges = indexBridges({ tokens: all, at, text, language });
    return [token.term, ...singleCharacters(token, all[at + 1]), ...bridges];
  });
}

function headingTerms({ title, section, entry }: Heading, language = 'en'): string[] {
  const terms = indexTerms([title, ...section].join('. '), language);
  return entry === null ? terms : [...terms, entryTerm(entry)];
}

/** A pair of characters of a text without spaces is also found by one of them. */
function singleCharacters(token: Token, next: Token | undefined): string[] {
  if (token.kind === 'number' || scriptOf(token.text) !== 'unspaced') return [];
  const characters = [...token.term];
  const last = next === undefined || next.start >= token.end;
  return characters.length === 2 ? characters.slice(0, last ? 2 : 1) : [];
}

function queryTerms(question: string, spoken: readonly string[]): QueryTerm[] {
  const languages = spoken.length > 0 ? spoken : ['en'];
  const readings = readingsOf(question, languages);
  const { language, read: all } = questionReading(readings);
  const phrases = phrasesIn(all.map(({ text }) => foldWord(text)));
  return all.flatMap((token, at) => {
    if (token.stop) return [];
    const terms = distinctTerms([{ language, read: all }, ...readings], at, languages);
    // The thesaurus and the word lists are kept by English and Russian stems, whatever else the corpus speaks.
    const known = distinctTerms(readings, at, [language, ...languages, 'en']);
    const translations = known.flatMap(translationsOf);
    const place = { tokens: all, at, text: question, language };
    const bridges = new Set([
      ...otherScriptName(token),
      ...sharedBridges(place),
      ...entryBridges(place),
      ...translations,
    ]);
    const related = strongest([...known.map(relatedTo), phrases.get(at), ...translations.map(translated)]);
    return [{ token, terms, bridges: [...bridges].filter((bridge) => !terms.includes(bridge)), related }];
  });
}

interface Reading {
  readonly language: string;
  readonly read: readonly Token[];
}

/** The question in each language of the corpus, and in English. */
const readingsOf = (question: string, languages: readonly string[]): Reading[] =>
  [...new Set([...languages, 'en'])].map((language) => ({ language, read: tokens(question, language) }));

/**
 * The one in the question's own language: that with the most function words. "die" and "war" carry no meaning in a German
 * question, and all of it in an English one.
 */
function questionReading(readings: readonly Reading[]): Reading {
  const stops = ({ read }: Reading) => read.filter(({ stop }) => stop).length;
  return readings.reduce((best, one) => (stops(one) > stops(best) ? one : best));
}

/** The terms of the token at this place in the readings of these languages. */
const distinctTerms = (readings: readonly Reading[], at: number, languages: readonly string[]): string[] => [
  ...new Set(
    readings.flatMap(({ language, read }) => (languages.includes(language) ? (read[at]?.term ?? []) : [])),
  ),
];

/** What a translation's own related words are worth: one of its senses may not be meant. */
const throughTranslation = 0.8;

const translated = (translation: string): Related =>
  new Map([...relatedTo(translation)].map(([stem, strength]) => [stem, throughTranslation * strength]));

function strongest(all: readonly (Related | undefined)[]): Related {
  const related = new Map<string, number>();
  for (const [stem, strength] of all.flatMap((one) => [...(one ?? [])])) {
    related.set(stem, Math.max(strength, related.get(stem) ?? 0));
  }
  return related;
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Every sentence of a corpus comes through here: those without a Cyrillic letter are not cut into tokens for it. */
const gloss = (text: string, language = 'ru'): string =>
  cyrillic.test(text) ? glossOf(text, tokens(text, 'ru'), language) : text;

const inEnglish = (question: string): string | null =>
  cyrillic.test(question) ? askInEnglish(question, (text) => tokens(text, 'ru')) : null;

export function createAnalyzer(): Analyzer {
  return { fingerprint: 'analyzer-8', tokens, indexTerms, headingTerms, queryTerms, gloss, inEnglish };
}
