/** A Quoth whose quotes come when the test says so: streaming is tested by events, never by time. */
import type { AskRequest } from '../../src/contract/answer.ts';
import { QuothError } from '../../src/contract/errors.ts';
import type { AskListener, Quoth } from '../../src/contract/quoth.ts';
import { createFakeQuoth } from './fake-quoth.ts';

export interface HeldQuoth {
  readonly quoth: Quoth;
  /** Questions in the order in which they came. */
  readonly asked: AskRequest[];
  /** Lets the next quotes (and, after the last, the answer) of a held question through. */
  release(count?: number): void;
  /** Takes back what was released and never used, and forgets who has given up. */
  reset(): void;
  /** Resolves when a held question has been given up by its client: what is released before may go to that one. */
  readonly aborted: Promise<void>;
}

/** Questions that say `held` wait for `release` before each quote and before the answer. */
export function createHeldQuoth(): HeldQuoth {
  const fake = createFakeQuoth();
  const asked: AskRequest[] = [];
  const waiting = new Set<() => void>();
  let permits = 0;
  let aborted = Promise.withResolvers<void>();

  function pass(signal: AbortSignal | undefined): Promise<void> {
    if (permits > 0) {
      permits -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      waiting.add(resolve);
      signal?.addEventListener('abort', () => {
        waiting.delete(resolve);
        reject(new QuothError('timeout', 'The client has left.'));
      });
    });
  }

  async function ask(request: AskRequest, listener: AskListener = {}) {
    asked.push(request);
    if (!request.question.includes('held')) return fake.ask(request, listener);
    // Of this turn: a question of the test before may be given up late.
    const { resolve: giveUp } = aborted;
    listener.signal?.addEventListener('abort', () => giveUp());
    const answer = await fake.ask({ ...request, question: request.question.replace('held', '') });
    for (const quote of answer.quotes) {
      await pass(listener.signal);
      const reference = answer.references.find((each) => each.number === quote.reference);
      if (reference) listener.onQuote?.(quote, reference);
    }
    await pass(listener.signal);
    return { ...answer, question: request.question };
  }

  return {
    quoth: { ...fake, ask },
    asked,
    get aborted() {
      return aborted.promise;
    },
    release(count = 1) {
      for (let at = 0; at < count; at += 1) {
        const [next] = waiting;
        if (next) next();
        else permits += 1;
        if (next) waiting.delete(next);
      }
    },
    reset() {
      permits = 0;
      aborted = Promise.withResolvers<void>();
    },
  };
}
