/** `POST /api/verify`: whether a text stands in a document, exactly. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { ApiContext } from './api-context.ts';
import { limits } from './limits.ts';
import { parseBody } from './parse-body.ts';

const characters = (most: number) =>
  z
    .string()
    .min(1, { error: 'is empty' })
    .max(most, { error: `has more than ${most} characters` });

// Not cleaned: the check is exact.
const body = z.object({
  quotes: z
    .array(z.object({ document: characters(limits.idCharacters), text: characters(limits.quoteCharacters) }))
    .min(1, { error: 'is empty' })
    .max(limits.quotesToCheck, { error: `has more than ${limits.quotesToCheck} entries` }),
});

/** The handler of `POST /api/verify`. */
export function createVerifyHandler({ quoth }: ApiContext): RequestHandler {
  return async (request, response) => {
    const { quotes } = parseBody(body, request);
    response.set('Cache-Control', 'no-store').json({ quotes: await quoth().checkQuotes(quotes) });
  };
}
