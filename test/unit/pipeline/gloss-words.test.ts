import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import { glossWords } from '../../../src/pipeline/gloss-words.ts';

const asked: string[] = [];
const words = {
  vectorOf: (word: string) => {
    asked.push(word);
    return word === 'father' ? Float32Array.of(1) : null;
  },
};
const { vectorOf } = glossWords(words, createAnalyzer());

describe('the vector of a Russian word', () => {
  it('is that of its English word, in every form', () => {
    expect(vectorOf('отец')).toEqual(Float32Array.of(1));
    expect(vectorOf('отцами')).toEqual(Float32Array.of(1));
  });

  it('is none where the English word has none', () => {
    expect(vectorOf('тиф')).toBeNull();
    expect(asked.at(-1)).toBe('typhus');
  });
});

describe('the vector of another word', () => {
  it('is asked for as it stands', () => {
    vectorOf('Fathers');
    expect(asked.at(-1)).toBe('Fathers');
  });
});
