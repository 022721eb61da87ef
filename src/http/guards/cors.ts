/** Which web pages may talk to the API: the server's own and those of ALLOWED_ORIGINS, by exact match. */
import type { Request, RequestHandler, Response } from 'express';
import { HttpError } from '../problem.ts';

interface CorsOptions {
  readonly allowedOrigins: readonly string[];
  readonly publicUrl: string | null;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const EXPOSED = 'X-Request-Id, Retry-After, RateLimit, RateLimit-Policy';

/** The scheme is left out: behind a TLS proxy the server sees http where the page is https. */
function isSameOrigin(request: Request, origin: string, publicOrigin: string | undefined): boolean {
  return origin === publicOrigin || URL.parse(origin)?.host === request.headers.host?.toLowerCase();
}

function answerPreflight(response: Response): void {
  response
    .status(204)
    .set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-API-Key',
      'Access-Control-Max-Age': '600',
    })
    .end();
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}

/** Lets allowed origins read and ask, and refuses every other origin that would do more than read. */
export function createCors({ allowedOrigins, publicUrl }: CorsOptions): RequestHandler {
  const allowed = new Set(allowedOrigins);
  const publicOrigin = URL.parse(publicUrl ?? '')?.origin;
  return (request, response, next) => {
    response.vary('Origin');
    const { origin } = request.headers;
    if (origin === undefined || isSameOrigin(request, origin, publicOrigin)) return next();
    if (allowed.has(origin)) {
      response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED });
      if (isPreflight(request)) return answerPreflight(response);
      return next();
    }
    if (READING.has(request.method) && !isPreflight(request)) return next();
    throw new HttpError(
      'forbidden',
      'Pages of this origin may not use the API: the owner of the server has to add it to ALLOWED_ORIGINS.',
    );
  };
}
