/** Somebody else's website: one page on a port of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

export interface HostOptions {
  readonly headers?: () => Readonly<Record<string, string>>;
}

/** Serves what `body` gives at each visit as the page of a website. */
export async function startHostPage(body: () => string, options: HostOptions = {}): Promise<HostPage> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...options.headers?.(),
    });
    response.end(
      isPage ? `<!doctype html><html lang="en"><title>Host</title><body>${body()}</body></html>` : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
