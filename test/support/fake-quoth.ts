/**
 * A `Quoth` in memory for the tests of the doors: real offsets, a toy search.
 *
 * Worth asking:
 * - "Who was the builder?" → answered, one quote
 * - "When was the tower first lit?" → answered, two quotes that disagree about the date
 * - "What does the hostile file say?" → a quote full of markup
 * - "Who invented the telephone?" → not_found with near misses
 * - any question with the word `slowly` → quotes `slowMs` apart; stops when the signal aborts
 * - with `quoth-unavailable` → QuothError `unavailable`; with `quoth-bug` → a plain error, as a bug would throw
 */
import type { Answer, AskRequest, Disagreement, Quote, Reference } from '../../src/contract/answer.ts';
import type { Document } from '../../src/contract/document.ts';
import { QuothError } from '../../src/contract/errors.ts';
import type { Passage, Sentence } from '../../src/contract/passage.ts';
import type { DocumentStatus } from '../../src/contract/passage-index.ts';
import type { AskListener, Quoth, Status } from '../../src/contract/quoth.ts';
import { createFakeDocuments, createFakePassages } from './fake-documents.ts';

export interface FakeQuothOptions extends Partial<Quoth> {
  readonly corpus?: readonly Document[];
  /** Pause before each quote of a question that says `slowly`. */
  readonly slowMs?: number;
}

interface Hit {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly score: number;
}

interface Corpus {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
}

const FUNCTION_WORDS = new Set([
  'when',
  'what',
  'where',
  'which',
  'does',
  'that',
  'this',
  'with',
  'from',
  'slowly',
]);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
  const kept = words.filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));
  return new Set(kept.map((word) => word.slice(0, 5)));
}

function rank(corpus: Corpus, question: string): Hit[] {
  const asked = wordsOf(question);
  const hits = corpus.passages.flatMap((passage) =>
    passage.sentences.map((sentence): Hit => {
      const shared = wordsOf(sentence.text).intersection(asked).size;
      return { passage, sentence, score: asked.size === 0 ? 0 : shared / asked.size };
    }),
  );
  return hits.filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score);
}

function toReference(
  corpus: Corpus,
  passage: Passage,
  options: { number: number; score: number; mark?: Sentence },
) {
  const document = corpus.documents.find((each) => each.id === passage.document);
  if (!document) throw new Error(`the fake has no document ${passage.document}`);
  const mark = options.mark ?? passage;
  const reference: Reference = {
    number: options.number,
    passage: passage.id,
    document: { id: document.id, title: document.title, sha256: document.sha256 },
    section: passage.section,
    page: passage.page,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    citations: document.references
      .filter((entry) => passage.citations.includes(entry.number))
      .map(({ number, text, url }) => ({ number, text, url })),
    url: `/sources/${document.id}?start=${mark.start}&end=${mark.end}#quote`,
    score: options.score,
  };
  return reference;
}

function bestByPassage(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, at) => hits.findIndex((other) => other.passage === hit.passage) === at);
}

const DATE = /\d{1,2} \p{L}+ \d{4}/u;

function toQuote(hit: Hit, reference: number): Quote {
  const { text, start, end } = hit.sentence;
  const date = DATE.exec(text);
  return {
    reference,
    text,
    start,
    end,
    highlights: date ? [[date.index, date.index + date[0].length]] : [],
  };
}

function disagreementsOf(quotes: readonly Quote[]): Disagreement[] {
  const values = quotes.map((quote) => DATE.exec(quote.text)?.[0]);
  const [first, second] = values;
  if (!first || !second || first === second) return [];
  return [{ about: 'date', values: [first, second], quotes: [0, 1] }];
}

function standalone(request: AskRequest): string {
  const previous = request.history?.at(-1)?.question;
  return previous ? `${previous} ${request.question}` : request.question;
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new QuothError('timeout', 'The question was given up by the client.'));
    if (signal?.aborted) return abort();
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      abort();
    });
  });
}

