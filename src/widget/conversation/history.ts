/** What earlier turns travel with a question: the server keeps no conversation. */
import type { Turn as HistoryTurn } from '../../contract/answer.ts';
import type { Conversation } from './state.ts';

const turnLimit = 6;
const answerLimit = 1_000;

/** The latest answered turns before `turnId`, oldest first. */
export function toHistory(conversation: Conversation, turnId: number): HistoryTurn[] {
  return conversation.turns
    .filter((turn) => turn.id < turnId && turn.phase === 'done')
    .slice(-turnLimit)
    .map((turn) => {
      const answer = turn.quotes
        .map((quote) => quote.text)
        .join(' ')
        .slice(0, answerLimit);
      return answer === '' ? { question: turn.question } : { question: turn.question, answer };
    });
}
