/** What a model's server does, from good to hostile. */
import type { ServerResponse } from 'node:http';
import type { Behaviour, ChatRequest } from './openai-server.ts';

interface Ending {
  /** null leaves it out. */
  readonly finishReason?: string | null;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A whole completion whose message carries `content` in the way in which the client asked for it. */
function createCompletion(request: ChatRequest, content: string, { finishReason }: Ending = {}) {
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: request.schemaName, arguments: content },
  };
  const tools = request.method === 'tools';
  const message = tools
    ? { role: 'assistant', content: null, tool_calls: [call] }
    : { role: 'assistant', content };
  const ending = finishReason === undefined ? (tools ? 'tool_calls' : 'stop') : finishReason;
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: request.model,
    choices: [{ index: 0, message, ...(ending === null ? {} : { finish_reason: ending }) }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

/** Answers with the value that `choose` makes of the request. */
export function replyWith(choose: (request: ChatRequest) => unknown, ending: Ending = {}): Behaviour {
  return (request, response) => {
    const content = choose(request);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    sendJson(response, 200, createCompletion(request, text, ending));
  };
}

/** Quotes the first sentence with these words. */
export function replyWithSentence(words: string): Behaviour {
  return replyWith((request) => selection([{ id: request.idOf(words) }]));
}

interface ReplyQuote {
  readonly id: string;
  readonly role?: string;
  readonly answer?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A selection with every field that the schema asks for. */
export function selection(quotes: readonly ReplyQuote[], disagreements: readonly unknown[] = []) {
  const full = quotes.map((quote) => ({ role: 'answers', answer: null, from: null, to: null, ...quote }));
  return { not_answered: false, quotes: full, disagreements };
}

export const notAnswered = { not_answered: true, quotes: [], disagreements: [] };

export function failWith(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendJson(response, status, { error: { message: 'key sk-secret-123 refused', type: 'x', code: null } });
  };
}

/** Headers, and then nothing. */
export const halfOpen: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
};

/** Nothing at all, not even headers. */
export const silent: Behaviour = () => {};

/** White space for ever, which JSON allows: the connection looks alive. */
export const heartbeats: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' \n'), 10);
  response.on('close', () => clearInterval(timer));
};

/** As many bytes as the client takes. */
export const endless: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = ' '.repeat(64_000);
  const fill = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', fill);
  fill();
};

export const closeMidBody: Behaviour = (request, response) => {
  const text = JSON.stringify(createCompletion(request, '{}'));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
};

/** Something else than a completion. */
export function replyRaw(body: unknown): Behaviour {
  return (_, response) => sendJson(response, 200, body);
}

export function redirectTo(url: string, status = 307): Behaviour {
  return (_, response) => {
    response.writeHead(status, { location: url }).end();
  };
}

/** Refuses structured output by JSON schema, as some compatible servers do. */
export function toolsOnly(behaviour: Behaviour): Behaviour {
  return (request, response) =>
    request.method === 'tools' ? behaviour(request, response) : failWith(400)(request, response);
}

/** Lets the test decide when the answer goes out. */
export function holdUntil(release: Promise<void>, behaviour: Behaviour): Behaviour {
  return async (request, response) => {
    await release;
    await behaviour(request, response);
  };
}
