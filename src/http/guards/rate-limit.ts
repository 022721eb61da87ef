/** How many requests a minute one client may make. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpError } from '../problem.ts';

/** Counts requests by client address; a limit of 0 lets everything through. */
export function createRateLimit(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: (_request, _response, next) => {
      next(new HttpError('rate_limited', `More than ${limit} requests in a minute: wait, then try again.`));
    },
  });
}
