/** A path with its handlers, where every other method gets 405 and the list of those that work. */
import type { RequestHandler, Router } from 'express';
import { HttpError } from './problem.ts';

interface Handlers {
  readonly get?: readonly RequestHandler<{ id: string }>[];
  readonly post?: readonly RequestHandler[];
}

/** Adds one path to a router. */
export function addRoute(router: Router, path: string, handlers: Handlers): void {
  const route = router.route(path);
  if (handlers.get) route.get(...handlers.get);
  if (handlers.post) route.post(...handlers.post);
  const allowed = [...(handlers.get ? ['GET', 'HEAD'] : []), ...(handlers.post ? ['POST'] : []), 'OPTIONS'];
  route.options((_request, response) => {
    response.status(204).set('Allow', allowed.join(', ')).end();
  });
  route.all((request) => {
    throw new HttpError(
      'method_not_allowed',
      `${request.method} does not work here; ${allowed.join(', ')} do.`,
      {
        headers: { Allow: allowed.join(', ') },
      },
    );
  });
}
