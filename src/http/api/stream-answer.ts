/** An answer as server-sent events: each quote leaves when it has passed the gate, never before. */
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { AskRequest } from '../../contract/answer.ts';
import type { Quoth } from '../../contract/quoth.ts';
import { requestIdOf } from '../guards/request-log.ts';
import { toProblem } from '../problem.ts';
import { logProblem } from '../send-problem.ts';

interface StreamOptions {
  readonly quoth: Quoth;
  readonly request: AskRequest;
  readonly response: Response;
  readonly signal: AbortSignal;
  readonly logger: Logger;
  readonly heartbeatMs: number;
}

type EventName = 'answer-start' | 'quote' | 'answer-end' | 'error';

function openStream(response: Response): (event: EventName, data: object) => void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  return (event, data) => {
    if (response.destroyed || response.writableEnded) return;
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
}

/** Streams one answer and ends the response; a failure is an `error` event with the problem. */
export async function streamAnswer(options: StreamOptions): Promise<void> {
  const { quoth, request, response, signal, logger } = options;
  const send = openStream(response);
  const heartbeat = setInterval(() => response.write(': heartbeat\n\n'), options.heartbeatMs);
  try {
    send('answer-start', { question: request.question });
    const answer = await quoth.ask(request, {
      signal,
      onQuote: (quote, reference) => send('quote', { quote, reference }),
    });
    send('answer-end', answer);
  } catch (error) {
    if (signal.aborted) return;
    const problem = toProblem(error, requestIdOf(response));
    logProblem(logger, problem, error);
    send('error', problem);
  } finally {
    clearInterval(heartbeat);
    response.end();
  }
}
