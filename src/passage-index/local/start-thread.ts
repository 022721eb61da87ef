/** The outer side of a thread. A thread without a pending call never keeps the process alive. */
import { Worker } from 'node:worker_threads';
import { QuothError } from '../../contract/errors.ts';
import type { Methods } from './serve-thread.ts';
import { type Message, type Request, unpackError } from './thread-message.ts';

export interface Thread<M extends Methods> {
  call<K extends keyof M & string>(method: K, ...args: Parameters<M[K]>): Promise<ReturnType<M[K]>>;
  /** Ends the thread at once; what is pending is rejected. */
  stop(): Promise<void>;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

function createPendingCalls(worker: Worker) {
  const calls = new Map<number, Pending>();
  const take = (id: number) => {
    const call = calls.get(id);
    calls.delete(id);
    if (calls.size === 0) worker.unref();
    return call;
  };
  const rejectAll = (error: Error) => {
    for (const id of [...calls.keys()]) take(id)?.reject(error);
  };
  const add = (id: number, pending: Pending) => {
    calls.set(id, pending);
    worker.ref();
  };
  return { add, take, rejectAll };
}

const ended = (cause?: unknown) =>
  new QuothError('unavailable', 'A thread of the index ended before it answered: try again.', { cause });

/** Starts a thread that serves `M`; `onEvent` hears what it says between answers. */
export function startThread<M extends Methods>(
  url: URL,
  data: unknown,
  onEvent?: (event: unknown) => void,
): Thread<M> {
  // Flags of the process, such as `--input-type`, need not make sense for a thread.
  const worker = new Worker(url, { workerData: data, execArgv: [] });
  const pending = createPendingCalls(worker);
  let isEnded = false;
  let nextId = 0;
  worker.unref();
  worker.on('message', (message: Message) => {
    if (message.kind === 'event') onEvent?.(message.event);
    else if (message.kind === 'value') pending.take(message.id)?.resolve(message.value);
    else pending.take(message.id)?.reject(unpackError(message.error));
  });
  worker.on('error', (error) => pending.rejectAll(ended(error)));
  worker.on('exit', () => {
    isEnded = true;
    pending.rejectAll(ended());
  });
  const call = (method: string, ...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (isEnded) return reject(ended());
      const id = nextId++;
      pending.add(id, { resolve, reject });
      worker.postMessage({ id, method, args } satisfies Request);
    });
  const stop = async () => {
    await worker.terminate();
  };
  return { call: call as Thread<M>['call'], stop };
}
