import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/analyze/fold.ts';
import { isStopWord } from '../../../src/analyze/stop-words.ts';
import { relatedTo, stemOf } from '../../../src/analyze/thesaurus.ts';

const linesOf = (file: string) =>
  readFileSync(new URL(`../../../src/analyze/thesaurus/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const keyOf = (line: string) => line.slice(0, line.indexOf(':'));
const wordsOf = (line: string) =>
  line
    .slice(line.indexOf(':') + 1)
    .replace('|', ' ')
    .trim()
    .split(/ +/);
const stem = (word: string) => stemOf(foldWord(word));
const strength = (asked: string, stated: string) => relatedTo(stem(asked)).get(stem(stated)) ?? 0;
const pairs = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]);

describe.each([
  ['english.txt', /^[a-z]+:(?: [a-z]+)*(?: \|(?: [a-z]+)+)?$/, 'en'],
  ['russian.txt', /^[а-я]+:(?: [а-я]+)*(?: \|(?: [а-я]+)+)?$/, 'ru'],
  ['phrases.txt', /^[a-z]+(?: [a-z]+){1,3}:(?: [a-z]+)+$/, 'en'],
  ['english-russian.txt', /^[a-z]+:(?: [а-я]+)+$/, 'ru'],
  ['russian-english.txt', /^[а-я]+:(?: [a-z]+)+$/, 'en'],
])('%s', (file, form, language) => {
  const lines = linesOf(file);

  it('has a key, a colon and plain words in every line', () => {
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
  });

  it('is sorted by its keys, none twice, since lines are found by binary search', () => {
    const keys = lines.map(keyOf);
    expect(keys.filter((key, at) => at > 0 && key <= (keys[at - 1] ?? ''))).toEqual([]);
  });

  it('names no function word, nothing twice and no key in its own line, whatever the form', () => {
    const wrong = lines.filter((line) => {
      const stems = wordsOf(line).map(stemOf);
      return (
        new Set(stems).size < stems.length ||
        stems.includes(keyOf(line)) ||
        wordsOf(line).some((word) => isStopWord(word, language))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has words that folding leaves as they are', () => {
    expect(lines.filter((line) => wordsOf(line).some((word) => foldWord(word) !== word))).toEqual([]);
  });
});

describe('russian-stems.txt', () => {
  const lines = linesOf('russian-stems.txt');
  const keys = lines.map(keyOf);

  it('leads from one stem to one other in every line, sorted', () => {
    expect(lines.filter((line) => !/^[а-я]{3,}: [а-я]{3,}$/.test(line))).toEqual([]);
    expect(keys.filter((key, at) => at > 0 && key <= (keys[at - 1] ?? ''))).toEqual([]);
  });

  it('leads to no stem that leads on, and hides no key of another list', () => {
    const known = new Set(keys);
    const values = lines.flatMap(wordsOf);
    const others = ['russian.txt', 'russian-english.txt'].flatMap(linesOf).map(keyOf);
    expect([...values, ...others].filter((stem) => known.has(stem))).toEqual([]);
  });
});

describe('relatedTo', () => {
  it.each(
    pairs(`
    dad father
    executed shot
    death killed
    birthday born
    salary paid
    boss head
    wife married
    price cost
    author wrote
    successor replaced
    population inhabitants
    job employment
    movie film
    began started
    disease illness
    bought purchased
    casualties killed
    guarantee warranty
    warranty guarantee
    budget spending
    blaze fire
    казнен расстрелян
    зарплата оклад
    награда орден
    `),
  )('lets what may state the same stand in its place: %s, %s', (asked, stated) => {
    expect(strength(asked, stated)).toBeGreaterThan(0.5);
  });

  it.each(
    pairs(`
    deaf loud
    guarantee repair
    cash card
    `),
  )('counts as evidence what an answer would hold: %s, %s', (asked, stated) => {
    expect(strength(asked, stated)).toBeGreaterThan(0);
    expect(strength(asked, stated)).toBeLessThanOrEqual(0.5);
  });

  it.each(
    pairs(`
    paris capital
    oxygen king
    rifle sword
    cat weapon
    office captain
    author authority
    победа поражение
    `),
  )('does not lead from %s to %s', (asked, stated) => {
    expect(strength(asked, stated)).toBeLessThanOrEqual(0.5);
  });

  it('gives an inflected or irregular form what its word has', () => {
    expect(relatedTo(stem('warranties'))).toEqual(relatedTo(stem('warranty')));
    expect(relatedTo(stem('paid'))).toEqual(relatedTo(stem('pay')));
    expect(relatedTo(stem('завода'))).toEqual(relatedTo(stem('завод')));
    expect(relatedTo(stem('paid')).size).toBeGreaterThan(5);
  });

  it('gives the closest word the most', () => {
    const strengths = [...relatedTo(stem('guarantee'))].map(([, value]) => value);
    expect(Math.max(...strengths)).toBe(1);
    expect(Math.min(...strengths)).toBeGreaterThan(0);
  });

  it('finds every line of its files', () => {
    const lines = [...linesOf('english.txt'), ...linesOf('russian.txt')];
    expect(lines.filter((line) => relatedTo(keyOf(line)).size !== wordsOf(line).length)).toEqual([]);
  });

  it.each(['zyzzyva', '', 'a', '|', ':', ' ', '\n', '東京', '1905', '-', 'zz', 'яяя'])(
    'knows nothing of %j',
    (word) => {
      expect(relatedTo(word).size).toBe(0);
    },
  );
});
