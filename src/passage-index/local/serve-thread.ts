/** The inner side of a thread: answers one call after the other. */
import { parentPort } from 'node:worker_threads';
import { type Message, packError, type Request } from './thread-message.ts';

export type Methods = Record<string, (...args: never[]) => unknown>;

function send(message: Message): void {
  parentPort?.postMessage(message);
}

/** Tells the owner something that is no answer, such as progress. */
export function sendEvent(event: unknown): void {
  send({ kind: 'event', event });
}

/** Serves these methods to the thread's owner. */
export function serveThread(methods: Methods): void {
  parentPort?.on('message', ({ id, method, args }: Request) => {
    try {
      const value = methods[method]?.(...(args as never[]));
      send({ kind: 'value', id, value });
    } catch (error) {
      send({ kind: 'error', id, error: packError(error) });
    }
  });
}
