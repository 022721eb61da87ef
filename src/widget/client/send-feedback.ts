/** A thumb and a reason for one answer. */
import type { Turn } from '../conversation/state.ts';
import { requestHeaders, type Server } from './ask-quoth.ts';

export interface FeedbackMessage {
  readonly thumb: 'up' | 'down';
  readonly reason?: string;
}

/** Sends it; false when it did not arrive. */
export async function sendFeedback(server: Server, turn: Turn, message: FeedbackMessage): Promise<boolean> {
  const body = {
    ...message,
    question: turn.question,
    answer: turn.quotes.map((quote) => quote.text).join('\n'),
    ...(turn.answerId === null ? {} : { answerId: turn.answerId }),
  };
  try {
    const response = await fetch(new URL('/api/feedback', server.url), {
      method: 'POST',
      headers: requestHeaders(server),
      body: JSON.stringify(body),
    });
    return response.ok;
  } catch {
    return false;
  }
}
