import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const { gloss } = createAnalyzer();

describe('the gloss of a question', () => {
  it('is its words in English, names in Latin letters', () => {
    expect(gloss('Когда умер отец Корвальда?')).toMatch(/^when (?:die|death) father korvalda$/);
    expect(gloss('Кто не платил в 1909 году?')).toMatch(/^who not \w+ 1909\b/);
  });

  it('translates question words that are no function words, and no family names', () => {
    expect(gloss('Почему Кузнецов уехал?')).toMatch(/^why kuznetsov \w+$/);
    expect(gloss('Откуда приехал кузнец?')).toMatch(/^from where \w+ (?:black)?smith$/);
  });

  it.each(['Так.', 'И он.'])('is the text itself where nothing of it says anything: %s', (text) => {
    expect(gloss(text)).toBe(text);
  });

  it('only spells words of another language of Cyrillic letters', () => {
    expect(gloss('Он је рођен у Београду', 'sr')).toMatch(/^ie rodjen(?: u)? beogradu$/);
  });

  it('keeps what is written in Latin letters or digits', () => {
    expect(gloss('Кто написал «Tower 12»?')).toMatch(/^who \w+ Tower 12$/);
  });

  it.each(['When was the tower lit?', '', '   ', '灯台はいつ?', '1905', 'Où est la tour ?'])(
    'is the question itself without a Cyrillic word: %j',
    (question) => {
      expect(gloss(question)).toBe(question);
    },
  );
});
