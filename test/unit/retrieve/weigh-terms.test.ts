import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import type { SearchResult } from '../../../src/contract/passage-index.ts';
import {
  inverseDocumentFrequency,
  weighTerms,
  withoutRareBridges,
} from '../../../src/retrieve/weigh-terms.ts';

const analyzer = createAnalyzer();
const termsOf = (question: string, languages = ['en']) => analyzer.queryTerms(question, languages);

const found = (frequencies: Readonly<Record<string, number>>, passageCount = 100): SearchResult => ({
  candidates: [],
  documentFrequencies: new Map(Object.entries(frequencies)),
  passageCount,
});

describe('the weight of a term', () => {
  it('is larger the fewer passages have the word', () => {
    const [common, rare, unknown] = weighTerms(
      termsOf('tower granite xylophone'),
      found({ tower: 60, granit: 2 }),
    );
    expect(rare?.idf).toBeGreaterThan(common?.idf ?? 0);
    expect(unknown?.idf).toBeGreaterThan(rare?.idf ?? 0);
    expect(unknown?.documentFrequency).toBe(0);
  });

  it('stays above zero for a word that every passage has', () => {
    const [everywhere] = weighTerms(termsOf('tower'), found({ tower: 100 }));
    expect(everywhere?.idf).toBeGreaterThan(0);
  });

  it('is small for a word that only says what kind of thing is asked for', () => {
    const [generic, ordinary] = weighTerms(termsOf('year tower'), found({ year: 5, tower: 5 }));
    expect(generic?.idf).toBeLessThan((ordinary?.idf ?? 0) / 2);
  });

  it('is small for "article", since "This article" answers nobody who asks which one does', () => {
    const [generic, ordinary] = weighTerms(termsOf('article tower'), found({ articl: 5, tower: 5 }));
    expect(generic?.idf).toBeLessThan((ordinary?.idf ?? 0) / 2);
  });

  it('counts a word as known where only another notation of it is found', () => {
    const [term] = termsOf('Кузнецов');
    const bridge = term?.bridges[0] ?? '';
    expect(bridge).not.toBe('');
    const [weighed] = weighTerms(term ? [term] : [], found({ [bridge]: 7 }));
    expect(weighed?.documentFrequency).toBe(7);
  });
});

describe('the inverse document frequency', () => {
  it.each([0, 1, 50, 99, 100])('is above zero and finite for %d of 100 passages', (frequency) => {
    const idf = inverseDocumentFrequency(frequency, 100);
    expect(idf).toBeGreaterThan(0);
    expect(Number.isFinite(idf)).toBe(true);
  });

  it('is finite in an empty corpus', () => {
    expect(Number.isFinite(inverseDocumentFrequency(0, 0))).toBe(true);
  });
});

describe('a bridge to another language', () => {
  const bridged = (own: number, bridge: number) => {
    const [term] = termsOf('born', ['en', 'ru']);
    const [rare = ''] = term?.bridges ?? [];
    const [kept] = withoutRareBridges(term ? [term] : [], found({ born: own, [rare]: bridge }));
    return kept?.bridges.includes(rare);
  };

  it('is not searched where most passages have the word itself, and few the other', () => {
    expect(bridged(60, 2)).toBe(false);
  });

  it('is searched where either of them is rare, or both are common', () => {
    expect(bridged(10, 2)).toBe(true);
    expect(bridged(60, 70)).toBe(true);
    expect(bridged(0, 2)).toBe(true);
  });
});
