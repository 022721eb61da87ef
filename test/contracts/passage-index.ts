/** What every PassageIndex must do, the fake one too. Call it from a test file with a way to open an index. */
import { afterAll, describe, expect, it } from 'vitest';
import type {
  IndexedDocument,
  IndexIdentity,
  IndexQuery,
  PassageIndex,
} from '../../src/contract/passage-index.ts';
import {
  createFailedDocument,
  createIndexedDocument,
  createRandomDocuments,
  testIdentity,
  vectorOf,
} from '../support/passage-index-documents.ts';

export type OpenIndex = (
  identity: IndexIdentity,
  documents: readonly IndexedDocument[],
) => Promise<PassageIndex>;

const birds = createIndexedDocument({
  id: 'birds',
  section: 'Flight',
  passages: [
    ['The kestrel hovers over the meadow.', 'It eats voles.'],
    ['The owl hunts at night.', 'An owl turns its head far.', 'The owl is silent.'],
    ['Swifts sleep in the air.'],
  ],
});
const tools = createIndexedDocument({
  id: 'tools',
  section: 'Languages',
  passages: [['C++ and node.js are tools.', "It's a near( miss."], ['Москва и NÄHE 東京 ſharp.']],
});
const documents = [birds, tools, createFailedDocument('broken.bin')];

const ask = (query: Partial<IndexQuery>): IndexQuery => ({ terms: [], vector: null, limit: 5, ...query });

