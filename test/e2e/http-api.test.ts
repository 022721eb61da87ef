import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, readProblem } from '../support/call.ts';
import { createFakeQuoth } from '../support/fake-quoth.ts';
import { type FakeServer, startFakeServer } from '../support/start-fake-server.ts';

const quoth = createFakeQuoth();
let server: FakeServer;
beforeAll(async () => {
  server = await startFakeServer({ quoth, adminKeys: ['admin-key'] });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

describe('POST /api/search', () => {
  it('gives the passages best first, each with its score', async () => {
    const response = await post(`${server.url}/api/search`, { query: 'the last keeper Marta', limit: 2 });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ passages: await quoth.search('the last keeper Marta', 2) });
  });

  it('names the wrong field', async () => {
    const response = await post(`${server.url}/api/search`, { limit: 5 });
    expect((await readProblem(response)).errors).toEqual([{ field: 'query', detail: 'is missing' }]);
  });
});

describe('GET /api/documents', () => {
  it('lists every file, the broken one with its reason', async () => {
    const { documents } = await (await get('/api/documents')).json();
    expect(documents).toEqual(await quoth.documents());
    expect(documents.at(-1)).toMatchObject({ state: 'failed', reason: expect.stringContaining('binary') });
  });

  it('gives one document with the text that all offsets point into', async () => {
    const document = await (await get('/api/documents/lighthouse')).json();
    const { passages } = await (await post(`${server.url}/api/search`, { query: 'keepers Marta' })).json();
    expect(document.text.slice(passages[0].start, passages[0].end)).toBe(passages[0].text);
    expect(document).toMatchObject({ id: 'lighthouse', state: 'indexed', language: 'en' });
    expect(document.blocks.length).toBeGreaterThan(3);
    expect(document.references).toHaveLength(2);
  });

  it('gives a file that could not be read without a text', async () => {
    const document = await (await get('/api/documents/broken')).json();
    expect(document).toMatchObject({ state: 'failed', text: null, blocks: [] });
  });

  it.each([
    '/api/documents/nothing',
    '/api/documents/..%2f..%2fetc',
    '/api/passages/nothing%231',
    '/api/nothing',
  ])('answers 404 for %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await readProblem(response)).toMatchObject({ isProblem: true, code: 'not_found' });
  });

  it('answers 400 for a path that is not well encoded', async () => {
    const response = await get('/api/documents/%E0%A4%A');
    expect(response.status).toBe(400);
    expect((await readProblem(response)).isProblem).toBe(true);
  });
});

describe('GET /api/passages/{id}', () => {
  it('gives the passage under its encoded id', async () => {
    const passage = await (await get(`/api/passages/${encodeURIComponent('lighthouse#2')}`)).json();
    expect(passage).toEqual(await quoth.passage('lighthouse#2'));
  });
});

describe('POST /api/verify', () => {
  it('says for each quote whether it stands in its document and where [quote:verbatim]', async () => {
    const text = 'Its builder was Ada Brenner';
    const response = await post(`${server.url}/api/verify`, {
      quotes: [
        { document: 'lighthouse', text },
        { document: 'lighthouse', text: text.toUpperCase() },
        { document: 'nothing', text },
      ],
    });
    const { quotes } = await response.json();
    const document = await quoth.document('lighthouse');
    expect(document?.text.slice(quotes[0].start, quotes[0].end)).toBe(text);
    expect(quotes.map((quote: { found: boolean }) => quote.found)).toEqual([true, false, false]);
    expect(quotes[1]).toMatchObject({ start: null, end: null });
  });

  it('refuses an empty list and an empty text', async () => {
    for (const quotes of [[], [{ document: 'lighthouse', text: '' }], [{ document: 'lighthouse' }]]) {
      expect((await post(`${server.url}/api/verify`, { quotes })).status).toBe(400);
    }
  });
});

describe('/api/feedback', () => {
  const admin = { Authorization: 'Bearer admin-key' };

  it('keeps a thumb and what the client chose to send, for the administrator only', async () => {
    const up = await post(`${server.url}/api/feedback`, { thumb: 'up' });
    expect(up.status).toBe(201);
    const sent = {
      thumb: 'down',
      answerId: 'a-1',
      reason: 'wrong keeper',
      question: 'Who?',
      answer: 'Marta.',
    };
    await post(`${server.url}/api/feedback`, sent);
    const response = await get('/api/feedback', admin);
    expect(response.headers.get('content-type')).toContain('application/jsonl');
    const entries = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries).toEqual([
      expect.objectContaining({ thumb: 'up', question: null, answer: null, reason: null }),
      expect.objectContaining(sent),
    ]);
  });

  it('is not for everybody to read', async () => {
    expect((await get('/api/feedback')).status).toBe(401);
    expect((await get('/api/feedback', { 'X-API-Key': 'another' })).status).toBe(403);
  });

  it.each([{}, { thumb: 'sideways' }, { thumb: 'up', reason: 'x'.repeat(2_001) }])(
    'refuses case %#',
    async (body) => {
      expect((await post(`${server.url}/api/feedback`, body)).status).toBe(400);
    },
  );
});

describe('the pages', () => {
  it.each(['/', '/sources', '/sources/lighthouse', '/docs/widget', '/embed'])(
    'are served at %s with a strict policy',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    },
  );
});

describe('every route', () => {
  it.each([
    ['GET', '/api/ask', 'POST, OPTIONS'],
    ['DELETE', '/api/documents', 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/feedback', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('answers %s %s with 405 and the methods that work', async (method, path, allow) => {
    const response = await fetch(`${server.url}${path}`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await readProblem(response)).toMatchObject({ isProblem: true, code: 'method_not_allowed' });
  });

  it('is case-sensitive', async () => {
    expect((await get('/API/documents')).status).toBe(404);
    expect((await get('/api/Documents')).status).toBe(404);
  });

  it('answers HEAD and OPTIONS', async () => {
    expect((await fetch(`${server.url}/api/documents`, { method: 'HEAD' })).status).toBe(200);
    const options = await fetch(`${server.url}/api/ask`, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe('POST, OPTIONS');
  });
});
