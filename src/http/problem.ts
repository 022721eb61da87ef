/**
 * Errors as RFC 9457 problems, from one table. A message of ours is shown only where it speaks about the
 * request; what concerns the server (a path, a damaged file) goes to the log, never to a client.
 */
import type { ErrorCode } from '../contract/errors.ts';
import { QuothError } from '../contract/errors.ts';

/** Codes that only this door knows. */
type HttpCode = 'malformed_body' | 'unsupported_media_type' | 'method_not_allowed' | 'internal';

export type ProblemCode = ErrorCode | HttpCode;

interface Kind {
  readonly status: number;
  readonly title: string;
  /** What a client reads in place of the message, for failures of the server. */
  readonly detail?: string;
}

const kinds: Readonly<Record<ProblemCode, Kind>> = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  usage: { status: 400, title: 'The request is not valid' },
  malformed_body: { status: 400, title: 'The body is not JSON' },
  unauthorized: { status: 401, title: 'A key is needed' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Wrong method' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'The body must be JSON' },
  unsupported: { status: 415, title: 'Not supported' },
  unreadable_document: { status: 422, title: 'The document could not be read' },
  rate_limited: { status: 429, title: 'Too many requests' },
  invalid_config: serverFault('The server is set up wrongly; its log says how.'),
  port_in_use: serverFault('The server is set up wrongly; its log says how.'),
  embedding_failed: serverFault('The question could not be turned into a vector; the log says why.'),
  internal: serverFault('Something went wrong; the log holds the details under this request id.'),
  model_failed: { status: 502, title: 'The language model failed', detail: 'The language model failed.' },
  corpus_unreadable: notReady('The documents cannot be read; the log says why.'),
  index_missing: notReady('There is no index yet; it has to be built first.'),
  index_damaged: notReady('The index is damaged and has to be rebuilt; the log says how.'),
  index_busy: notReady('The index is being written; try again shortly.'),
  unavailable: notReady('The server is not ready yet; try again shortly.'),
  timeout: { status: 504, title: 'Took too long', detail: 'The answer took too long.' },
};

function serverFault(detail: string): Kind {
  return { status: 500, title: 'The server failed', detail };
}

function notReady(detail: string): Kind {
  return { status: 503, title: 'Not ready', detail };
}

export interface FieldError {
  readonly field: string;
  readonly detail: string;
}

interface HttpErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** A failure of a request that this door itself finds; its message may be shown. */
export class HttpError extends Error {
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, message: string, options: HttpErrorOptions = {}) {
    super(message);
    this.name = 'HttpError';
    this.code = code;
    this.headers = options.headers ?? {};
    this.errors = options.errors ?? [];
  }
}

/** What a client receives. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly FieldError[];
}

/** Errors of body-parser and the router, known by their `type` or class. */
const parserCodes: Readonly<Record<string, { code: ProblemCode; detail: string }>> = {
  'entity.parse.failed': { code: 'malformed_body', detail: 'The body is not valid JSON.' },
  'entity.too.large': { code: 'too_large', detail: 'The body is larger than 64 kB: send less at once.' },
  'encoding.unsupported': {
    code: 'unsupported_media_type',
    detail: 'Send the body without Content-Encoding.',
  },
  'charset.unsupported': { code: 'unsupported_media_type', detail: 'Send the body as UTF-8.' },
  'request.aborted': { code: 'invalid_request', detail: 'The request ended before its body did.' },
  'request.size.invalid': {
    code: 'invalid_request',
    detail: 'The body is not as long as Content-Length says.',
  },
};

function parserError(error: unknown): { code: ProblemCode; detail: string } | undefined {
  if (error instanceof URIError) {
    return { code: 'invalid_request', detail: 'The path holds a percent sign that encodes nothing.' };
  }
  if (!(error instanceof Error) || !('type' in error)) return undefined;
  return parserCodes[String(error.type)];
}

/** Any thrown value as the code and the words that a client may see. */
function classifyError(error: unknown): { code: ProblemCode; detail: string } {
  if (error instanceof HttpError) return { code: error.code, detail: error.message };
  if (error instanceof QuothError) {
    return { code: error.code, detail: kinds[error.code].detail ?? error.message };
  }
  return parserError(error) ?? { code: 'internal', detail: kinds.internal.detail ?? '' };
}

/** Any thrown value as a problem; `requestId` leads from the client's copy to the server's log. */
export function toProblem(error: unknown, requestId: string): Problem {
  const { code, detail } = classifyError(error);
  const { status, title } = kinds[code];
  const errors = error instanceof HttpError && error.errors.length > 0 ? { errors: error.errors } : {};
  return {
    type: `urn:quoth:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: `urn:quoth:request:${requestId}`,
    ...errors,
  };
}
