/** A server on loopback that speaks the embeddings part of OpenAI's protocol, and as badly as a test wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeEmbedder } from './fake-embedder.ts';

export interface EmbeddingRequest {
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: string | readonly string[] };
}

export type Respond = (request: EmbeddingRequest, response: ServerResponse) => void | Promise<void>;

export interface EmbeddingServer {
  /** Give it as OPENAI_BASE_URL. */
  readonly baseUrl: string;
  readonly requests: readonly EmbeddingRequest[];
  /** How the next requests are answered. */
  respond: Respond;
  close(): Promise<void>;
}

/** Answers with these vectors, as the protocol wants it. */
export function sendVectors(response: ServerResponse, vectors: readonly (readonly unknown[])[]): void {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ object: 'list', data, model: 'fake', usage: { prompt_tokens: 1, total_tokens: 1 } }),
  );
}

/** Vectors of hashed words, three times too long: whoever receives them has to bring them to length 1. */
export async function respondWell({ body }: EmbeddingRequest, response: ServerResponse): Promise<void> {
  const vectors = await createFakeEmbedder().embedDocuments([body.input].flat());
  sendVectors(
    response,
    vectors.map((vector) => [...vector].map((value) => 3 * value)),
  );
}

async function readRequest(request: IncomingMessage): Promise<EmbeddingRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return { authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) };
}

/** Starts the server on a free port. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const requests: EmbeddingRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    await started.respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const started: EmbeddingServer = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    respond: respondWell,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return started;
}
