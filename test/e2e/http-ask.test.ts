import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer.ts';
import { parseEvents, post, readProblem } from '../support/call.ts';
import { createFakeQuoth } from '../support/fake-quoth.ts';
import { type FakeServer, startFakeServer } from '../support/start-fake-server.ts';

const question = 'When was the tower first lit?';
const stream = { Accept: 'text/event-stream' };

describe('POST /api/ask', () => {
  let server: FakeServer;
  let ask: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
  beforeAll(async () => {
    server = await startFakeServer({ quoth: createFakeQuoth({ slowMs: 20 }) });
    ask = (body, headers) => post(`${server.url}/api/ask`, body, headers);
  });
  afterAll(() => server.close());

  it('answers with the whole Answer', async () => {
    const response = await ask({ question });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = (await response.json()) as Answer;
    expect(answer).toEqual(await createFakeQuoth().ask({ question }));
    expect(answer.status).toBe('answered');
  });

  it('says that the documents do not say, with status 200', async () => {
    const response = await ask({ question: 'Who invented the telephone?' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'not_found', quotes: [] });
  });

  it('passes history and limit on', async () => {
    const response = await ask({ question: 'And who was its builder?', history: [{ question }], limit: 1 });
    const answer = (await response.json()) as Answer;
    expect(answer.standaloneQuestion).toBe(`${question} And who was its builder?`);
    expect(answer.quotes.length).toBeLessThanOrEqual(1);
  });

  it('streams the quotes of the Answer, one event each', async () => {
    const response = await ask({ question }, stream);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const events = parseEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['answer-start', 'quote', 'quote', 'answer-end']);
    const answer = await createFakeQuoth().ask({ question });
    expect(events[0]?.data).toEqual({ question });
    expect(events[1]?.data).toEqual({ quote: answer.quotes[0], reference: answer.references[0] });
    expect(events.at(-1)?.data).toEqual(answer);
  });

  it('prefers JSON when the client takes both', async () => {
    for (const accept of ['*/*', 'application/json, text/event-stream;q=0.5', 'text/html']) {
      const response = await ask({ question }, { Accept: accept });
      expect(response.headers.get('content-type')).toContain('application/json');
    }
  });

  it('ends a failed stream with an error event that tells no secret', async () => {
    const response = await ask({ question: 'quoth-bug tower' }, stream);
    const events = parseEvents(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['answer-start', 'error']);
    expect(events[1]?.data).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(events)).not.toContain('private');
  });

  it('refuses a wrong question as a problem, even when a stream was wanted', async () => {
    const response = await ask({ question: '' }, stream);
    expect(response.status).toBe(400);
    expect(await readProblem(response)).toMatchObject({ isProblem: true, code: 'invalid_request' });
  });

  it.each([
    [{}, 'question'],
    [{ question: 7 }, 'question'],
    [{ question: ' \t\n ' }, 'question'],
    [{ question: '\u0000\u001b' }, 'question'],
    [{ question: 'x'.repeat(20_000) }, 'question'],
    [{ question, limit: 0 }, 'limit'],
    [{ question, limit: 21 }, 'limit'],
    [{ question, limit: 1.5 }, 'limit'],
    [{ question, history: 'before' }, 'history'],
    [{ question, history: [{ answer: 'x' }] }, 'history[0].question'],
    [{ question, history: [{ question: 'x'.repeat(4_001) }] }, 'history[0].question'],
    [{ question, history: Array.from({ length: 21 }, () => ({ question: 'x' })) }, 'history'],
    [[], 'body'],
  ])('names the wrong field of case %#', async (body, field) => {
    const response = await ask(body);
    expect(response.status).toBe(400);
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ isProblem: true, code: 'invalid_request' });
    expect(problem.errors[0].field).toBe(field);
    expect(problem.detail).toContain(`\`${field}\``);
    expect(problem.text.length).toBeLessThan(1_000);
  });

  it('answers thousands of mistakes in a few words', async () => {
    for (const body of [{ question, history: Array.from({ length: 9_000 }, () => 1) }, '['.repeat(60_000)]) {
      const response = await ask(body);
      expect(response.status).toBe(400);
      expect((await readProblem(response)).text.length).toBeLessThan(3_000);
    }
  });

  it.each(['C++', '"', "it's", 'NEAR(', '\ud800 tower', 'tower\u0000\u001b[31m', '🗼'.repeat(500)])(
    'lives through the question %#',
    async (odd) => {
      const response = await ask({ question: odd });
      expect(response.status).toBe(200);
      const answer = (await response.json()) as Answer;
      expect(answer.question.isWellFormed()).toBe(true);
      expect(answer.question).not.toMatch(/\p{Cc}/u);
    },
  );

  it.each([
    ['{', 400, 'malformed_body'],
    ['"text"', 400, 'malformed_body'],
    ['', 400, 'invalid_request'],
    [`{"question": "${'x'.repeat(70_000)}"}`, 413, 'too_large'],
  ])('refuses the body of case %#', async (body, status, code) => {
    const response = await ask(body);
    expect(response.status).toBe(status);
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ isProblem: true, status, code });
    expect(problem.text).not.toContain('xxx');
  });

  it('refuses other content types and encodings', async () => {
    for (const headers of [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Encoding': 'gzip' },
      { 'Content-Type': 'application/json; charset=latin1' },
    ]) {
      const response = await ask('{"question":"x"}', headers);
      expect(response.status).toBe(415);
      expect(await readProblem(response)).toMatchObject({ isProblem: true });
    }
  });

  it('keeps the secrets of a failure to its log, under the id that the client has', async () => {
    const response = await ask({ question: 'quoth-bug tower' });
    expect(response.status).toBe(500);
    const problem = await readProblem(response);
    expect(problem.text).not.toContain('private');
    const id = response.headers.get('x-request-id') ?? '';
    expect(problem.instance).toBe(`urn:quoth:request:${id}`);
    expect(server.logs.filter((line) => line.includes(id) && line.includes('private'))).toHaveLength(1);
  });

  it('answers 503 with Retry-After when Quoth is not available', async () => {
    const response = await ask({ question: 'quoth-unavailable' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
  });
});

describe('a client that leaves', () => {
  it.each([{}, stream])('stops the work for it, case %#', async (headers) => {
    const aborted = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const quoth = createFakeQuoth({
      ask: (_request, listener) => {
        asked.resolve();
        const { promise, reject } = Promise.withResolvers<never>();
        listener?.signal?.addEventListener('abort', () => {
          aborted.resolve();
          reject(new Error('aborted'));
        });
        return promise;
      },
    });
    const server = await startFakeServer({ quoth });
    const leaving = new AbortController();
    const request = fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ question }),
      signal: leaving.signal,
    }).then((response) => response.text());
    await asked.promise;
    leaving.abort();
    await expect(request).rejects.toThrow();
    await aborted.promise;
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.close();
    expect(server.logs.join('')).not.toContain('"level":50');
  });
});

describe('a slow answer', () => {
  it('is kept open by comments', async () => {
    const release = Promise.withResolvers<void>();
    const fake = createFakeQuoth();
    const quoth = createFakeQuoth({
      ask: async (request, listener) => {
        await release.promise;
        return fake.ask(request, listener);
      },
    });
    const server = await startFakeServer({ quoth, heartbeatMs: 5 });
    const response = await post(`${server.url}/api/ask`, { question }, stream);
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes(': heartbeat')) release.resolve();
    }
    expect(text).toContain('\n\n: heartbeat\n\n');
    expect(parseEvents(text).at(-1)?.event).toBe('answer-end');
    await server.close();
  });
});
