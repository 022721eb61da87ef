/** The answering system behind every door, over one open index. */
import type { Reference } from '../contract/answer.ts';
import type { IndexIdentity, PassageIndex } from '../contract/passage-index.ts';
import type { Quoth } from '../contract/quoth.ts';
import { createReference } from '../verify/create-reference.ts';
import { type AskDependencies, ask } from './ask.ts';
import { checkQuotes } from './check-quotes.ts';
import { cleanQuestion } from './clean-question.ts';

export interface QuothParts extends AskDependencies {
  readonly index: PassageIndex;
  readonly identity: IndexIdentity & { readonly generation: string; readonly builtAt: string };
  close(): Promise<void>;
}

const defaultSearchLimit = 10;

export function createQuoth(parts: QuothParts): Quoth {
  const { index, shelf } = parts;
  return {
    ask: (request, listener = {}) => ask(request, listener, parts),
    search: (query, limit) => search(query, limit ?? defaultSearchLimit, parts),
    documents: () => index.statuses(),
    document: (id) => shelf.get(id),
    passages: (document) => index.passages(document),
    passage: (id) => findPassage(id, parts),
    checkQuotes: (quotes) => checkQuotes(quotes, shelf),
    status: () => readStatus(parts),
    close: () => parts.close(),
  };
}

async function search(query: string, limit: number, parts: QuothParts): Promise<Reference[]> {
  const retrieval = await parts.retrieve(cleanQuestion(query, 'query'));
  const passages = parts.ranker.rank(retrieval).passages.slice(0, limit);
  const documents = await parts.shelf.documentsOf(passages);
  return passages.flatMap(({ passage, score }, i) => {
    const document = documents.get(passage.document);
    return document ? [createReference({ number: i + 1, passage, document, score })] : [];
  });
}

async function findPassage(id: string, { index, shelf }: QuothParts): Promise<Reference | null> {
  const passage = await index.passage(id);
  const document = passage && (await shelf.get(passage.document));
  return passage && document ? createReference({ number: 1, passage, document, score: 1 }) : null;
}

async function readStatus({ index, identity, selector }: QuothParts) {
  const documents = await index.statuses();
  const sum = (count: (document: (typeof documents)[number]) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    documents,
    passages: sum(({ passages }) => passages),
    sentences: sum(({ sentences }) => sentences),
    index: identity,
    mode: selector.name,
  };
}
