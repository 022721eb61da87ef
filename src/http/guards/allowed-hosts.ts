/**
 * DNS rebinding: a foreign page can point its own name at 127.0.0.1 and read a private server as "same origin".
 * A server bound to a loopback address therefore answers only to names that mean this machine or were configured.
 */
import type { RequestHandler } from 'express';
import { HttpError } from '../problem.ts';

interface AllowedHosts {
  readonly host: string;
  readonly publicUrl: string | null;
  readonly allowedOrigins: readonly string[];
}

const hostnameOf = (authority: string): string => {
  const url = URL.parse(`http://${authority}`);
  return url?.hostname ?? '';
};

/** Whether a bound address or a host name means this machine. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d+){3}$/.test(name)
  );
}

/** Refuses requests under a foreign name when the server is bound to a loopback address. */
export function createAllowedHosts({ host, publicUrl, allowedOrigins }: AllowedHosts): RequestHandler {
  const configured = [publicUrl, ...allowedOrigins].flatMap((url) => URL.parse(url ?? '')?.hostname ?? []);
  const known = new Set(configured);
  return (request, _response, next) => {
    const name = hostnameOf(request.headers.host ?? '');
    if (!isLoopback(host) || isLoopback(name) || known.has(name)) return next();
    throw new HttpError(
      'forbidden',
      'This server answers only to its own name: set PUBLIC_URL to the address under which it is reached.',
    );
  };
}
