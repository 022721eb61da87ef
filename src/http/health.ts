/** Two questions of an operator: does the process live, and does it answer? */
import { type RequestHandler, Router } from 'express';
import type { Quoth } from '../contract/quoth.ts';
import { HttpError } from './problem.ts';
import { addRoute } from './route.ts';
import type { ServerOptions } from './server-options.ts';

const CHECK_TIMEOUT_MS = 2_000;

async function checkAnswers(quoth: Quoth): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new HttpError('unavailable', 'The index did not answer in time.')),
    CHECK_TIMEOUT_MS,
  );
  try {
    await Promise.race([quoth.search('ready', 1), late]);
  } finally {
    clearTimeout(timer);
  }
}

function createReadyHandler({ quoth: open, whyNotReady }: ServerOptions): RequestHandler {
  return async (_request, response) => {
    const quoth = open();
    if (!quoth) throw new HttpError('unavailable', whyNotReady?.() ?? 'The index is being opened.');
    await checkAnswers(quoth);
    response.set('Cache-Control', 'no-store').json({ status: 'ready' });
  };
}

/** `/healthz` and `/readyz`, open to everybody and not rate limited. */
export function createHealthRouter(options: ServerOptions): Router {
  const router = Router({ caseSensitive: true });
  addRoute(router, '/healthz', {
    get: [
      (_request, response) => {
        response.set('Cache-Control', 'no-store').json({ status: 'alive', version: options.version });
      },
    ],
  });
  addRoute(router, '/readyz', { get: [createReadyHandler(options)] });
  return router;
}
