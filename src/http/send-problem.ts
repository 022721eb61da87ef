/** The last handler of all: whatever was thrown leaves as a problem, and only what is the server's fault is logged as an error. */
import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './guards/request-log.ts';
import { HttpError, type Problem, toProblem } from './problem.ts';

/** Logs what a client must not see, without the request's body. */
export function logProblem(logger: Logger, problem: Problem, error: unknown): void {
  if (problem.status < 500) return;
  const cause =
    error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : {};
  logger.error({ request: problem.instance, code: problem.code, error: cause }, problem.title);
}

function retryAfter(problem: Problem): Record<string, string> {
  return problem.status === 503 ? { 'Retry-After': '2' } : {};
}

function send(response: Response, problem: Problem, headers: Readonly<Record<string, string>>): void {
  response
    .status(problem.status)
    .set({ 'Cache-Control': 'no-store', ...retryAfter(problem), ...headers })
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** An Express error handler that answers with problems. */
export function createProblemHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const problem = toProblem(error, requestIdOf(response));
    logProblem(logger, problem, error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    send(response, problem, error instanceof HttpError ? error.headers : {});
  };
}
