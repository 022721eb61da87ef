import { describe, expect, it } from 'vitest';
import type { PassageIndex } from '../../../src/contract/passage-index.ts';
import { checkQuotes } from '../../../src/pipeline/check-quotes.ts';
import { createDocumentShelf } from '../../../src/pipeline/document-shelf.ts';
import { createDocument, cutPassage } from '../verify/world.ts';

const documents = new Map(
  ['a', 'b', 'c'].map((id) => [id, createDocument(id, `The text of ${id} is here.`)]),
);
const length = 'The text of a is here.'.length;

/** An index that counts how often each document is fetched. */
function createCountingIndex() {
  const fetched: string[] = [];
  const index: PassageIndex = {
    identity: { format: '', embedder: '', dimension: 0, analyzer: '' },
    search: async () => ({ candidates: [], documentFrequencies: new Map(), passageCount: 0 }),
    similarTerms: async () => new Map(),
    statuses: async () => [],
    document: async (id) => {
      fetched.push(id);
      return documents.get(id) ?? null;
    },
    passage: async () => null,
    passages: async () => [],
    close: async () => {},
  };
  return { index, fetched };
}

describe('the shelf of documents', () => {
  it('fetches a document once', async () => {
    const { index, fetched } = createCountingIndex();
    const shelf = createDocumentShelf(index);
    expect(await shelf.get('a')).toBe(await shelf.get('a'));
    expect(fetched).toEqual(['a']);
  });

  it('gives up the one that was not used for the longest time when it is full', async () => {
    const { index, fetched } = createCountingIndex();
    const shelf = createDocumentShelf(index, 2 * length);
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await shelf.get(id);
    expect(fetched).toEqual(['a', 'b', 'c', 'b']);
  });

  it('holds a document that is larger than itself', async () => {
    const shelf = createDocumentShelf(createCountingIndex().index, 1);
    expect((await shelf.get('a'))?.id).toBe('a');
  });

  it('asks again for one that was not there', async () => {
    const { index, fetched } = createCountingIndex();
    const shelf = createDocumentShelf(index);
    expect([await shelf.get('none'), await shelf.get('none')]).toEqual([null, null]);
    expect(fetched).toEqual(['none', 'none']);
  });

  it('gives the documents of passages, each once', async () => {
    const { index, fetched } = createCountingIndex();
    const passages = ['a', 'b', 'a'].flatMap((id) => {
      const document = documents.get(id);
      return document ? [cutPassage({ document, start: 0, end: 8, sentences: [] })] : [];
    });
    const found = await createDocumentShelf(index).documentsOf(passages);
    expect([...found.keys()]).toEqual(['a', 'b']);
    expect(fetched.toSorted()).toEqual(['a', 'b']);
  });
});

describe('checking quotes', () => {
  const check = (document: string, text: string) =>
    checkQuotes([{ document, text }], createDocumentShelf(createCountingIndex().index));

  it('finds exact words and says where they stand', async () => {
    expect(await check('a', 'text of a')).toEqual([
      { document: 'a', text: 'text of a', found: true, start: 4, end: 13 },
    ]);
  });

  it.each([
    ['a', 'Text of a'],
    ['a', 'text  of a'],
    ['a', 'text of b'],
    ['a', ''],
    ['none', 'text'],
  ])('does not find, in %s, %j', async (document, text) => {
    expect(await check(document, text)).toEqual([{ document, text, found: false, start: null, end: null }]);
  });
});
