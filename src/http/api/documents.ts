/** `GET /api/documents` and `/api/documents/{id}`: what can be quoted, and what could not be read and why. */
import type { RequestHandler } from 'express';
import { HttpError } from '../problem.ts';
import type { ApiContext } from './api-context.ts';

const noContent = { author: null, date: null, url: null, text: null, blocks: [], references: [], pages: [] };

/** The handler of `GET /api/documents`. */
export function createDocumentsHandler({ quoth }: ApiContext): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-cache').json({ documents: await quoth().documents() });
  };
}

/** The handler of `GET /api/documents/{id}`: its status and, when it was read, the canonical text that all offsets point into. */
export function createDocumentHandler({ quoth }: ApiContext): RequestHandler<{ id: string }> {
  return async (request, response) => {
    const { id } = request.params;
    const status = (await quoth().documents()).find((each) => each.id === id);
    if (!status) throw new HttpError('not_found', 'No document has this id: GET /api/documents lists them.');
    const document = (await quoth().document(id)) ?? noContent;
    const { author, date, url, text, blocks, references, pages } = document;
    response
      .set('Cache-Control', 'no-cache')
      .json({ ...status, author, date, url, text, blocks, references, pages });
  };
}
