/** `POST /api/feedback` takes a thumb; `GET /api/feedback` hands all of it to an administrator as JSON Lines. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { FeedbackStore } from '../feedback/feedback-store.ts';
import { limits } from './limits.ts';
import { parseBody } from './parse-body.ts';
import { createTextField } from './text-field.ts';

const body = z.object({
  thumb: z.enum(['up', 'down'], { error: 'must be `up` or `down`' }),
  /** The answer's `X-Request-Id`. */
  answerId: createTextField(limits.idCharacters).optional(),
  reason: createTextField(limits.reasonCharacters).optional(),
  question: createTextField(limits.questionCharacters).optional(),
  answer: createTextField(limits.answerCharacters).optional(),
});

/** The handler of `POST /api/feedback`; question and answer are kept only when the client sends them. */
export function createFeedbackHandler(store: FeedbackStore): RequestHandler {
  return (request, response) => {
    const { thumb, answerId, reason, question, answer } = parseBody(body, request);
    const id = store.add({
      thumb,
      answerId: answerId || null,
      reason: reason || null,
      question: question || null,
      answer: answer || null,
    });
    response.status(201).set('Cache-Control', 'no-store').json({ id });
  };
}

/** The handler of `GET /api/feedback`. */
export function createFeedbackExportHandler(store: FeedbackStore): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-store').type('application/jsonl; charset=utf-8');
    for (const entry of store.entries()) response.write(`${JSON.stringify(entry)}\n`);
    response.end();
  };
}
