/** Hand-made documents, answers and references whose scores can be worked out on paper. */
import { createHash } from 'node:crypto';
import type { Answer, Quote, Reference } from '../../../src/contract/answer.ts';
import type { Document } from '../../../src/contract/document.ts';
import { type Corpus, createCorpus } from '../../../src/measure/load-corpus.ts';
import type { GoldSpan, LocatedQuestion } from '../../../src/measure/question-set.ts';
import type { QuestionResult } from '../../../src/measure/report.ts';

/** A document whose only interesting property is its text. */
export function createDocument(name: string, text: string): Document {
  return {
    id: name.replace(/^.*\/|\.[^.]*$/g, ''),
    name,
    title: name,
    author: null,
    date: null,
    url: null,
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks: [],
    references: [],
    pages: [],
  };
}

export const towerText =
  'The tower was lit in 1871. Its keeper was Ann Gray.\n\nA later note says that it was lit in 1874.';

/** One document of two paragraphs, and a second one. */
export const corpus: Corpus = createCorpus([
  createDocument('tower.md', towerText),
  createDocument('notes/boats.txt', 'Boats came from Riga. Boats left for Oslo.'),
]);

/** The span of the first place of `text` in a document of the corpus. */
export function spanOf(text: string, document = 'tower'): GoldSpan {
  const start = corpus.find(document)?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`"${text}" is not in ${document}`);
  return { document, start, end: start + text.length, text };
}

/** A reference to the passage with this text. */
export function createReference(text: string, options: Partial<Reference> & { id?: string } = {}): Reference {
  const { id = 'tower', ...rest } = options;
  const { start, end } = spanOf(text, id);
  const document = { id, title: id, sha256: '' };
  const place = { section: [], page: null, text, start, end, citations: [], url: '' };
  return { number: 1, passage: `${id}#1`, document, ...place, score: 0.5, ...rest };
}

/** A quote of the first place of `text`, from reference 1. */
export function createQuote(text: string, options: Partial<Quote> & { id?: string } = {}): Quote {
  const { id = 'tower', ...rest } = options;
  const { start, end } = spanOf(text, id);
  return { reference: 1, text, start, end, highlights: [], ...rest };
}

/** An answer that shows these quotes from the whole of the tower. */
export function createAnswer(quotes: readonly Quote[], options: Partial<Answer> = {}): Answer {
  return {
    status: quotes.length > 0 ? 'answered' : 'not_found',
    question: 'When was the tower lit?',
    standaloneQuestion: 'When was the tower lit?',
    quotes,
    references: quotes.length > 0 ? [createReference(towerText)] : [],
    disagreements: [],
    nearMisses: [],
    dropped: [],
    mode: 'extractive',
    degraded: null,
    timings: { totalMs: 1 },
    ...options,
  };
}

/** A question about the tower; without parts it is unanswerable. */
export function createQuestion(options: Partial<LocatedQuestion> = {}): LocatedQuestion {
  const words = { id: 'q1', question: 'When was the tower lit?', type: 'when', language: 'en' };
  return { ...words, history: [], parts: [], sides: [], standalone: null, ...options };
}

/** A result with nothing right and nothing wrong about its quotes. */
export function createResult(options: Partial<QuestionResult> = {}): QuestionResult {
  return {
    id: 'q1',
    question: 'When was the tower lit?',
    followUp: false,
    type: 'when',
    language: 'en',
    answerable: true,
    answered: true,
    passageRank: null,
    quoteRank: null,
    allParts: false,
    partCount: 1,
    passageRecall: 0,
    quoteRecall: 0,
    quotePrecision: 0,
    quoteIou: 0,
    score: null,
    disputed: false,
    sidesShown: false,
    sidesFlagged: false,
    flagCount: 0,
    standaloneQuestion: 'When was the tower lit?',
    standaloneShare: null,
    askMs: 1,
    quotes: [],
    gold: [],
    unverifiedQuotes: 0,
    checkedPassages: 0,
    unverifiedPassages: 0,
    degraded: null,
    ...options,
  };
}
