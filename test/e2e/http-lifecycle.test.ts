import { describe, expect, it } from 'vitest';
import { parseEvents, post, readProblem } from '../support/call.ts';
import { createFakeQuoth } from '../support/fake-quoth.ts';
import { startFakeServer } from '../support/start-fake-server.ts';

const question = 'Who was the builder?';

describe('a server whose index is not open yet', () => {
  it('lives, says why it is not ready, and asks clients to come back', async () => {
    let quoth: ReturnType<typeof createFakeQuoth> | null = null;
    const server = await startFakeServer({ quoth: () => quoth, whyNotReady: () => 'Embedding: 3 of 9.' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await readProblem(ready)).toMatchObject({ isProblem: true, detail: 'Embedding: 3 of 9.' });
    const asked = await post(`${server.url}/api/ask`, { question }, { Accept: 'text/event-stream' });
    expect(asked.status).toBe(503);
    expect(Number(asked.headers.get('retry-after'))).toBeGreaterThan(0);
    quoth = createFakeQuoth();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await post(`${server.url}/api/ask`, { question })).status).toBe(200);
    await server.close();
  });

  it('is not ready either when the index fails to answer', async () => {
    const quoth = createFakeQuoth({
      search: async () => {
        throw new Error('broken /srv/private');
      },
    });
    const server = await startFakeServer({ quoth });
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('private');
    await server.close();
  });
});

describe('listening', () => {
  it('says which port is taken and what to do', async () => {
    const first = await startFakeServer();
    await expect(startFakeServer({ port: first.port })).rejects.toMatchObject({
      code: 'port_in_use',
      message: expect.stringMatching(new RegExp(`HOST:PORT 127.0.0.1:${first.port} .*--port`)),
    });
    await first.close();
  });

  it('says that an address is not of this machine', async () => {
    await expect(startFakeServer({ host: '192.0.2.77' })).rejects.toMatchObject({
      code: 'invalid_config',
      message: expect.stringContaining('HOST 192.0.2.77'),
    });
  });
});

describe('closing', () => {
  it('lets a running answer end, and takes no new one', async () => {
    const release = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const fake = createFakeQuoth();
    const quoth = createFakeQuoth({
      ask: async (request, listener) => {
        started.resolve();
        await release.promise;
        return fake.ask(request, listener);
      },
    });
    const server = await startFakeServer({ quoth, graceMs: 60_000 });
    const running = post(`${server.url}/api/ask`, { question }, { Accept: 'text/event-stream' });
    await started.promise;
    const closing = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    release.resolve();
    const events = parseEvents(await (await running).text());
    expect(events.at(-1)?.event).toBe('answer-end');
    await closing;
  });

  it('cuts off what takes longer than the grace', async () => {
    const quoth = createFakeQuoth({ ask: () => new Promise(() => {}) });
    const server = await startFakeServer({ quoth, graceMs: 50 });
    const response = await post(`${server.url}/api/ask`, { question }, { Accept: 'text/event-stream' });
    const body = response.text();
    body.catch(() => {});
    await server.close();
    await expect(body).rejects.toThrow();
  });
});
