import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { post, readProblem } from '../support/call.ts';
import { type FakeServer, type FakeServerOptions, startFakeServer } from '../support/start-fake-server.ts';

const ask = { question: 'Who was the builder?' };
let server: FakeServer | undefined;

async function start(options: FakeServerOptions = {}): Promise<string> {
  server = await startFakeServer(options);
  return server.url;
}
afterEach(() => server?.close());

/** `fetch` sets Host and Origin itself; this sends what a hostile client would. */
function sendRaw(url: string, headers: Record<string, string>, path = '/api/documents'): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const raw = request(`${url}${path}`, { headers, method: 'GET' }, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  });
  raw.on('error', reject).end();
  return promise;
}

describe('pages of other origins', () => {
  const allowed = 'https://site.example';

  it('may not ask, unless they are allowed', async () => {
    const url = await start({ allowedOrigins: [allowed] });
    const foreign = await post(`${url}/api/ask`, ask, { Origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    expect(await readProblem(foreign)).toMatchObject({ isProblem: true, code: 'forbidden' });
    const own = await post(`${url}/api/ask`, ask, { Origin: allowed });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(own.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    expect(own.headers.get('vary')).toContain('Origin');
  });

  it.each([
    'https://site.example.evil.example',
    'http://site.example',
    'https://site.example:444',
    'https://SITE.example.',
    'null',
  ])('are compared exactly: %s is foreign', async (origin) => {
    const url = await start({ allowedOrigins: [allowed] });
    expect((await post(`${url}/api/ask`, ask, { Origin: origin })).status).toBe(403);
  });

  it('pass the preflight only when allowed', async () => {
    const url = await start({ allowedOrigins: [allowed] });
    const preflight = (origin: string) =>
      fetch(`${url}/api/ask`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    const good = await preflight(allowed);
    expect(good.status).toBe(204);
    expect(good.headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect((await preflight('https://evil.example')).status).toBe(403);
  });

  it('can read a refusal when they are allowed', async () => {
    const url = await start({ allowedOrigins: [allowed], rateLimit: 1, apiKeys: ['k'] });
    const unauthorized = await post(`${url}/api/ask`, ask, { Origin: allowed });
    expect(unauthorized.status).toBe(401);
    const limited = await post(`${url}/api/ask`, ask, { Origin: allowed });
    expect(limited.status).toBe(429);
    for (const response of [unauthorized, limited]) {
      expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
    }
  });

  it('are not the server’s own pages, also behind a proxy', async () => {
    const url = await start({ publicUrl: 'https://quoth.example' });
    expect((await post(`${url}/api/ask`, ask, { Origin: url })).status).toBe(200);
    expect((await post(`${url}/api/ask`, ask, { Origin: 'https://quoth.example' })).status).toBe(200);
  });
});

describe('a foreign host name on a loopback address', () => {
  it('is refused: DNS rebinding would make any page "same origin"', async () => {
    const url = await start({ publicUrl: 'https://quoth.example' });
    expect(await sendRaw(url, { Host: 'evil.example' })).toBe(403);
    expect(await sendRaw(url, { Host: 'localhost.evil.example' })).toBe(403);
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:80', 'widget.localhost', 'quoth.example']) {
      expect(await sendRaw(url, { Host: host })).toBe(200);
    }
  });
});

describe('keys', () => {
  it('are needed for the API when there are any, in any of three forms', async () => {
    const url = await start({ apiKeys: ['first', 'second'], adminKeys: ['boss'] });
    const statusWith = async (headers: Record<string, string>) =>
      (await fetch(`${url}/api/documents`, { headers })).status;
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ Authorization: 'Bearer wrong' })).toBe(401);
    expect(await statusWith({ Authorization: 'Bearer ' })).toBe(401);
    expect(await statusWith({ 'X-API-Key': '' })).toBe(401);
    expect(await statusWith({ Authorization: 'Bearer second' })).toBe(200);
    expect(await statusWith({ 'X-API-Key': 'first' })).toBe(200);
    expect(await statusWith({ Authorization: `Basic ${btoa('anyone:first')}` })).toBe(200);
    expect(await statusWith({ 'X-API-Key': 'boss' })).toBe(200);
  });

  it('are asked for by name', async () => {
    const url = await start({ apiKeys: ['first'] });
    const api = await fetch(`${url}/api/documents`);
    expect(api.headers.get('www-authenticate')).toBe('Bearer');
    const page = await fetch(`${url}/sources/lighthouse`);
    expect(page.status).toBe(401);
    expect(page.headers.get('www-authenticate')).toContain('Basic');
    const withPassword = { headers: { Authorization: `Basic ${btoa('anyone:first')}` } };
    expect((await fetch(`${url}/sources/lighthouse`, withPassword)).status).toBe(200);
  });

  it('are not needed to see whether the server lives', async () => {
    const url = await start({ apiKeys: ['first'], rateLimit: 1 });
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
    }
  });

  it('without administrators, nobody exports', async () => {
    const url = await start();
    expect((await fetch(`${url}/api/feedback`)).status).toBe(403);
  });
});

describe('too many requests', () => {
  it('get 429 with the time to wait', async () => {
    const url = await start({ rateLimit: 2 });
    for (let turn = 0; turn < 2; turn += 1) expect((await post(`${url}/api/ask`, ask)).status).toBe(200);
    const response = await post(`${url}/api/ask`, ask);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('ratelimit')).toBeTruthy();
    expect(await readProblem(response)).toMatchObject({ isProblem: true, code: 'rate_limited' });
  });

  it('are counted for each client of a proxy on this machine', async () => {
    const url = await start({ rateLimit: 1 });
    const from = (address: string) => post(`${url}/api/ask`, ask, { 'X-Forwarded-For': address });
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).toBe(200);
  });
});

describe('the headers', () => {
  it('forbid everything that is not ours', async () => {
    const url = await start();
    const { headers } = await fetch(`${url}/healthz`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the log', () => {
  it('has one line a request, without the question', async () => {
    const url = await start();
    const response = await post(`${url}/api/ask?token=secret`, { question: 'Who was the builder of all?' });
    await response.text();
    await server?.close();
    const lines = server?.logs ?? [];
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ method: 'POST', path: '/api/ask', status: 200 });
    expect(line.request).toBe(response.headers.get('x-request-id'));
    expect(lines[0]).not.toMatch(/builder|secret/);
  });

  it('has the question when the owner wants it', async () => {
    const url = await start({ logQuestions: true });
    await (await post(`${url}/api/ask`, ask)).text();
    await server?.close();
    expect(JSON.parse(server?.logs[0] ?? '').question).toBe(ask.question);
  });
});
