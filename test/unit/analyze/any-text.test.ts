import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import { seededNumbers } from '../../support/seeded-numbers.ts';

const analyzer = createAnalyzer();
const languages = ['en', 'ru', 'de', 'fr', 'it', 'el', 'ar', 'he', 'hi', 'zh', 'ja', 'ko', 'th', 'xx'];

function randomText(seed: number): string {
  const next = seededNumbers(seed);
  const words =
    "7.2.1905 1,300 U.S.A. C++ o'b d'a ﷺ \ufc5e ـ ิ่ กำ \u0301 \u00ad \u200d x\u00ady 京都 서울은 二千三百 昭和5年 3万5 図書館はいつ 是什么 ١٢٬٥ Κι’ Ґжиці IŞık שלום café ß İ ŉ ǅ 1905-02-07 12th ١٩ Ⅻ ² '' - \n ё й \ud83d \u0000 😀".split(
      ' ',
    );
  const pick = () =>
    next(3) === 0 ? String.fromCodePoint(next(0x1ffff)) : (words[next(words.length)] ?? '');
  return Array.from({ length: next(30) }, pick).join(next(3) === 0 ? '' : ' ');
}

describe('any text', () => {
  it('gives tokens whose offsets slice back to their text, in order', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const text = randomText(seed);
      let last = 0;
      for (const token of analyzer.tokens(text, languages[seed % languages.length])) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        last = token.start;
      }
    }
  });

  it('gives terms that are neither empty nor broken nor hold white space', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const text = randomText(seed);
      const language = languages[seed % languages.length] ?? 'en';
      const keys = analyzer
        .queryTerms(text, [language, 'en'])
        .flatMap(({ terms, bridges }) => [...terms, ...bridges]);
      const terms = [
        ...analyzer.tokens(text, language).map(({ term }) => term),
        ...analyzer.indexTerms(text, language),
        ...keys,
      ];
      expect(
        terms.filter((term) => term === '' || /\s/.test(term) || !term.isWellFormed() || term.length > 140),
      ).toEqual([]);
    }
  });

  it('is found by its own words', () => {
    for (let seed = 0; seed < 500; seed++) {
      const text = randomText(seed);
      const index = new Set(analyzer.indexTerms(text));
      for (const { terms } of analyzer.queryTerms(text, ['en']))
        expect(terms.some((term) => index.has(term))).toBe(true);
    }
  });

  it.each([
    ['words', 'the quick brown fox '],
    ['one letter', 'a'],
    ['digits', '7'],
    ['grouped digits', '1 111 '],
    ['digits and commas', '1,'],
    ['digits and dots', '1.11.'],
    ['letters and dots', 'a.'],
    ['apostrophes', "a'"],
    ['accents', '\u0301'],
    ['accented letters', 'e\u0301\u0302'],
    ['soft hyphens', 'a\u00ad'],
    ['hyphens', 'a-'],
    ['Chinese', '京都'],
    ['Chinese numerals', '一万'],
    ['numbers with signs', '1万'],
    ['kana that are grammar', 'のは'],
    ['kana that are nearly grammar', 'したい'],
    ['Arabic', 'بيت'],
    ['Greek', 'Γου'],
    ['Thai marks', 'ก่'],
    ['plus signs', 'C++'],
    ['line breaks', '-\n'],
    ['spaces', '          '],
    ['halves of surrogates', '\ud83d'],
  ])('of 300,000 characters is read before the test runs out of time: %s', (_name, part) => {
    const text = part.repeat(Math.ceil(300_000 / part.length));
    const tokens = analyzer.tokens(text);
    expect(tokens.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(analyzer.indexTerms(text).length).toBeLessThanOrEqual(4 * text.length);
  });
});
