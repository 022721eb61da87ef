/** A small list of passages about an invented lighthouse, and a fallback that marks its own answers. */

import { join } from 'node:path';
import type { Passage } from '../../../../src/contract/passage.ts';
import type { RankedPassage, SelectionInput, Selector } from '../../../../src/contract/selector.ts';
import { plainRetrieval } from '../../../support/plain-retrieval.ts';

export const promptFolder = join(import.meta.dirname, '../../../../prompts');

const lines = {
  'lighthouse#1': [
    'The Harle lighthouse was lit on 4 May 1871.',
    'It burned rape oil, and after 1902 it burned paraffin.',
  ],
  'lighthouse#2': ['Its first keeper was Ada Brandt.', 'He said “never again” to the harbour board.'],
  'notes#1': ['The Harle lighthouse was lit on 6 June 1872.', 'The tower was not painted red, but white.'],
};

type PassageId = keyof typeof lines;

/** A passage whose text is its sentences, joined by spaces, from offset 100 of its document. */
export function createPassage(id: string, sentences: readonly string[], section: string[] = []): Passage {
  const [document = '', ordinal = '1'] = id.split('#');
  const base = 100;
  let start = base;
  const placed = sentences.map((text) => {
    const sentence = { text, start, end: start + text.length };
    start = sentence.end + 1;
    return sentence;
  });
  const text = sentences.join(' ');
  return {
    id,
    document,
    ordinal: Number(ordinal),
    kind: 'text',
    section,
    page: null,
    text,
    start: base,
    end: base + text.length,
    citations: [],
    sentences: placed,
  };
}

export function rank(passage: Passage): RankedPassage {
  const zeros = passage.sentences.map(() => 0);
  return { passage, score: 0.5, lexical: 1, cosines: zeros, sentenceScores: zeros, strengths: [] };
}

const defaultPassages = (Object.keys(lines) as PassageId[]).map((id) =>
  createPassage(id, lines[id], ['History']),
);

interface InputParts {
  readonly question?: string;
  readonly passages?: readonly Passage[];
  readonly limit?: number | null;
  readonly signal?: AbortSignal;
}

export function createInput({
  question = 'When was the Harle lighthouse lit?',
  passages = defaultPassages,
  limit = null,
  signal,
}: InputParts = {}): SelectionInput {
  const ranked = passages.map(rank);
  return {
    question,
    retrieval: plainRetrieval(question, ranked),
    ranking: { passages: ranked, terms: [], confidence: 1 },
    limit,
    signal,
  };
}

/** The words that a pick of the draft would show, were the document made of these passages. */
export function shownWords(input: SelectionInput, draft: { picks: readonly FixturePick[] }): string[] {
  return draft.picks.map(({ passage, sentence, span }) => {
    const source = input.ranking.passages[passage]?.passage.sentences[sentence];
    if (source === undefined) return '(nothing)';
    const { start, end } = span ?? source;
    return source.text.slice(start - source.start, end - source.start);
  });
}

interface FixturePick {
  readonly passage: number;
  readonly sentence: number;
  readonly span?: { readonly start: number; readonly end: number };
}

/** Picks the last sentence of the first passage, so that its answer is told from a model's. */
export const fallback: Selector = {
  name: 'extractive',
  async select() {
    const draft = {
      picks: [{ passage: 0, sentence: 1 }],
      disagreements: [],
      dropped: [{ reason: 'of the fallback', count: 1 }],
    };
    return { draft, mode: 'extractive', degraded: null };
  },
};
