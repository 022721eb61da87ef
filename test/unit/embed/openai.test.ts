import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOpenAIEmbedder } from '../../../src/embed/openai.ts';
import {
  type EmbeddingServer,
  type Respond,
  respondWell,
  sendVectors,
  startEmbeddingServer,
} from '../../support/embed-openai-server.ts';

let server: EmbeddingServer;

beforeEach(async () => {
  server = await startEmbeddingServer();
});

afterEach(() => server.close());

const open = (timeoutMs?: number) =>
  openOpenAIEmbedder({ model: 'small', apiKey: 'secret', baseUrl: server.baseUrl, timeoutMs });

/** Opens against a good server, then lets it answer one question like this. */
async function askBadly(respond: Respond, timeoutMs?: number): Promise<unknown> {
  const embedder = await open(timeoutMs);
  server.respond = respond;
  return embedder.embedQuery('a private passage').catch((error: unknown) => error);
}

const failure = (message: RegExp) =>
  expect.objectContaining({ code: 'embedding_failed', message: expect.stringMatching(message) });

describe('OpenAI embedder', () => {
  it('sends the model, the key and plain texts', async () => {
    const embedder = await open();
    await embedder.embedDocuments(['two\nlines', '', 'half \ud83d pair']);
    const request = server.requests.at(-1);
    expect(request?.authorization).toBe('Bearer secret');
    expect(request?.body).toMatchObject({ model: 'small', input: ['two\nlines', '-', 'half \ufffd pair'] });
  });

  it('sends many texts in several requests and keeps their order', async () => {
    const embedder = await open();
    const texts = Array.from({ length: 300 }, (_, index) => `number ${index}`);
    const vectors = await embedder.embedDocuments(texts);
    expect(server.requests).toHaveLength(1 + 3);
    expect(vectors[299]).toEqual(await embedder.embedQuery('number 299'));
  });

  it('cuts a text that is longer than servers take', async () => {
    const embedder = await open();
    await embedder.embedQuery('x'.repeat(100_000));
    expect(server.requests.at(-1)?.body.input[0]).toHaveLength(8000);
  });

  it('works without a key where the server wants none', async () => {
    const embedder = await openOpenAIEmbedder({ model: 'small', baseUrl: server.baseUrl });
    expect(embedder.dimension).toBe(256);
  });

  it('needs a key or a server of one’s own', async () => {
    await expect(openOpenAIEmbedder({ model: 'small' })).rejects.toMatchObject({
      code: 'invalid_config',
      message: expect.stringContaining('OPENAI_API_KEY'),
    });
  });

  it('names model, server and way out when nobody listens', async () => {
    await server.close();
    const error = await open().catch((reason: unknown) => reason);
    expect(error).toEqual(failure(/small at 127\.0\.0\.1:\d+ failed.*OPENAI_BASE_URL.*EMBEDDINGS=local/));
    server = await startEmbeddingServer();
  });

  it('says which status it got, and nothing of what the server wrote', async () => {
    const error = await askBadly((_, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'wrong key secret for a private passage' } }));
    });
    expect(error).toEqual(failure(/status 401/));
    expect(String(error)).not.toMatch(/secret|private/);
  });

  it('tries once more when the server stumbles', async () => {
    let calls = 0;
    const vector = await askBadly((request, response) => {
      calls += 1;
      if (calls > 1) return respondWell(request, response);
      response.writeHead(500).end();
      return undefined;
    });
    expect(calls).toBe(2);
    expect(vector).toBeInstanceOf(Float32Array);
  });

  it('gives up at its deadline when the server is silent', async () => {
    expect(await askBadly(() => {}, 1500)).toEqual(failure(/no answer within 1\.5 s/));
  });

  it('gives up at its deadline when the answer stops half way', async () => {
    const error = await askBadly((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":[{"embedding":[0.1,');
    }, 1500);
    expect(error).toEqual(failure(/no answer within 1\.5 s/));
  });

  it('follows no redirect: the passages stay with the server that was chosen [embed:no-redirect]', async () => {
    const elsewhere = await startEmbeddingServer();
    const error = await askBadly((_, response) => {
      response.writeHead(307, { location: `${elsewhere.baseUrl}/embeddings` }).end();
    });
    expect(error).toEqual(failure(/redirects to another address \(status 307\)/));
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it.each<[string, RegExp, (readonly unknown[])[]]>([
    ['no vector', /could not be read|gave 0 vectors/, []],
    ['another dimension', /3 numbers instead of 256/, [[1, 2, 3]]],
    ['no number', /not finite/, [Array(256).fill('x')]],
    ['only zeros', /vector of zeros/, [Array(256).fill(0)]],
  ])('refuses an answer with %s', async (_, message, vectors) => {
    expect(await askBadly((_request, response) => sendVectors(response, vectors))).toEqual(failure(message));
  });

  it('refuses an answer that is no JSON', async () => {
    const error = await askBadly((_, response) => {
      response.end('<html>');
    });
    expect(error).toEqual(failure(/could not be read/));
  });

  it('closes its connection at the deadline', async () => {
    const embedder = await open(1500);
    const closed = new Promise((resolve) => {
      server.respond = (_, response) => void once(response, 'close').then(resolve);
    });
    await embedder.embedQuery('late').catch(() => {});
    await expect(closed).resolves.toBeDefined();
  });
});
