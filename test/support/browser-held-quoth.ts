/** A Quoth whose quotes come when the test says so: streaming is tested by events, never by time. */
import type { AskRequest } from '../../src/contract/answer.ts';
import type { AskListener, Quoth } from '../../src/contract/quoth.ts';
import { createFakeQuoth } from './fake-quoth.ts';

export interface HeldQuoth {
  readonly quoth: Quoth;
  /** Questions in the order in which they came. */
  readonly asked: AskRequest[];
  /** Lets one quote (or, after the last, the answer) of a held question through. */
  release(): void;
  /** Resolves when a held question has been given up by its client. */
  readonly aborted: Promise<void>;
}

/** Questions that say `held` wait for `release` before each quote and before the answer. */
export function createHeldQuoth(): HeldQuoth {
  const fake = createFakeQuoth();
  const asked: AskRequest[] = [];
  const waiting: (() => void)[] = [];
  let permits = 0;
  const aborted = Promise.withResolvers<void>();

  function pass(): Promise<void> {
    if (permits > 0) {
      permits -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  }

  async function ask(request: AskRequest, listener: AskListener = {}) {
    asked.push(request);
    if (!request.question.includes('held')) return fake.ask(request, listener);
    listener.signal?.addEventListener('abort', () => aborted.resolve());
    const answer = await fake.ask({ ...request, question: request.question.replace('held', '') });
    for (const quote of answer.quotes) {
      await pass();
      const reference = answer.references.find((each) => each.number === quote.reference);
      if (reference) listener.onQuote?.(quote, reference);
    }
    await pass();
    return { ...answer, question: request.question };
  }

  return {
    quoth: { ...fake, ask },
    asked,
    aborted: aborted.promise,
    release() {
      const next = waiting.shift();
      if (next) next();
      else permits += 1;
    },
  };
}
