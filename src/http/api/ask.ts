/** `POST /api/ask`: one question, one Answer, as JSON or as a stream of verified quotes. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { noteQuestion } from '../guards/request-log.ts';
import type { ApiContext } from './api-context.ts';
import { limitField } from './limit-field.ts';
import { limits } from './limits.ts';
import { parseBody } from './parse-body.ts';
import { streamAnswer } from './stream-answer.ts';
import { createRequiredTextField, createTextField } from './text-field.ts';

const turn = z.object({
  question: createTextField(limits.turnCharacters),
  answer: createTextField(limits.turnCharacters).optional(),
});

const body = z.object({
  question: createRequiredTextField(limits.questionCharacters),
  history: z
    .array(turn)
    .max(limits.historyTurns, {
      error: `has more than ${limits.historyTurns} turns: send the latest ones only`,
    })
    .optional(),
  limit: limitField,
});

/** A signal that fires when the client leaves before the answer is complete. */
function abortOnClose(response: Response): AbortSignal {
  const controller = new AbortController();
  // Not the request: its `close` comes as soon as the body has been read.
  response.on('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function wantsStream(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/** The handler of `POST /api/ask`. */
export function createAskHandler(context: ApiContext): RequestHandler {
  return async (request, response) => {
    const asked = parseBody(body, request);
    const quoth = context.quoth();
    noteQuestion(response, asked.question);
    const signal = abortOnClose(response);
    response.vary('Accept');
    if (wantsStream(request)) {
      await streamAnswer({ ...context, quoth, request: asked, response, signal });
      return;
    }
    try {
      const answer = await quoth.ask(asked, { signal });
      response.set('Cache-Control', 'no-store').json(answer);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
}