function describeSearch(open: (documents?: readonly IndexedDocument[]) => Promise<PassageIndex>): void {
  const idsOf = async (index: PassageIndex, query: Partial<IndexQuery>) =>
    (await index.search(ask(query))).candidates.map((candidate) => candidate.passage.id);

  it('finds the passages in which a term occurs and gives back the passage as it was stored', async () => {
    const index = await open();
    const { candidates } = await index.search(ask({ terms: ['kestrel'] }));
    expect(candidates.map((candidate) => candidate.passage)).toEqual([birds.passages[0]?.passage]);
    expect(candidates[0]?.lexical).toBeGreaterThan(0);
  });

  it('names the terms one slip of the hand away, and only for terms long enough to have a spelling', async () => {
    const index = await open();
    const similar = await index.similarTerms(['ketsrel', 'huntss', 'мосвка', 'owl', 'c++.js', 'zebra']);
    const found = (term: string) => similar.get(term)?.map((one) => [one.term, one.slip, one.passages]);
    expect(found('ketsrel')).toEqual([['kestrel', 'swapped', 1]]);
    expect(found('huntss')).toEqual([['hunts', 'doubled', 1]]);
    expect(found('мосвка')).toEqual([['москва', 'swapped', 1]]);
    expect(found('zebra')).toEqual([]);
    expect([found('owl'), found('c++.js')]).toEqual([undefined, undefined]);
  });

  it('gives zero cosines, one a sentence, when the query has no vector', async () => {
    const index = await open();
    const { candidates } = await index.search(ask({ terms: ['owl'] }));
    expect(candidates[0]?.cosines).toEqual([0, 0, 0]);
  });

  it('finds the passage of the nearest sentence without any term, and scores it 0 lexically', async () => {
    const index = await open();
    const { candidates } = await index.search(
      ask({ vector: vectorOf('Swifts sleep in the air.'), limit: 1 }),
    );
    expect(candidates.map(({ passage, lexical }) => [passage.id, lexical])).toEqual([['birds#3', 0]]);
    expect(candidates[0]?.cosines[0]).toBeCloseTo(1, 5);
  });

  it('gives every candidate both scores, whichever search found it', async () => {
    const index = await open();
    const query = ask({ terms: ['owl', 'sleep'], vector: vectorOf('Swifts sleep in the air.'), limit: 1 });
    const { candidates } = await index.search(query);
    const scores = new Map(candidates.map((candidate) => [candidate.passage.id, candidate]));
    expect([...scores.keys()].sort()).toEqual(['birds#2', 'birds#3']);
    expect(scores.get('birds#3')?.lexical).toBeGreaterThan(0);
    const owl = birds.passages[1]?.vectors.map((vector) =>
      vector.reduce((sum, value, at) => sum + value * (query.vector?.[at] ?? 0), 0),
    );
    expect(scores.get('birds#2')?.cosines).toHaveLength(3);
    for (const [at, cosine] of scores.get('birds#2')?.cosines.entries() ?? []) {
      expect(cosine).toBeCloseTo(owl?.[at] ?? Number.NaN, 5);
    }
  });

  it('prefers a rare term to a common one, and more of a term to less', async () => {
    const index = await open();
    const { candidates } = await index.search(ask({ terms: ['owl', 'kestrel', 'the'] }));
    expect(candidates[0]?.passage.id).toBe('birds#2');
  });

  it('finds a term of the heading, for less than one of the text', async () => {
    const index = await open([
      createIndexedDocument({ id: 'a', section: 'apple', passages: [['one two three']] }),
      createIndexedDocument({ id: 'b', section: 'pear', passages: [['one two apple']] }),
      ...createRandomDocuments({ seed: 3, documents: 2, passages: 5, sentences: 1 }),
    ]);
    expect(await idsOf(index, { terms: ['apple'] })).toEqual(['b#1', 'a#1']);
  });

  it.each(['c++', 'node.js', "it's", 'near(', 'москва', 'nähe', '東京', 'ſharp.'])(
    'finds the term %s as it is, and not as a query language reads it',
    async (term) => {
      const index = await open();
      const found = await idsOf(index, { terms: [term] });
      expect(found).toEqual([/[a-z+]/.test(term) && !/[äſ]/.test(term) ? 'tools#1' : 'tools#2']);
    },
  );

  it.each(['"', '""', "' OR 1", '*', 'a" OR "b', 'NOT', '-', '^', 'terms:owl', '\u0000', '\uD800', '🦉'])(
    'finds nothing for the term %j and does not fail',
    async (term) => {
      const index = await open();
      expect(await idsOf(index, { terms: [term] })).toEqual([]);
    },
  );

  it('keeps terms apart that differ in case, accents or punctuation only', async () => {
    const terms = [
      'e',
      'é',
      'è',
      'E',
      'e.',
      'e-',
      '_e',
      '_65',
      'ß',
      'ss',
      'İ',
      'i',
      'ı',
      '\uD800',
      '\uDBFF',
      '🦉',
    ];
    const plans = terms.map((term, at) => ({
      ...createIndexedDocument({ id: `d${at}`, passages: [['x']] }),
      term,
    }));
    const index = await open(
      plans.map(({ document, status, passages, term }) => ({
        document,
        status,
        passages: passages.map((passage) => ({ ...passage, terms: [term] })),
      })),
    );
    for (const [at, term] of terms.entries())
      expect(await idsOf(index, { terms: [term] })).toEqual([`d${at}#1`]);
  });

  it('takes 1,000 repetitions of a term for one, and no more than 64 different terms', async () => {
    const index = await open();
    const once = await index.search(ask({ terms: ['owl'] }));
    const often = await index.search(ask({ terms: Array<string>(1_000).fill('owl') }));
    expect(often).toEqual(once);
    const many = await index.search(ask({ terms: Array.from({ length: 1_000 }, (_, at) => `t${at}`) }));
    expect(many.documentFrequencies.size).toBe(64);
  });

  it('counts for each query term the passages that hold it, and all passages', async () => {
    const index = await open();
    const result = await index.search(ask({ terms: ['owl', 'the', 'flight', 'nowhere'] }));
    expect([...result.documentFrequencies]).toEqual([
      ['owl', 1],
      ['the', 3],
      ['flight', 3],
      ['nowhere', 0],
    ]);
    expect(result.passageCount).toBe(5);
  });

  it('orders equal scores by document and ordinal, and gives the same order every time', async () => {
    const same = (id: string) => createIndexedDocument({ id, passages: Array(11).fill(['same words']) });
    const filler = createRandomDocuments({ seed: 5, documents: 5, passages: 10, sentences: 1 });
    const index = await open([same('a'), same('b'), ...filler]);
    const found = await idsOf(index, { terms: ['same'], limit: 22 });
    const expected = ['a', 'b'].flatMap((id) => Array.from({ length: 11 }, (_, at) => `${id}#${at + 1}`));
    expect(found).toEqual(expected);
    expect(await idsOf(index, { terms: ['same'], limit: 3 })).toEqual(['a#1', 'a#2', 'a#3']);
    const vector = vectorOf('same');
    expect(await idsOf(index, { vector, limit: 9 })).toEqual(await idsOf(index, { vector, limit: 9 }));
  });

  it('contributes at most `limit` passages from each search', async () => {
    const index = await open([
      ...createRandomDocuments({ seed: 1, documents: 4, passages: 20, sentences: 3 }),
    ]);
    const terms = Array.from({ length: 60 }, (_, at) => `w${at}`);
    for (const limit of [0, 1, 7]) {
      const { candidates } = await index.search(ask({ terms, vector: vectorOf('any'), limit }));
      expect(candidates.length).toBeGreaterThanOrEqual(limit);
      expect(candidates.length).toBeLessThanOrEqual(2 * limit);
    }
  });

  it('finds nothing and does not fail when the query is empty', async () => {
    const index = await open();
    expect((await index.search(ask({}))).candidates).toEqual([]);
  });

  it('refuses a query vector of another length or with values that are no numbers', async () => {
    const index = await open();
    const query = (vector: Float32Array) => index.search(ask({ vector }));
    await expect(query(new Float32Array(7))).rejects.toMatchObject({ code: 'embedding_failed' });
    const broken = vectorOf('x');
    broken[3] = Number.NaN;
    await expect(query(broken)).rejects.toMatchObject({ code: 'embedding_failed' });
  });
}

