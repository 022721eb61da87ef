/** The state machine: one event in, the next conversation out; late events of a turn that has ended change nothing. */
import type { Answer, Quote, Reference } from '../../contract/answer.ts';
import type { Failure } from './failure.ts';
import {
  type Conversation,
  createTurn,
  emptyConversation,
  type Feedback,
  isPending,
  type Turn,
} from './state.ts';

export type ConversationEvent =
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'quote'; readonly turn: number; readonly quote: Quote; readonly reference: Reference }
  | {
      readonly type: 'answer';
      readonly turn: number;
      readonly answer: Answer;
      readonly answerId: string | null;
    }
  | { readonly type: 'slow'; readonly turn: number }
  | { readonly type: 'fail'; readonly turn: number; readonly failure: Failure }
  | { readonly type: 'stop'; readonly turn: number }
  | { readonly type: 'retry'; readonly turn: number; readonly byItself: boolean }
  | { readonly type: 'leave'; readonly turn: number }
  | { readonly type: 'feedback'; readonly turn: number; readonly feedback: Feedback }
  | { readonly type: 'clear' };

type TurnEvent = Extract<ConversationEvent, { turn: number }>;

function addQuote(turn: Turn, quote: Quote, reference: Reference): Turn {
  const known = turn.references.some((each) => each.number === reference.number);
  return {
    ...turn,
    phase: 'streaming',
    quotes: [...turn.quotes, quote],
    references: known ? turn.references : [...turn.references, reference],
  };
}

function finish(turn: Turn, answer: Answer, answerId: string | null): Turn {
  const { quotes, references } = answer;
  return { ...turn, phase: 'done', slow: false, answer, answerId, quotes, references };
}

function askAgain(turn: Turn, byItself: boolean): Turn {
  if (turn.phase !== 'failed' && turn.phase !== 'stopped') return turn;
  return { ...createTurn(turn.id, turn.question), attempt: byItself ? turn.attempt + 1 : 0 };
}

function leave(turn: Turn): Turn {
  return turn.failure ? { ...turn, failure: { ...turn.failure, retryAt: null } } : turn;
}

function reducePending(turn: Turn, event: TurnEvent): Turn {
  if (!isPending(turn)) return turn;
  switch (event.type) {
    case 'quote':
      return addQuote(turn, event.quote, event.reference);
    case 'answer':
      return finish(turn, event.answer, event.answerId);
    case 'slow':
      return turn.phase === 'waiting' ? { ...turn, slow: true } : turn;
    case 'fail':
      return { ...turn, phase: 'failed', slow: false, failure: event.failure };
    case 'stop':
      return { ...turn, phase: 'stopped', slow: false };
    default:
      return turn;
  }
}

function reduceTurn(turn: Turn, event: TurnEvent): Turn {
  switch (event.type) {
    case 'retry':
      return askAgain(turn, event.byItself);
    case 'leave':
      return leave(turn);
    case 'feedback':
      return turn.phase === 'done' ? { ...turn, feedback: event.feedback } : turn;
    default:
      return reducePending(turn, event);
  }
}

function ask(conversation: Conversation, question: string): Conversation {
  const trimmed = question.trim();
  if (trimmed === '' || conversation.turns.some(isPending)) return conversation;
  const turns = [...conversation.turns.map(leave), createTurn(conversation.nextId, trimmed)];
  return { turns, nextId: conversation.nextId + 1 };
}

/** The conversation after `event`. */
export function reduce(conversation: Conversation, event: ConversationEvent): Conversation {
  if (event.type === 'ask') return ask(conversation, event.question);
  if (event.type === 'clear') return { ...emptyConversation, nextId: conversation.nextId };
  const turns = conversation.turns.map((turn) => (turn.id === event.turn ? reduceTurn(turn, event) : turn));
  return { ...conversation, turns };
}
