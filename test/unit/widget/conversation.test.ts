import { describe, expect, it } from 'vitest';
import type { Answer, Quote, Reference } from '../../../src/contract/answer.ts';
import { createFailure } from '../../../src/widget/conversation/failure.ts';
import { toHistory } from '../../../src/widget/conversation/history.ts';
import { type ConversationEvent, reduce } from '../../../src/widget/conversation/reduce.ts';
import { type Conversation, emptyConversation, pendingTurn } from '../../../src/widget/conversation/state.ts';
import { parse, serialize } from '../../../src/widget/conversation/storage.ts';

const quote: Quote = { reference: 1, text: 'It was lit.', start: 0, end: 11, highlights: [] };
const reference: Reference = {
  number: 1,
  passage: 'tower#1',
  document: { id: 'tower', title: 'The tower', sha256: 'ab' },
  section: [],
  page: null,
  text: 'It was lit.',
  start: 0,
  end: 11,
  citations: [],
  url: '/sources/tower?start=0&end=11#quote',
  score: 1,
};
const answer: Answer = {
  status: 'answered',
  question: 'When?',
  standaloneQuestion: 'When?',
  quotes: [quote],
  references: [reference],
  disagreements: [],
  nearMisses: [],
  dropped: [],
  mode: 'extractive',
  degraded: null,
  timings: { totalMs: 1 },
};

function play(...events: readonly ConversationEvent[]): Conversation {
  return events.reduce(reduce, emptyConversation);
}

const asked = { type: 'ask', question: 'When?' } as const;
const arrived = { type: 'quote', turn: 1, quote, reference } as const;
const answered = { type: 'answer', turn: 1, answer, answerId: 'r1' } as const;
const lost = { type: 'fail', turn: 1, failure: createFailure('interrupted') } as const;

describe('the conversation', () => {
  it('waits after a question, streams with the first quote and is done with the answer', () => {
    expect(play(asked).turns[0]?.phase).toBe('waiting');
    expect(play(asked, arrived).turns[0]).toMatchObject({ phase: 'streaming', quotes: [quote] });
    expect(play(asked, arrived, answered).turns[0]).toMatchObject({ phase: 'done', answer, answerId: 'r1' });
  });

  it('takes one question at a time and no empty one', () => {
    expect(play(asked, { type: 'ask', question: 'And?' }).turns).toHaveLength(1);
    expect(play({ type: 'ask', question: '  ' }).turns).toHaveLength(0);
  });

  it('keeps each reference once, however many quotes use it', () => {
    expect(play(asked, arrived, arrived).turns[0]?.references).toEqual([reference]);
  });

  it('changes nothing when an event comes after the end of its turn', () => {
    const stopped = play(asked, { type: 'stop', turn: 1 });
    expect(reduce(stopped, arrived).turns[0]).toEqual(stopped.turns[0]);
    expect(reduce(stopped, answered).turns[0]?.phase).toBe('stopped');
  });

  it('keeps the quotes that had arrived when the connection was lost', () => {
    expect(play(asked, arrived, lost).turns[0]).toMatchObject({ phase: 'failed', quotes: [quote] });
  });

  it('asks again from nothing and counts only what it does by itself', () => {
    const byItself = play(asked, arrived, lost, { type: 'retry', turn: 1, byItself: true });
    expect(byItself.turns[0]).toMatchObject({ phase: 'waiting', quotes: [], attempt: 1, failure: null });
    expect(
      reduce(reduce(byItself, lost), { type: 'retry', turn: 1, byItself: false }).turns[0]?.attempt,
    ).toBe(0);
  });

  it('is slow only while nothing has arrived', () => {
    expect(play(asked, { type: 'slow', turn: 1 }).turns[0]?.slow).toBe(true);
    expect(play(asked, arrived, { type: 'slow', turn: 1 }).turns[0]?.slow).toBe(false);
  });

  it('gives up a planned retry when another question is asked', () => {
    const planned = { ...lost, failure: { ...lost.failure, retryAt: 5 } };
    const next = play(asked, planned, { type: 'ask', question: 'And?' });
    expect(next.turns[0]?.failure?.retryAt).toBeNull();
    expect(pendingTurn(next)?.id).toBe(2);
  });

  it('takes a thumb only for a finished answer', () => {
    const up = { type: 'feedback', turn: 1, feedback: 'up' } as const;
    expect(play(asked, up).turns[0]?.feedback).toBe('none');
    expect(play(asked, answered, up).turns[0]?.feedback).toBe('up');
  });

  it('starts afresh without reusing numbers', () => {
    const cleared = play(asked, answered, { type: 'clear' });
    expect(cleared.turns).toEqual([]);
    expect(reduce(cleared, asked).turns[0]?.id).toBe(2);
  });
});

describe('history', () => {
  it('carries questions and quoted words of finished turns, oldest first', () => {
    const conversation = play(asked, answered, { type: 'ask', question: 'Why?' });
    expect(toHistory(conversation, 2)).toEqual([{ question: 'When?', answer: 'It was lit.' }]);
  });

  it('leaves out turns that failed and later ones', () => {
    expect(toHistory(play(asked, lost, { type: 'ask', question: 'Why?' }), 2)).toEqual([]);
    expect(toHistory(play(asked, answered), 1)).toEqual([]);
  });
});

describe('the stored conversation', () => {
  it('comes back as it was', () => {
    const conversation = play(asked, arrived, answered);
    expect(parse(serialize(conversation))).toEqual(conversation);
  });

  it('shows a question that was still open as stopped', () => {
    expect(parse(serialize(play(asked, arrived))).turns[0]).toMatchObject({
      phase: 'stopped',
      quotes: [quote],
    });
  });

  it.each([null, '', '{', '[]', '{"version":9,"turns":[]}', '{"version":1,"turns":[{"id":"x"}]}'])(
    'is empty when what is stored is %j',
    (stored) => {
      expect(parse(stored).turns).toEqual([]);
    },
  );
});
