import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import type { IndexQuery, PassageIndex, SearchResult } from '../../../src/contract/passage-index.ts';
import { retrieve } from '../../../src/retrieve/retrieve.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';
import { createCandidate } from './candidate.ts';

const nothing: SearchResult = { candidates: [], documentFrequencies: new Map(), passageCount: 10 };

/** An index that only remembers what it was asked. */
function createListeningIndex(result: SearchResult = nothing) {
  const queries: IndexQuery[] = [];
  const index: PassageIndex = {
    identity: { format: '', embedder: '', dimension: 256, analyzer: '' },
    search: async (query) => {
      queries.push(query);
      return result;
    },
    statuses: async () => [],
    document: async () => null,
    passage: async () => null,
    passages: async () => [],
    close: async () => {},
  };
  return { index, queries };
}

function ask(question: string, index: PassageIndex, limit = 30) {
  return retrieve(question, {
    index,
    embedder: createFakeEmbedder(),
    analyzer: createAnalyzer(),
    languages: ['en'],
    weights: { vector: 0.5 },
    limit,
  });
}

describe('retrieving', () => {
  it('searches for every word once, however often the question repeats it', async () => {
    const { index, queries } = createListeningIndex();
    const { terms } = await ask(`When was the ${'tower '.repeat(300)} lit?`, index);
    expect(queries[0]?.terms.filter((term) => term === 'tower')).toHaveLength(1);
    expect(terms.map(({ token }) => token.text.toLowerCase())).toEqual(['tower', 'lit']);
  });

  it('never asks an index for more than 64 terms', async () => {
    const { index, queries } = createListeningIndex();
    const words = Array.from({ length: 300 }, (_, i) => `wort${String.fromCharCode(97 + (i % 26))}${i}`);
    const { terms } = await ask(words.join(' '), index);
    expect(queries[0]?.terms.length).toBeLessThanOrEqual(64);
    expect(terms.length).toBeLessThanOrEqual(64);
  });

  it('sends no function words', async () => {
    const { index, queries } = createListeningIndex();
    await ask('What was the tower?', index);
    expect(queries[0]?.terms).not.toContain('the');
    expect(queries[0]?.terms).not.toContain('what');
  });

  it.each(['?', '"', 'NEAR(', '***', 'the'])(
    'finds nothing and fails nowhere when asked %s',
    async (text) => {
      const { index } = createListeningIndex();
      expect((await ask(text, index)).passages).toEqual([]);
    },
  );

  it('returns at most as many passages as wanted, the best of them', async () => {
    const candidates = Array.from({ length: 40 }, (_, i) =>
      createCandidate(`d#${i + 1}`, { lexical: 40 - i, cosines: [0] }),
    );
    const { index } = createListeningIndex({ ...nothing, candidates: candidates.toReversed() });
    const { passages } = await ask('tower', index, 5);
    expect(passages.map(({ passage }) => passage.ordinal)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says how high the lexical score could have been', async () => {
    const { index } = createListeningIndex({ ...nothing, documentFrequencies: new Map([['tower', 1]]) });
    const { bestPossibleLexical } = await ask('tower', index);
    expect(bestPossibleLexical).toBeGreaterThan(0);
    expect(bestPossibleLexical).toBeLessThan((await ask('tower granite', index)).bestPossibleLexical);
  });
});
