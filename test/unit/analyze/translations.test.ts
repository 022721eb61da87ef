import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/analyze/thesaurus.ts';
import { translationsOf } from '../../../src/analyze/translations.ts';

function entriesOf(file: string): [string, string[]][] {
  const url = new URL(`../../../src/analyze/thesaurus/${file}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [key = '', words = ''] = line.split(': ');
      return [key, words.split(' ').map(stemOf)];
    });
}

const pairsOf = (entries: [string, string[]][], turned: boolean) =>
  entries.flatMap(([key, stems]) => stems.map((stem) => (turned ? `${stem} ${key}` : `${key} ${stem}`)));

describe('the bilingual lists', () => {
  it('mirror each other', () => {
    const there = new Set(pairsOf(entriesOf('english-russian.txt'), false));
    const back = new Set(pairsOf(entriesOf('russian-english.txt'), true));
    expect([...there].filter((pair) => !back.has(pair))).toEqual([]);
    expect([...back].filter((pair) => !there.has(pair))).toEqual([]);
  });
});

describe('translationsOf', () => {
  it.each([
    ['father', 'отец'],
    ['завод', 'factory'],
    ['казнь', 'executed'],
    ['blockade', 'блокада'],
    ['paid', 'платить'],
    ['трибуны', 'tribune'],
    ['кошек', 'cat'],
  ])('leads from %s to %s', (word, translation) => {
    expect(translationsOf(stemOf(word))).toContain(stemOf(translation));
  });

  it('gives at most six stems', () => {
    const keys = [...entriesOf('english-russian.txt'), ...entriesOf('russian-english.txt')].map(
      ([key]) => key,
    );
    expect(Math.max(...keys.map((key) => translationsOf(key).length))).toBe(6);
    expect(keys.filter((key) => translationsOf(key).length === 0)).toEqual([]);
  });

  it('knows nothing of other words', () => {
    expect(translationsOf('zyzzyva')).toEqual([]);
    expect(translationsOf('')).toEqual([]);
  });
});
