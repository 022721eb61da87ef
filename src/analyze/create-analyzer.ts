/** The analyzer: tokens, stems and bridges in one place, so that index and question are always read alike. */
import type { Analyzer, QueryTerm, Token } from '../contract/analyzer.ts';
import { indexBridges, joinedCompound, numericBridges, otherScriptName } from './bridges.ts';
import { scriptOf } from './scripts.ts';
import { stemName, stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import { translationsOf } from './translations.ts';

const capitalLetter = /^\p{Lu}/u;

function tokens(text: string, language = 'en'): Token[] {
  return tokenize(text).map((raw) => toToken(raw, language));
}

function toToken({ start, end, text, folded, kind, script }: RawToken, language: string): Token {
  const own = languageFor(script, language);
  const capital = capitalLetter.test(text);
  const stem = capital ? stemName : stemWord;
  const stop = kind === 'word' && isStopWord(folded, own);
  return {
    start,
    end,
    text,
    term: kind === 'word' ? stem(folded, script, own) : folded,
    kind,
    stop,
    capital,
  };
}

/** A Russian name in an English text is still Russian, and an English one in a Russian text English. */
function languageFor(script: string, language: string): string {
  const cyrillic = language === 'ru' || language === 'uk' || language === 'bg' || language === 'sr';
  if (script === 'cyrillic') return cyrillic ? language : 'ru';
  return script === 'latin' && cyrillic ? 'en' : language;
}

function indexTerms(text: string, language = 'en'): string[] {
  const all = tokens(text, language);
  return all.flatMap((token, i) =>
    token.stop ? [] : [token.term, ...singleCharacters(token), ...indexBridges(token, all[i - 1], text)],
  );
}

/** A pair of characters of a text without spaces is also found by one of them. */
function singleCharacters(token: Token): string[] {
  return scriptOf(token.text) === 'unspaced' && token.text.length > 1 ? [...token.text].slice(0, 1) : [];
}

function queryTerms(question: string, languages: readonly string[]): QueryTerm[] {
  const [first = 'en', ...others] = languages;
  const readings = others.map((language) => tokens(question, language));
  const all = tokens(question, first);
  return all.flatMap((token, i) => {
    if (token.stop || readings.some((reading) => reading[i]?.stop)) return [];
    const terms = [...new Set([token.term, ...readings.map((reading) => reading[i]?.term ?? token.term)])];
    const bridges = [
      ...otherScriptName(token),
      ...numericBridges(token, all[i - 1]),
      ...joinedCompound(token, all[i - 1], question),
      ...translationsOf(token.term),
    ];
    return [{ token, terms, bridges: bridges.filter((bridge) => !terms.includes(bridge)) }];
  });
}

export function createAnalyzer(): Analyzer {
  return { fingerprint: 'analyzer-1', tokens, indexTerms, queryTerms };
}
