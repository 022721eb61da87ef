/** One question over the wire: what comes back is an answer, a failure that can be told apart, or nothing (stopped). */
import type { Answer, AskRequest, Quote, Reference } from '../../contract/answer.ts';
import { createFailure, type Failure, failureKind } from '../conversation/failure.ts';
import { createEventStreamParser, type ServerEvent } from './event-stream.ts';

export interface Server {
  readonly url: string;
  readonly apiKey: string | null;
}

export interface AskOptions {
  readonly server: Server;
  readonly request: AskRequest;
  readonly signal: AbortSignal;
  onQuote(quote: Quote, reference: Reference): void;
  /** Called whenever bytes arrive, heartbeats too. */
  onBytes?(): void;
}

export type AskOutcome =
  /** `answerId` is the server's request id: feedback names it. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly answerId: string | null }
  | { readonly kind: 'failure'; readonly failure: Failure };

interface Problem {
  readonly status?: number;
  readonly detail?: string;
  readonly title?: string;
}

const failed = (failure: Failure): AskOutcome => ({ kind: 'failure', failure });

/** The headers of every request to the server. */
export function requestHeaders(server: Server): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (server.apiKey) headers.authorization = `Bearer ${server.apiKey}`;
  return headers;
}

/** `Retry-After` in milliseconds: seconds or a date. */
export function parseRetryAfter(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {};
  }
}

async function explainStatus(response: Response): Promise<Failure> {
  const problem = await readProblem(response);
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), Date.now());
  return createFailure(failureKind(response.status), problem.detail ?? problem.title ?? null, retryAfterMs);
}

/** A browser hides why a request failed; a second, opaque one tells a closed door from an empty house. */
async function explainSilence(server: Server): Promise<Failure> {
  if (!navigator.onLine) return createFailure('offline');
  if (new URL(server.url).origin === location.origin) return createFailure('unreachable');
  try {
    // The one file that every page may load.
    await fetch(new URL('/widget.js', server.url), { method: 'HEAD', mode: 'no-cors', cache: 'no-store' });
    return createFailure('not_allowed');
  } catch {
    return createFailure('unreachable');
  }
}

function handleEvent(event: ServerEvent, options: AskOptions, answerId: string | null): AskOutcome | null {
  if (event.name === 'quote') {
    const { quote, reference } = JSON.parse(event.data) as { quote: Quote; reference: Reference };
    options.onQuote(quote, reference);
  }
  if (event.name === 'answer-end') {
    return { kind: 'answer', answer: JSON.parse(event.data) as Answer, answerId };
  }
  if (event.name === 'error') {
    const problem = JSON.parse(event.data) as Problem;
    return failed(createFailure(failureKind(problem.status ?? 500), problem.detail ?? problem.title ?? null));
  }
  return null;
}

async function readStream(response: Response, options: AskOptions): Promise<AskOutcome> {
  const answerId = response.headers.get('x-request-id');
  if (!response.body) return failed(createFailure('interrupted'));
  const parser = createEventStreamParser();
  const decoder = new TextDecoder();
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return failed(createFailure('interrupted'));
    options.onBytes?.();
    for (const event of parser.push(decoder.decode(value, { stream: true }))) {
      const outcome = handleEvent(event, options, answerId);
      if (outcome) return outcome;
    }
  }
}

async function readResponse(response: Response, options: AskOptions): Promise<AskOutcome> {
  if (!response.ok) return failed(await explainStatus(response));
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('event-stream')) return readStream(response, options);
  const answer = (await response.json()) as Answer;
  return { kind: 'answer', answer, answerId: response.headers.get('x-request-id') };
}

/** Asks and streams; resolves to null when it was stopped. */
export async function askQuoth(options: AskOptions): Promise<AskOutcome | null> {
  const { server, signal } = options;
  let response: Response;
  try {
    response = await fetch(new URL('/api/ask', server.url), {
      method: 'POST',
      headers: { ...requestHeaders(server), accept: 'text/event-stream' },
      body: JSON.stringify(options.request),
      signal,
    });
  } catch {
    return signal.aborted ? null : failed(await explainSilence(server));
  }
  try {
    return await readResponse(response, options);
  } catch {
    return signal.aborted ? null : failed(createFailure('interrupted'));
  }
}