function describeReading(open: (documents?: readonly IndexedDocument[]) => Promise<PassageIndex>): void {
  it('says what it was built with', async () => {
    expect((await open()).identity).toEqual(testIdentity);
  });

  it('lists every file in order with its status, also one that could not be read', async () => {
    const index = await open();
    expect(await index.statuses()).toEqual(documents.map((document) => document.status));
  });

  it('gives a document back as it was stored, whole', async () => {
    const index = await open();
    expect(await index.document('birds')).toEqual(birds.document);
    expect(await index.document('broken.bin')).toBeNull();
    expect(await index.document('nowhere')).toBeNull();
  });

  it('gives one passage by its id, and the passages of a document in order', async () => {
    const index = await open();
    expect(await index.passage('birds#2')).toEqual(birds.passages[1]?.passage);
    expect(await index.passage('birds#9')).toBeNull();
    expect(await index.passages('birds')).toEqual(birds.passages.map((entry) => entry.passage));
    expect(await index.passages('nowhere')).toEqual([]);
  });

  it('keeps every character of a text, also those that a database could take for something else', async () => {
    const text =
      'Zero \u0000 tab \t quote \' " emoji 🦉 combining e\u0301 direction \u202E end \uFFFD\uFFFF.';
    const odd = createIndexedDocument({ id: 'odd', passages: [[text]] });
    const index = await open([odd]);
    expect(await index.document('odd')).toEqual(odd.document);
    expect(await index.passages('odd')).toEqual([odd.passages[0]?.passage]);
  });

  it('works with no documents at all', async () => {
    const index = await open([]);
    const result = await index.search(ask({ terms: ['owl'], vector: vectorOf('owl') }));
    expect(result).toEqual({ candidates: [], documentFrequencies: new Map([['owl', 0]]), passageCount: 0 });
    expect(await index.statuses()).toEqual([]);
  });

  it('answers many searches at once', async () => {
    const index = await open();
    const terms = ['owl', 'kestrel', 'swifts', 'москва'];
    const asked = Array.from({ length: 80 }, (_, at) => terms[at % terms.length] ?? '');
    const found = await Promise.all(asked.map((term) => index.search(ask({ terms: [term] }))));
    const ids = found.map((result) => result.candidates[0]?.passage.id);
    expect(ids).toEqual(
      Array.from({ length: 20 }, () => ['birds#2', 'birds#1', 'birds#3', 'tools#2']).flat(),
    );
  });
}

/** Runs the suite against one adapter; most tests share one index, since none of them can change it. */
export function describePassageIndex(name: string, openIndex: OpenIndex): void {
  describe(`${name} passage index`, () => {
    const opened: Promise<PassageIndex>[] = [];
    const openNew = (all: readonly IndexedDocument[]) => {
      const index = openIndex(testIdentity, all);
      opened.push(index);
      return index;
    };
    let shared: Promise<PassageIndex> | null = null;
    const open = (all?: readonly IndexedDocument[]) => {
      if (all) return openNew(all);
      shared ??= openNew(documents);
      return shared;
    };
    afterAll(async () => {
      for (const index of opened) await (await index).close();
    });
    describe('searching', () => describeSearch(open));
    describe('reading', () => describeReading(open));
  });
}
