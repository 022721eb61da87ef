import { describe, expect, it } from 'vitest';
import { parseServer, parseSuggestions, readOptions } from '../../../src/widget/read-options.ts';
import { english } from '../../../src/widget/strings/en.ts';
import { russian } from '../../../src/widget/strings/ru.ts';
import { chooseStrings } from '../../../src/widget/strings/strings.ts';
import { readableOn } from '../../../src/widget/styles/accent.ts';

const page = 'https://site.example/shop/';

describe('the options of a widget', () => {
  it('separate suggestions by a bar and leave out empty ones', () => {
    expect(parseSuggestions(' Who? |  | When? ')).toEqual(['Who?', 'When?']);
    expect(parseSuggestions(null)).toEqual([]);
  });

  it('resolve the server against the page and fall back to where the script came from', () => {
    expect(parseServer('/quoth/', page, 'x')).toBe('https://site.example/quoth/');
    expect(parseServer('https://[', page, 'https://q.example')).toBe('https://q.example');
    expect(parseServer(null, page, 'https://q.example')).toBe('https://q.example');
  });

  it('are all optional', () => {
    const options = readOptions(() => null, page, 'https://q.example');
    expect(options).toMatchObject({
      server: 'https://q.example',
      title: null,
      suggestions: [],
      apiKey: null,
    });
  });
});

describe('the language', () => {
  it.each([
    [['ru-RU', 'en'], 'ru'],
    [['fr', 'ru'], 'ru'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('for a browser that wants %j is %s', (wanted, language) => {
    expect(chooseStrings(wanted).language).toBe(language);
  });

  it('counts as Russian counts', () => {
    expect([1, 3, 5, 21].map((n) => russian.references(n))).toEqual([
      '1 источник',
      '3 источника',
      '5 источников',
      '21 источник',
    ]);
    expect(english.references(1)).toBe('1 reference');
  });

  it('has a word for every subject of a disagreement, and one for those it does not know', () => {
    for (const strings of [english, russian]) {
      const words = ['date', 'number', 'name', 'place', 'office', 'statement'].map(strings.disagreement);
      expect(new Set(words).size).toBe(6);
      expect(strings.disagreement('constructor')).toBe(strings.disagreement('statement'));
    }
  });
});

describe('an accent', () => {
  it('gets the text colour that can be read on it', () => {
    expect(readableOn('rgb(29, 92, 77)')).toBe('#fff');
    expect(readableOn('rgb(255, 220, 80)')).toBe('#000');
  });
});
