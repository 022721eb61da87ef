/** `POST /api/search`: the passages nearest to a query, best first. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { noteQuestion } from '../guards/request-log.ts';
import type { ApiContext } from './api-context.ts';
import { limitField } from './limit-field.ts';
import { limits } from './limits.ts';
import { parseBody } from './parse-body.ts';
import { createRequiredTextField } from './text-field.ts';

const body = z.object({ query: createRequiredTextField(limits.questionCharacters), limit: limitField });

/** The handler of `POST /api/search`. */
export function createSearchHandler({ quoth }: ApiContext): RequestHandler {
  return async (request, response) => {
    const { query, limit } = parseBody(body, request);
    noteQuestion(response, query);
    response.set('Cache-Control', 'no-store').json({ passages: await quoth().search(query, limit) });
  };
}
