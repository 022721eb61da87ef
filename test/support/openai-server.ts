/**
 * A server that speaks OpenAI's protocol over real HTTP on loopback, and behaves as its test tells it: the chat model and
 * the embeddings are tried against it, good and bad. It records every request, also on other paths.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A chat request as a behaviour sees it. */
export interface ChatRequest {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  /** How the client asked for structured output. */
  readonly method: 'json_schema' | 'tools' | 'none';
  readonly schemaName: string;
  /** The numbered sentences of the prompt: id and words. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The id of the first sentence that contains these words; the server fails when there is none. */
  idOf(words: string): string;
}

export type Behaviour = (request: ChatRequest, response: ServerResponse) => void | Promise<void>;

export interface OpenAIServer extends AsyncDisposable {
  /** With `/v1`, as OPENAI_BASE_URL has it. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

const dimension = 8;

interface ChatBody {
  readonly model?: string;
  readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly name: string } };
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
}

export async function startOpenAIServer(first: Behaviour): Promise<OpenAIServer> {
  const requests: RecordedRequest[] = [];
  let behaviour = first;
  const server = createServer(async (incoming, response) => {
    const text = await readText(incoming);
    const path = incoming.url ?? '';
    requests.push({ method: incoming.method ?? '', path, headers: incoming.headers, text });
    try {
      if (path.endsWith('/embeddings')) embed(JSON.parse(text), response);
      else if (path.endsWith('/chat/completions')) await behaviour(parseChat(JSON.parse(text)), response);
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parseChat(body: ChatBody): ChatRequest {
  const part = (role: string) => {
    const message = (body.messages ?? []).find((each) => each.role === role);
    return typeof message?.content === 'string' ? message.content : '';
  };
  const user = part('user');
  const lines = [...user.matchAll(/^(p\d+\.s\d+): (".*")$/gm)];
  const sentences = new Map(lines.map(([, id = '', words = '""']) => [id, String(JSON.parse(words))]));
  const schema = body.response_format?.json_schema?.name;
  const tool = body.tools?.[0]?.function.name;
  return {
    model: body.model ?? '',
    system: part('system') || part('developer'),
    user,
    method: schema ? 'json_schema' : tool ? 'tools' : 'none',
    schemaName: schema ?? tool ?? '',
    sentences,
    idOf(words) {
      const found = [...sentences].find(([, text]) => text.includes(words));
      if (found === undefined) throw new Error(`no sentence of the prompt contains "${words}"`);
      return found[0];
    },
  };
}

/** Vectors that depend on nothing but the text. */
function embed(
  { input, model }: { input: string | string[]; model: string },
  response: ServerResponse,
): void {
  const data = [input].flat().map((text, index) => {
    const vector = Array.from({ length: dimension }, (_, i) => 1 + ((text.charCodeAt(i) || 0) % 7));
    return { object: 'embedding', index, embedding: vector };
  });
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ object: 'list', data, model, usage: { prompt_tokens: 1, total_tokens: 1 } }));
}
