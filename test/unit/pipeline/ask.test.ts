import { describe, expect, it } from 'vitest';
import type { Quote, Reference, Turn } from '../../../src/contract/answer.ts';
import type { Draft } from '../../../src/contract/draft.ts';
import type { Retrieval } from '../../../src/contract/retrieval.ts';
import type { SelectionInput } from '../../../src/contract/selector.ts';
import { type AskDependencies, ask } from '../../../src/pipeline/ask.ts';
import { plainRetrieval } from '../../support/plain-retrieval.ts';
import { createDocument, createGate, cutPassage } from '../verify/world.ts';

const text = 'The tower was lit in 1871. Ada Brenner built it. The rock is bare. Nobody lives there now.';
const document = createDocument('lighthouse', text);
const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: found, index }) => {
  const start = index + (found.length - found.trimStart().length);
  return [start, index + found.length] as const;
});
const passages = sentences.map(([start, end]) =>
  cutPassage({ document, start, end, sentences: [[start, end]] }),
);
const gate = createGate([document], passages);

const nothing: Draft = { picks: [], disagreements: [], dropped: [] };
const draftOf = (...positions: number[]): Draft => ({
  ...nothing,
  picks: positions.map((passage) => ({ passage, sentence: 0 })),
});

interface World {
  readonly dependencies: AskDependencies;
  readonly searched: string[];
  readonly selected: SelectionInput[];
}

/** A house in which only the draft is of interest. */
function createWorld(draft: Draft, change: Partial<AskDependencies> = {}): World {
  const searched: string[] = [];
  const selected: SelectionInput[] = [];
  const ranked = passages.map((passage) => ({ ...passage, sentenceScores: [0], strengths: [] }));
  const dependencies: AskDependencies = {
    retrieve: async (question): Promise<Retrieval> => {
      searched.push(question);
      return plainRetrieval(question, passages);
    },
    rewriter: { rewrite: async (question) => question },
    ranker: { rank: () => ({ passages: ranked, terms: [], confidence: 1 }) },
    selector: {
      name: 'fake',
      select: async (input) => {
        selected.push(input);
        return { draft, mode: 'extractive', degraded: null };
      },
    },
    shelf: { get: async () => document, documentsOf: async () => gate.documents },
    ...change,
  };
  return { dependencies, searched, selected };
}

function createListener() {
  const heard: (readonly [Quote, Reference])[] = [];
  return { heard, onQuote: (quote: Quote, reference: Reference) => heard.push([quote, reference]) };
}

describe('asking', () => {
  it('streams the quotes that passed the gate and no others [answer:streams-verified]', async () => {
    const listener = createListener();
    const draft = draftOf(1, 99, 0);
    const answer = await ask({ question: 'Who built it?' }, listener, createWorld(draft).dependencies);
    expect(listener.heard.map(([quote]) => quote)).toEqual(answer.quotes);
    expect(answer.quotes.map((quote) => quote.text)).toEqual([
      'Ada Brenner built it.',
      'The tower was lit in 1871.',
    ]);
    expect(answer.dropped).toEqual([{ reason: 'passage does not exist', count: 1 }]);
  });

  it('hands each streamed quote over with its own reference', async () => {
    const listener = createListener();
    await ask({ question: 'Who built it?' }, listener, createWorld(draftOf(2, 1)).dependencies);
    expect(listener.heard.map(([quote, { number }]) => [quote.reference, number])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(listener.heard.every(([quote, reference]) => reference.text.includes(quote.text))).toBe(true);
  });

  it('refuses with up to three near misses when nothing was picked [refuse:not-in-corpus]', async () => {
    const listener = createListener();
    const answer = await ask({ question: 'Who painted it?' }, listener, createWorld(nothing).dependencies);
    expect(answer.status).toBe('not_found');
    expect([answer.quotes, answer.references, listener.heard]).toEqual([[], [], []]);
    expect(answer.nearMisses.map(({ passage }) => passage)).toEqual(
      passages.slice(0, 3).map(({ passage }) => passage.id),
    );
  });

  it('refuses when nothing that was picked passes the gate, and says what was dropped', async () => {
    const answer = await ask({ question: 'Who?' }, {}, createWorld(draftOf(50, 51)).dependencies);
    expect(answer.status).toBe('not_found');
    expect(answer.dropped).toEqual([{ reason: 'passage does not exist', count: 2 }]);
  });

  it('shows no near misses beside an answer', async () => {
    const answer = await ask({ question: 'Who?' }, {}, createWorld(draftOf(1)).dependencies);
    expect([answer.status, answer.nearMisses]).toEqual(['answered', []]);
  });

  it('searches for the question that stands alone and reports both', async () => {
    const turns: (readonly Turn[])[] = [];
    const rewriter = {
      rewrite: async (_: string, history: readonly Turn[]) => {
        turns.push(history);
        return 'Who built the tower?';
      },
    };
    const { dependencies, searched, selected } = createWorld(draftOf(1), { rewriter });
    const history = [{ question: ' When was\nit lit? ' }, { question: '' }];
    const answer = await ask({ question: 'And who  built it?', history }, {}, dependencies);
    expect(turns).toEqual([[{ question: 'When was it lit?' }]]);
    expect(searched).toEqual(['Who built the tower?']);
    expect(selected[0]?.question).toBe('Who built the tower?');
    expect([answer.question, answer.standaloneQuestion]).toEqual([
      'And who built it?',
      'Who built the tower?',
    ]);
  });

  it('leaves the number of quotes to the question unless a limit is set', async () => {
    const { dependencies, selected } = createWorld(draftOf(1));
    await ask({ question: 'Who?' }, {}, dependencies);
    await ask({ question: 'Who?', limit: 2 }, {}, dependencies);
    expect(selected.map(({ limit }) => limit)).toEqual([null, 2]);
  });

  it('looks nothing up for a question that is empty', async () => {
    const { dependencies, searched } = createWorld(draftOf(1));
    await expect(ask({ question: ' \u0000 ' }, {}, dependencies)).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect(searched).toEqual([]);
  });

  it('sends nothing to a client that has gone', async () => {
    const listener = { ...createListener(), signal: AbortSignal.abort() };
    const asked = ask({ question: 'Who?' }, listener, createWorld(draftOf(1)).dependencies);
    await expect(asked).rejects.toThrow();
    expect(listener.heard).toEqual([]);
  });

  it('says who chose the quotes and why a model was not heard', async () => {
    const selector = {
      name: 'fake',
      select: async () =>
        ({ draft: draftOf(1), mode: 'extractive', degraded: 'the model was late' }) as const,
    };
    const answer = await ask({ question: 'Who?' }, {}, createWorld(nothing, { selector }).dependencies);
    expect([answer.mode, answer.degraded]).toEqual(['extractive', 'the model was late']);
  });

  it('says how long it took', async () => {
    const { timings } = await ask({ question: 'Who?' }, {}, createWorld(draftOf(1)).dependencies);
    expect(Object.values(timings).every((ms) => Number.isFinite(ms) && ms >= 0)).toBe(true);
    expect(timings).toHaveProperty('totalMs');
  });
});
