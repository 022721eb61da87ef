/** A server on a port: says clearly why it cannot have it, and leaves without cutting anybody off. */
import { createServer as createNodeServer, type Server } from 'node:http';
import type { Express } from 'express';
import { QuothError } from '../contract/errors.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** How long running requests may take to end after `close`. */
  readonly graceMs?: number;
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, lets running requests end, then cuts off what is left. */
  close(): Promise<void>;
}

const GRACE_MS = 5_000;

function explain(error: NodeJS.ErrnoException, { host, port }: ListenOptions): QuothError {
  const at = `${host}:${port}`;
  if (error.code === 'EADDRINUSE') {
    const message = `HOST:PORT ${at} is already in use: stop the other program or choose another PORT (--port).`;
    return new QuothError('port_in_use', message, { cause: error });
  }
  const reasons: Record<string, string> = {
    EACCES: `PORT ${port} may not be used by this user: choose one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
    ENOTFOUND: `HOST ${host} is not a known name: use 127.0.0.1, or 0.0.0.0 for all.`,
  };
  const message = reasons[error.code ?? ''] ?? `The server cannot listen on HOST:PORT ${at}: ${error.code}.`;
  return new QuothError('invalid_config', message, { cause: error });
}

function formatUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function close(server: Server, graceMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A kept-alive connection becomes idle only when its request ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await promise;
  clearInterval(sweep);
  clearTimeout(cut);
}

function createTimedServer(app: Express): Server {
  const server = createNodeServer(app);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  return server;
}

/** Starts to listen; throws QuothError `port_in_use` or `invalid_config`. */
export async function listen(app: Express, options: ListenOptions): Promise<Listening> {
  const server = createTimedServer(app);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error) => reject(explain(error, options)));
  server.listen(options.port, options.host, resolve);
  await promise;
  const port = portOf(server);
  let closing: Promise<void> | undefined;
  return {
    url: formatUrl(options.host, port),
    port,
    close: () => {
      closing ??= close(server, options.graceMs ?? GRACE_MS);
      return closing;
    },
  };
}
