/** A page leaves with its own strict headers, whatever the server around it sets. */
import type { Response } from 'express';
import type { Html } from './html.ts';

interface PageOptions {
  readonly status?: number;
  /** Who may show the page in a frame, besides this server. */
  readonly frameAncestors?: readonly string[];
}

function contentSecurityPolicy(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Sends `page` as a document. */
export function sendPage(response: Response, page: Html, options: PageOptions = {}): void {
  const { status = 200, frameAncestors = [] } = options;
  response.set({
    'Content-Security-Policy': contentSecurityPolicy(frameAncestors),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    Vary: 'Accept-Language',
  });
  // The older header knows no list of origins; frame-ancestors says it all.
  if (frameAncestors.length > 0) response.removeHeader('X-Frame-Options');
  response.status(status).type('html').send(page.markup);
}
