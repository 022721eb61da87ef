import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const { gloss } = createAnalyzer();

describe('the gloss of a question', () => {
  it('is its words in English, names in Latin letters', () => {
    expect(gloss('Когда умер отец Корвальда?')).toMatch(/^when (?:die|death) father korvalda$/);
    expect(gloss('Кто не платил в 1909 году?')).toMatch(/^who not \w+ 1909\b/);
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
