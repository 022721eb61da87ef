/** A body is read once, as JSON of limited size, and nothing goes on before every field has been checked. */
import { json, type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { HttpError } from '../problem.ts';
import { limits } from './limits.ts';

const isJson = (request: Request) => request.is(['application/json', 'application/*+json']) !== false;

/** Refuses what is not JSON, then parses it. */
export const readJson: readonly RequestHandler[] = [
  (request, _response, next) => {
    if (isJson(request)) return next();
    throw new HttpError('unsupported_media_type', 'Send a JSON body with `Content-Type: application/json`.');
  },
  json({ limit: limits.bodyBytes, inflate: false, type: () => true }),
];

/** A body of thousands of wrong entries must not be answered with a page for each. */
const MOST_ERRORS = 10;

/** `/history/0/question` as `history[0].question`. */
function formatPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'body';
}

function parseError(issues: readonly z.core.$ZodIssue[]): HttpError {
  const errors = issues
    .slice(0, MOST_ERRORS)
    .map((issue) => ({ field: formatPath(issue.path), detail: issue.message }));
  const words = errors.map(({ field, detail }) => `\`${field}\` ${detail}`);
  return new HttpError('invalid_request', `${words.join('; ')}.`, { errors });
}

/** The body as the schema's type, or a problem that names each wrong field. */
export function parseBody<T>(schema: z.ZodType<T>, request: Request): T {
  const result = schema.safeParse(request.body, {
    error: (issue) => (issue.input === undefined ? 'is missing' : `must be ${expected(issue)}`),
  });
  if (result.success) return result.data;
  throw parseError(result.error.issues);
}

function expected(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return `of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return 'valid';
}
