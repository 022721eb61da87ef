/** One line a request, without what was asked: questions can be private. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** The id under which a request stands in the log and in `X-Request-Id`. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader('X-Request-Id') ?? '');
}

/** Leaves the question for the log line; it is written only with LOG_QUESTIONS=true. */
export function noteQuestion(response: Response, question: string): void {
  response.locals.question = question;
}

/** Gives every request an id and logs how it ended. */
export function createRequestLog(options: { logger: Logger; logQuestions: boolean }): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const path = request.path;
    response.setHeader('X-Request-Id', randomUUID());
    response.on('close', () => {
      const question: unknown = response.locals.question;
      options.logger.info(
        {
          request: requestIdOf(response),
          method: request.method,
          path,
          status: response.statusCode,
          ms: Math.round((performance.now() - startedAt) * 10) / 10,
          ...(response.writableFinished ? {} : { aborted: true }),
          ...(options.logQuestions && typeof question === 'string' ? { question } : {}),
        },
        'request',
      );
    });
    next();
  };
}
