/** The conversation as data: what was asked, what came back so far, and how each turn stands. */
import type { Answer, Quote, Reference } from '../../contract/answer.ts';
import type { Failure } from './failure.ts';

type Phase = 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed';

export type Feedback = 'none' | 'up' | 'explaining' | 'down' | 'lost';

export interface Turn {
  readonly id: number;
  readonly question: string;
  readonly phase: Phase;
  /** The answer takes longer than people expect. */
  readonly slow: boolean;
  /** How often it has been asked again by itself. */
  readonly attempt: number;
  readonly quotes: readonly Quote[];
  readonly references: readonly Reference[];
  readonly answer: Answer | null;
  /** Names this answer to the server in feedback. */
  readonly answerId: string | null;
  readonly failure: Failure | null;
  readonly feedback: Feedback;
}

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly nextId: number;
}

export const emptyConversation: Conversation = { turns: [], nextId: 1 };

/** A question that has just been asked. */
export function createTurn(id: number, question: string): Turn {
  return {
    id,
    question,
    phase: 'waiting',
    slow: false,
    attempt: 0,
    quotes: [],
    references: [],
    answer: null,
    answerId: null,
    failure: null,
    feedback: 'none',
  };
}

/** Whether the turn still expects something from the server. */
export function isPending(turn: Turn): boolean {
  return turn.phase === 'waiting' || turn.phase === 'streaming';
}

/** The turn that still expects something from the server. */
export function pendingTurn(conversation: Conversation): Turn | undefined {
  return conversation.turns.find(isPending);
}