async function ask(
  corpus: Corpus,
  request: AskRequest,
  listener: AskListener,
  slowMs: number,
): Promise<Answer> {
  const { question } = request;
  if (question.trim() === '') throw new QuothError('invalid_request', '`question` is empty: ask something.');
  if (question.includes('quoth-unavailable'))
    throw new QuothError('unavailable', 'The index is being rebuilt.');
  if (question.includes('quoth-bug')) throw new Error('secret path /srv/private');
  const standaloneQuestion = standalone(request);
  const hits = bestByPassage(rank(corpus, standaloneQuestion));
  const best = hits[0]?.score ?? 0;
  const chosen = best < 0.6 ? [] : hits.filter((hit) => hit.score === best).slice(0, request.limit ?? 3);
  const references = chosen.map((hit, at) =>
    toReference(corpus, hit.passage, { number: at + 1, score: hit.score, mark: hit.sentence }),
  );
  const quotes = chosen.map((hit, at) => toQuote(hit, at + 1));
  for (const [at, quote] of quotes.entries()) {
    if (question.includes('slowly')) await pause(slowMs, listener.signal);
    const reference = references[at];
    if (reference) listener.onQuote?.(quote, reference);
  }
  const nearMisses = chosen.length > 0 ? [] : hits.slice(0, 3);
  return {
    status: chosen.length > 0 ? 'answered' : 'not_found',
    question,
    standaloneQuestion,
    quotes,
    references,
    disagreements: disagreementsOf(quotes),
    nearMisses: nearMisses.map((hit, at) =>
      toReference(corpus, hit.passage, { number: at + 1, score: hit.score }),
    ),
    dropped: [],
    mode: 'extractive',
    degraded: null,
    timings: { totalMs: 1 },
  };
}

function toStatus(document: Document, passages: readonly Passage[]): DocumentStatus {
  return {
    id: document.id,
    name: document.name,
    title: document.title,
    state: 'indexed',
    reason: null,
    sha256: document.sha256,
    fileSha256: document.sha256,
    language: document.language,
    characters: document.text.length,
    passages: passages.length,
    sentences: passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
  };
}

const brokenFile: DocumentStatus = {
  id: 'broken',
  name: 'broken.md',
  title: 'broken.md',
  state: 'failed',
  reason: 'The file is binary, not text: remove it from the corpus folder or save it as UTF-8.',
  sha256: '',
  fileSha256: '0'.repeat(64),
  language: '',
  characters: 0,
  passages: 0,
  sentences: 0,
};

function describeIndex(documents: readonly DocumentStatus[]): Status {
  const sum = (count: (status: DocumentStatus) => number) =>
    documents.reduce((total, status) => total + count(status), 0);
  return {
    documents,
    passages: sum((status) => status.passages),
    sentences: sum((status) => status.sentences),
    index: {
      format: 'fake-1',
      embedder: 'fake',
      dimension: 4,
      analyzer: 'fake',
      generation: 'fake-generation',
      builtAt: '2026-01-01T00:00:00.000Z',
    },
    mode: 'extractive',
  };
}

/** A complete `Quoth` over the fake corpus; every method can be replaced. */
export function createFakeQuoth(options: FakeQuothOptions = {}): Quoth {
  const { corpus: given, slowMs = 150, ...overrides } = options;
  const documents = given ?? createFakeDocuments();
  const passagesByDocument = new Map(documents.map((each) => [each.id, createFakePassages(each)]));
  const corpus: Corpus = { documents, passages: [...passagesByDocument.values()].flat() };
  const statuses = [
    ...documents.map((document) => toStatus(document, passagesByDocument.get(document.id) ?? [])),
    brokenFile,
  ];
  return {
    ask: (request, listener = {}) => ask(corpus, request, listener, slowMs),
    search: async (query, limit = 5) =>
      bestByPassage(rank(corpus, query))
        .slice(0, limit)
        .map((hit, at) => toReference(corpus, hit.passage, { number: at + 1, score: hit.score })),
    documents: async () => statuses,
    document: async (id) => documents.find((document) => document.id === id) ?? null,
    passages: async (id) => passagesByDocument.get(id) ?? [],
    passage: async (id) => {
      const passage = corpus.passages.find((each) => each.id === id);
      return passage ? toReference(corpus, passage, { number: 1, score: 1 }) : null;
    },
    checkQuotes: async (quotes) =>
      quotes.map(({ document, text }) => {
        const start = documents.find((each) => each.id === document)?.text.indexOf(text) ?? -1;
        const found = text !== '' && start >= 0;
        return {
          document,
          text,
          found,
          start: found ? start : null,
          end: found ? start + text.length : null,
        };
      }),
    status: async () => describeIndex(statuses),
    close: async () => {},
    ...overrides,
  };
}
