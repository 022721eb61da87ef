/** Documents of any number for the tests of the index: repeatable words, honest offsets, vectors at length 1. */
import { createHash } from 'node:crypto';
import type { Document } from '../../src/contract/document.ts';
import type { Passage, Sentence } from '../../src/contract/passage.ts';
import type { IndexedDocument, IndexIdentity } from '../../src/contract/passage-index.ts';

export interface DocumentPlan {
  readonly id: string;
  /** Passages of sentences; the texts are joined by one space within a passage and an empty line between passages. */
  readonly passages: readonly (readonly string[])[];
  readonly section?: string;
  readonly fileSha256?: string;
}

export const testIdentity: IndexIdentity = {
  format: 'test-1',
  embedder: 'random-words',
  dimension: 32,
  analyzer: 'test-lower-case',
};

/** The terms of a text: its runs without white space, in lower case. */
function termsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/u).filter(Boolean);
}

/** Numbers from 0 to 1 that are the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function scale(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}

/** A vector that only depends on the text. */
export function vectorOf(text: string, dimension = testIdentity.dimension): Float32Array {
  const random = createRandom(createHash('sha256').update(text).digest().readUInt32LE());
  return scale(Float32Array.from({ length: dimension }, () => random() - 0.5));
}

function sentencesOf(texts: readonly string[], start: number): Sentence[] {
  let at = start;
  return texts.map((text) => {
    const sentence = { text, start: at, end: at + text.length };
    at = sentence.end + 1;
    return sentence;
  });
}

function passagesOf(plan: DocumentPlan): Passage[] {
  let start = 0;
  return plan.passages.map((texts, index) => {
    const text = texts.join(' ');
    const passage: Passage = {
      id: `${plan.id}#${index + 1}`,
      document: plan.id,
      ordinal: index + 1,
      kind: 'text',
      section: [plan.section ?? 'Part'],
      page: index === 0 ? null : index,
      text,
      start,
      end: start + text.length,
      citations: index === 0 ? [1, 2] : [],
      sentences: sentencesOf(texts, start),
    };
    start = passage.end + 2;
    return passage;
  });
}

function documentOf(plan: DocumentPlan, passages: readonly Passage[]): Document {
  const text = passages.map((passage) => passage.text).join('\n\n');
  return {
    id: plan.id,
    name: `${plan.id}.md`,
    title: `Title of ${plan.id}`,
    author: null,
    date: null,
    url: null,
    language: 'en',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks: passages.map(({ start, end, section }) => ({ kind: 'paragraph', start, end, section })),
    references: [],
    pages: [],
  };
}

/** The document of a plan, ready to be indexed. */
export function createIndexedDocument(plan: DocumentPlan, dimension?: number): IndexedDocument {
  const passages = passagesOf(plan);
  const document = documentOf(plan, passages);
  return {
    document,
    status: {
      id: plan.id,
      name: document.name,
      title: document.title,
      state: 'indexed',
      reason: null,
      sha256: document.sha256,
      fileSha256: plan.fileSha256 ?? document.sha256,
      language: 'en',
      characters: document.text.length,
      passages: passages.length,
      sentences: passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    },
    passages: passages.map((passage) => ({
      passage,
      terms: termsOf(passage.text),
      headingTerms: termsOf(passage.section.join(' ')),
      vectors: passage.sentences.map((sentence) => vectorOf(sentence.text, dimension)),
    })),
  };
}

/** A file that could not be read. */
export function createFailedDocument(name: string): IndexedDocument {
  return {
    document: null,
    status: {
      id: name,
      name,
      title: name,
      state: 'failed',
      reason: `${name} is not text: remove it or save it as UTF-8.`,
      sha256: '',
      fileSha256: 'f'.repeat(64),
      language: '',
      characters: 0,
      passages: 0,
      sentences: 0,
    },
    passages: [],
  };
}

export interface RandomCorpus {
  readonly seed: number;
  readonly documents: number;
  readonly passages: number;
  readonly sentences: number;
  readonly words?: number;
  readonly dimension?: number;
}

/** Documents of made-up words, common ones more often than rare ones. */
export function* createRandomDocuments(corpus: RandomCorpus): Generator<IndexedDocument> {
  const random = createRandom(corpus.seed);
  const word = () => `w${Math.floor(random() ** 3 * 5_000)}`;
  const sentence = () => Array.from({ length: corpus.words ?? 12 }, word).join(' ');
  const passage = () => Array.from({ length: corpus.sentences }, sentence);
  for (let number = 0; number < corpus.documents; number++) {
    const passages = Array.from({ length: corpus.passages }, passage);
    yield createIndexedDocument({ id: `random-${number}`, passages }, corpus.dimension);
  }
}
