/** Headers that keep a page of ours from running or loading anything that is not ours, whatever a document says. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Strict headers for every response; TLS and its headers are the reverse proxy's matter. */
export function createSecurityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
    // `no-referrer` would make the browser send `Origin: null` with a form of our own.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  });
}
