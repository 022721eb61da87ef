/** The HTTP door: guards first, then the routes, and one place where every failure becomes a problem. */
import express, { type Express } from 'express';
import { createApiRouter } from './api/router.ts';
import { createAllowedHosts } from './guards/allowed-hosts.ts';
import { createReadingGuard } from './guards/api-keys.ts';
import { createCors } from './guards/cors.ts';
import { createRateLimit } from './guards/rate-limit.ts';
import { createRequestLog } from './guards/request-log.ts';
import { createSecurityHeaders } from './guards/security-headers.ts';
import { createHealthRouter } from './health.ts';
import { createPagesRouter } from './pages/router.ts';
import { HttpError } from './problem.ts';
import { createProblemHandler } from './send-problem.ts';
import type { ServerOptions } from './server-options.ts';
import { createSourcesRouter } from './sources/router.ts';

function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  // A reverse proxy on this machine may say who its client is; nobody else may.
  app.set('trust proxy', 'loopback');
  return app;
}

function addGuards(app: Express, options: ServerOptions): void {
  const readers = options.apiKeys.length === 0 ? [] : [...options.apiKeys, ...options.adminKeys];
  const limit = createRateLimit(options.rateLimit);
  // Before the limit and the keys, so that a page of an allowed origin can read their refusals.
  app.use('/api', createCors(options), limit, createReadingGuard(readers, 'Bearer'));
  app.use('/sources', limit, createReadingGuard(readers, 'Basic'));
  app.get('/', createReadingGuard(readers, 'Basic'));
}

/** The Express application; `listen` puts it on a port. */
export function createServer(options: ServerOptions): Express {
  const app = createApp();
  app.use(createRequestLog(options));
  app.use(createSecurityHeaders());
  app.use(createAllowedHosts(options));
  app.use(createHealthRouter(options));
  addGuards(app, options);
  app.use('/api', createApiRouter(options));
  app.use(createPagesRouter(options));
  app.use(createSourcesRouter(options));
  app.use(() => {
    throw new HttpError('not_found', 'There is nothing under this path.');
  });
  app.use(createProblemHandler(options.logger));
  return app;
}
