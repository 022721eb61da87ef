import { describe, expect, it, onTestFinished } from 'vitest';
import type { Thread } from '../../../src/passage-index/local/start-thread.ts';
import { createThreadPool } from '../../../src/passage-index/local/thread-pool.ts';

type Threads = Record<string, never>;

interface FakeThread extends Thread<Threads> {
  readonly number: number;
  isStopped: boolean;
}

function createPool(size: number, timeoutMs: number) {
  const started: FakeThread[] = [];
  const start = () => {
    const thread: FakeThread = {
      number: started.length,
      isStopped: false,
      call: () => Promise.reject(new Error('not called here')),
      stop: async () => {
        thread.isStopped = true;
      },
    };
    started.push(thread);
    return thread;
  };
  const pool = createThreadPool<Threads>({ start, size, timeoutMs });
  onTestFinished(() => pool.close());
  return { pool, started };
}

const numberOf = async (thread: Thread<Threads>) => (thread as FakeThread).number;
const never = () => new Promise<never>(() => undefined);

describe('the pool of threads', () => {
  it('gives one thread one call at a time, in the order in which they came', async () => {
    const { pool } = createPool(1, 60_000);
    const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
    const order: number[] = [];
    const runs = gates.map((gate, at) =>
      pool.run(async () => {
        order.push(at);
        await gate.promise;
      }),
    );
    await Promise.resolve();
    expect(order).toEqual([0]);
    for (const [at, gate] of gates.entries()) {
      gate.resolve();
      await runs[at];
    }
    expect(order).toEqual([0, 1, 2]);
  });

  it('ends a thread that takes too long, tells the caller, and answers the next call with a new one', async () => {
    const { pool, started } = createPool(1, 20);
    await expect(pool.run(never)).rejects.toMatchObject({ code: 'timeout' });
    expect(started[0]?.isStopped).toBe(true);
    expect(await pool.run(numberOf)).toBe(1);
  });

  it('keeps the thread when a call only fails', async () => {
    const { pool } = createPool(1, 60_000);
    await expect(pool.run(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
    expect(await pool.run(numberOf)).toBe(0);
  });

  it('lets several threads work at once', async () => {
    const { pool } = createPool(2, 60_000);
    const meeting = Promise.withResolvers<void>();
    let present = 0;
    const arrive = async () => {
      present += 1;
      if (present === 2) meeting.resolve();
      await meeting.promise;
    };
    await Promise.all([pool.run(arrive), pool.run(arrive)]);
    expect(present).toBe(2);
  });

  it('ends all threads on closing and refuses calls from then on', async () => {
    const { pool, started } = createPool(2, 60_000);
    await pool.close();
    expect(started.map((thread) => thread.isStopped)).toEqual([true, true]);
    await expect(pool.run(numberOf)).rejects.toMatchObject({ code: 'unavailable' });
  });
});
