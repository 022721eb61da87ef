import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import type {
  IndexQuery,
  PassageIndex,
  SearchResult,
  SimilarTerm,
} from '../../../src/contract/passage-index.ts';
import { retrieve } from '../../../src/retrieve/retrieve.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';
import { createCandidate } from './candidate.ts';

const nothing: SearchResult = { candidates: [], documentFrequencies: new Map(), passageCount: 10 };

/** An index that only remembers what it was asked. */
function createListeningIndex(
  result: SearchResult = nothing,
  similar: ReadonlyMap<string, readonly SimilarTerm[]> = new Map(),
) {
  const queries: IndexQuery[] = [];
  const index: PassageIndex = {
    identity: { format: '', embedder: '', dimension: 256, analyzer: '' },
    search: async (query) => {
      queries.push(query);
      return result;
    },
    similarTerms: async () => similar,
    statuses: async () => [],
    document: async () => null,
    passage: async () => null,
    passages: async () => [],
    close: async () => {},
  };
  return { index, queries };
}

function ask(question: string, index: PassageIndex, { limit = 30, embedder = createFakeEmbedder() } = {}) {
  return retrieve(question, {
    index,
    embedder,
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

  it('embeds the English gloss of a Russian question when the model knows only English', async () => {
    const { index, queries } = createListeningIndex();
    const embedder = createFakeEmbedder();
    const english = { ...embedder, language: 'en' };
    await ask('Когда умер отец?', index);
    await ask('Когда умер отец?', index, { embedder: english });
    expect(queries[0]?.vector).toEqual(await embedder.embedQuery('Когда умер отец?'));
    expect(queries[1]?.vector).toEqual(await embedder.embedQuery(createAnalyzer().gloss('Когда умер отец?')));
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

  describe('a word that no document has', () => {
    const near = (term: string, meant: string, slip: SimilarTerm['slip']) =>
      new Map([[term, [{ term: meant, slip, passages: 3 }]]]);
    const searched = async (question: string, similar: ReadonlyMap<string, readonly SimilarTerm[]>) => {
      const { index, queries } = createListeningIndex(nothing, similar);
      const { terms } = await ask(question, index);
      return { queries, bridges: terms.flatMap(({ bridges }) => bridges) };
    };

    it('is also looked for as it was meant', async () => {
      const { queries, bridges } = await searched(
        'When was parliment opened?',
        near('parliment', 'parliament', 'added'),
      );
      expect(queries).toHaveLength(2);
      expect(queries[1]?.terms).toEqual(expect.arrayContaining(['parliment', 'parliament']));
      expect(bridges).toContain('parliament');
    });

    it('stays as it is when it is short and lacks a letter: it may be another word', async () => {
      const { queries } = await searched('Do insects bite?', near('insect', 'inspect', 'added'));
      expect(queries).toHaveLength(1);
    });

    it('may be a name whose letters changed places, but not a name with other letters', async () => {
      const swapped = await searched('What did Ghandi write?', near('ghandi', 'gandhi', 'swapped'));
      expect(swapped.bridges).toContain('gandhi');
      const other = await searched('What did Sorokina write?', near('sorokina', 'sorokin', 'added'));
      expect(other.queries).toHaveLength(1);
    });

    it('is not looked up in any number', async () => {
      const { index } = createListeningIndex();
      const lookedUp: string[] = [];
      const similarTerms: PassageIndex['similarTerms'] = async (terms) => {
        lookedUp.push(...terms);
        return new Map();
      };
      const words = Array.from(
        { length: 60 },
        (_, i) => `gibberish${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i % 5)}`,
      );
      await ask(words.join(' '), { ...index, similarTerms });
      expect(lookedUp.length).toBeGreaterThan(0);
      expect(lookedUp.length).toBeLessThanOrEqual(8);
    });

    it('is not corrected when a document has it', async () => {
      const known = { ...nothing, documentFrequencies: new Map([['parliment', 1]]) };
      const { index, queries } = createListeningIndex(known, near('parliment', 'parliament', 'added'));
      await ask('When was parliment opened?', index);
      expect(queries).toHaveLength(1);
    });
  });

  it('returns at most as many passages as wanted, the best of them', async () => {
    const candidates = Array.from({ length: 40 }, (_, i) =>
      createCandidate(`d#${i + 1}`, { lexical: 40 - i, cosines: [0] }),
    );
    const { index } = createListeningIndex({ ...nothing, candidates: candidates.toReversed() });
    const { passages } = await ask('tower', index, { limit: 5 });
    expect(passages.map(({ passage }) => passage.ordinal)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says how high the lexical score could have been', async () => {
    const { index } = createListeningIndex({ ...nothing, documentFrequencies: new Map([['tower', 1]]) });
    const { bestPossibleLexical } = await ask('tower', index);
    expect(bestPossibleLexical).toBeGreaterThan(0);
    expect(bestPossibleLexical).toBeLessThan((await ask('tower granite', index)).bestPossibleLexical);
  });
});
