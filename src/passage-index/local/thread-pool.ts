/** A few threads that answer in turn. One that takes too long is ended and replaced, and its caller is told. */
import { QuothError } from '../../contract/errors.ts';
import type { Methods } from './serve-thread.ts';
import type { Thread } from './start-thread.ts';

export interface PoolOptions<M extends Methods> {
  readonly start: () => Thread<M>;
  readonly size: number;
  /** How long a call may wait for a free thread, and how long it may then run. */
  readonly timeoutMs: number;
}

export interface ThreadPool<M extends Methods> {
  run<T>(use: (thread: Thread<M>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const closed = () => new QuothError('unavailable', 'The index has been closed.');

function late(timeoutMs: number): QuothError {
  const what = `The index did not answer within ${timeoutMs} ms`;
  return new QuothError('timeout', `${what}: ask a shorter question, or try again when it is less busy.`);
}

/** Rejects with `timeout` when the work has not ended in time. */
async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late(timeoutMs)), timeoutMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Hands out `size` places, first come first served. */
function createPlaces(size: number) {
  let free = size;
  const queue = new Set<() => void>();
  const enter = async (timeoutMs: number) => {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    queue.add(resolve);
    try {
      await within(timeoutMs, promise);
    } catch (error) {
      // Handed over in the very moment in which the wait ended: pass it on.
      if (!queue.delete(resolve)) leave();
      throw error;
    }
  };
  const leave = () => {
    const next = queue.values().next().value;
    if (!next) {
      free += 1;
      return;
    }
    queue.delete(next);
    next();
  };
  return { enter, leave };
}

/** Starts all threads at once. */
export function createThreadPool<M extends Methods>(options: PoolOptions<M>): ThreadPool<M> {
  const { start, size, timeoutMs } = options;
  const places = createPlaces(size);
  const idle = Array.from({ length: size }, start);
  const all = new Set(idle);
  let isClosed = false;
  const replace = (thread: Thread<M>) => {
    all.delete(thread);
    // What runs in native code goes on until it returns: nobody waits for that.
    thread.stop().catch(() => undefined);
    const fresh = start();
    all.add(fresh);
    return fresh;
  };
  const useThread = async <T>(use: (thread: Thread<M>) => Promise<T>) => {
    let thread = idle.pop() ?? start();
    try {
      return await within(timeoutMs, use(thread));
    } catch (error) {
      const isLost =
        error instanceof QuothError && (error.code === 'timeout' || error.code === 'unavailable');
      if (isLost && !isClosed) thread = replace(thread);
      throw error;
    } finally {
      idle.push(thread);
    }
  };
  const run = async <T>(use: (thread: Thread<M>) => Promise<T>) => {
    if (isClosed) throw closed();
    await places.enter(timeoutMs);
    try {
      if (isClosed) throw closed();
      return await useThread(use);
    } finally {
      places.leave();
    }
  };
  const close = async () => {
    isClosed = true;
    await Promise.all([...all].map((thread) => thread.stop()));
  };
  return { run, close };
}
