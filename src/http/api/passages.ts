/** `GET /api/passages/{id}`: one passage; its id holds a `#`, so it comes percent-encoded. */
import type { RequestHandler } from 'express';
import { HttpError } from '../problem.ts';
import type { ApiContext } from './api-context.ts';

/** The handler of `GET /api/passages/{id}`. */
export function createPassageHandler({ quoth }: ApiContext): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const passage = await quoth().passage(request.params.id);
    if (!passage) {
      throw new HttpError('not_found', 'No passage has this id; in a path its `#` is written `%23`.');
    }
    response.set('Cache-Control', 'no-cache').json(passage);
  };
}
