/** The routes under `/api`. */
import { Router } from 'express';
import { createAdminGuard } from '../guards/api-keys.ts';
import { addRoute } from '../route.ts';
import type { ServerOptions } from '../server-options.ts';
import { createApiContext } from './api-context.ts';
import { createAskHandler } from './ask.ts';
import { createDocumentHandler, createDocumentsHandler } from './documents.ts';
import { createFeedbackExportHandler, createFeedbackHandler } from './feedback.ts';
import { readJson } from './parse-body.ts';
import { createPassageHandler } from './passages.ts';
import { createSearchHandler } from './search.ts';
import { createVerifyHandler } from './verify.ts';

/** Everything that a client can ask of the API. */
export function createApiRouter(options: ServerOptions): Router {
  const router = Router({ caseSensitive: true });
  const context = createApiContext(options);
  addRoute(router, '/ask', { post: [...readJson, createAskHandler(context)] });
  addRoute(router, '/search', { post: [...readJson, createSearchHandler(context)] });
  addRoute(router, '/documents', { get: [createDocumentsHandler(context)] });
  addRoute(router, '/documents/:id', { get: [createDocumentHandler(context)] });
  addRoute(router, '/passages/:id', { get: [createPassageHandler(context)] });
  addRoute(router, '/verify', { post: [...readJson, createVerifyHandler(context)] });
  addRoute(router, '/feedback', {
    get: [createAdminGuard(options.adminKeys), createFeedbackExportHandler(options.feedback)],
    post: [...readJson, createFeedbackHandler(options.feedback)],
  });
  return router;
}
