/** Who may read (API_KEYS) and who may administer (ADMIN_KEYS); keys are compared in constant time. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { HttpError } from '../problem.ts';

const digest = (key: string) => createHash('sha256').update(key).digest();

function basicPassword(encoded: string): string | undefined {
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : pair.slice(colon + 1);
}

/** The key of a request: `Authorization: Bearer`, `X-API-Key`, or the password of Basic, which a browser can ask for. */
function keyOf(request: Request): string | undefined {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ', 2);
  if (scheme.toLowerCase() === 'bearer' && value !== '') return value;
  if (scheme.toLowerCase() === 'basic') return basicPassword(value);
  return request.get('X-API-Key');
}

function createMatcher(keys: readonly string[]): (key: string) => boolean {
  const digests = keys.map(digest);
  return (key) => {
    const given = digest(key);
    // All are compared, so that the time says nothing about which one matched.
    return digests.filter((known) => timingSafeEqual(known, given)).length > 0;
  };
}

function unauthorized(challenge: 'Basic' | 'Bearer'): HttpError {
  const realm = challenge === 'Basic' ? 'Basic realm="Quoth", charset="UTF-8"' : 'Bearer';
  return new HttpError('unauthorized', 'Send a valid key as `Authorization: Bearer` or `X-API-Key`.', {
    headers: { 'WWW-Authenticate': realm },
  });
}

/** Asks for a reading key when there are any; `challenge` Basic lets a browser ask its user for it. */
export function createReadingGuard(keys: readonly string[], challenge: 'Basic' | 'Bearer'): RequestHandler {
  const matches = createMatcher(keys);
  return (request, _response, next) => {
    if (keys.length === 0) return next();
    const key = keyOf(request);
    if (key === undefined || !matches(key)) throw unauthorized(challenge);
    next();
  };
}

/** Asks for an administrator's key; without ADMIN_KEYS nobody has one. */
export function createAdminGuard(keys: readonly string[]): RequestHandler {
  const matches = createMatcher(keys);
  return (request, _response, next) => {
    if (keys.length === 0) {
      throw new HttpError(
        'forbidden',
        'This is switched off: the owner of the server has to set ADMIN_KEYS.',
      );
    }
    const key = keyOf(request);
    if (key === undefined) throw unauthorized('Bearer');
    if (!matches(key)) throw new HttpError('forbidden', 'This key is not an administrator’s.');
    next();
  };
}
