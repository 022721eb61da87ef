/** Runs the conversation: what the state machine decides becomes requests, timers and stored turns. */
import { askQuoth, type Server } from '../client/ask-quoth.ts';
import { type FeedbackMessage, sendFeedback } from '../client/send-feedback.ts';
import { createFailure, type Failure, retryDelayMs } from './failure.ts';
import { toHistory } from './history.ts';
import { type ConversationEvent, reduce } from './reduce.ts';
import { type Conversation, pendingTurn, type Turn } from './state.ts';
import { loadConversation, saveConversation } from './storage.ts';
import { startWatch } from './watch.ts';

export interface Dialogue {
  readonly conversation: Conversation;
  ask(question: string): void;
  stop(): void;
  retry(turnId: number): void;
  /** No more asking again by itself. */
  leave(turnId: number): void;
  clear(): void;
  /** A thumb, with an empty reason first for a thumb down. */
  rate(turnId: number, message: FeedbackMessage): void;
  explain(turnId: number): void;
  close(): void;
}

export interface DialogueOptions {
  readonly server: Server;
  readonly storageKey: string;
  onChange(conversation: Conversation, event: ConversationEvent | null): void;
}

const slowAfterMs = 4_000;
/** The server sends a heartbeat every 15 seconds. */
const deadAfterMs = 40_000;

interface Running {
  conversation: Conversation;
  request: AbortController | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

function planRetry(failure: Failure, turn: Turn | undefined): Failure {
  const wait = retryDelayMs(failure, turn?.attempt ?? 0);
  return wait === null ? failure : { ...failure, retryAt: Date.now() + wait };
}

/** A dialogue with one server, restored from the tab's storage. */
export function createDialogue(options: DialogueOptions): Dialogue {
  const running: Running = {
    conversation: loadConversation(options.storageKey),
    request: null,
    timer: undefined,
  };
  const find = (id: number) => running.conversation.turns.find((turn) => turn.id === id);

  function dispatch(event: ConversationEvent): void {
    const next = reduce(running.conversation, event);
    if (next === running.conversation) return;
    running.conversation = next;
    if (event.type !== 'quote' && event.type !== 'slow') saveConversation(options.storageKey, next);
    options.onChange(next, event);
  }

  function fail(turn: number, failure: Failure): void {
    const planned = planRetry(failure, find(turn));
    dispatch({ type: 'fail', turn, failure: planned });
    if (planned.retryAt !== null) {
      running.timer = setTimeout(() => retry(turn, true), planned.retryAt - Date.now());
    }
  }

  async function send(turn: Turn): Promise<void> {
    const request = new AbortController();
    running.request = request;
    const watch = startWatch({
      slowAfterMs,
      deadAfterMs,
      onSlow: () => dispatch({ type: 'slow', turn: turn.id }),
      onDead: () => {
        request.abort();
        fail(turn.id, createFailure('interrupted'));
      },
    });
    const outcome = await askQuoth({
      server: options.server,
      request: { question: turn.question, history: toHistory(running.conversation, turn.id) },
      signal: request.signal,
      onBytes: () => watch.touch(),
      onQuote: (quote, reference) => dispatch({ type: 'quote', turn: turn.id, quote, reference }),
    });
    watch.stop();
    if (request.signal.aborted || !outcome) return;
    if (outcome.kind === 'failure') fail(turn.id, outcome.failure);
    else dispatch({ type: 'answer', turn: turn.id, answer: outcome.answer, answerId: outcome.answerId });
  }

  function start(event: ConversationEvent): void {
    clearTimeout(running.timer);
    if (pendingTurn(running.conversation)) return;
    dispatch(event);
    const turn = pendingTurn(running.conversation);
    if (turn) void send(turn);
  }

  function retry(turn: number, byItself: boolean): void {
    start({ type: 'retry', turn, byItself });
  }

  function halt(): void {
    clearTimeout(running.timer);
    running.request?.abort();
  }

  function retryOnline(): void {
    const waiting = running.conversation.turns.find((turn) => turn.failure?.retryAt);
    if (waiting) retry(waiting.id, true);
  }

  async function rate(turnId: number, message: FeedbackMessage): Promise<void> {
    const turn = find(turnId);
    if (!turn) return;
    const arrived = await sendFeedback(options.server, turn, message);
    dispatch({ type: 'feedback', turn: turnId, feedback: arrived ? message.thumb : 'lost' });
  }

  addEventListener('online', retryOnline);
  return {
    get conversation() {
      return running.conversation;
    },
    ask: (question) => start({ type: 'ask', question }),
    stop() {
      const turn = pendingTurn(running.conversation);
      halt();
      if (turn) dispatch({ type: 'stop', turn: turn.id });
    },
    retry: (turn) => retry(turn, false),
    leave(turn) {
      clearTimeout(running.timer);
      dispatch({ type: 'leave', turn });
    },
    clear() {
      halt();
      dispatch({ type: 'clear' });
    },
    rate: (turn, message) => void rate(turn, message),
    explain: (turn) => dispatch({ type: 'feedback', turn, feedback: 'explaining' }),
    close() {
      halt();
      removeEventListener('online', retryOnline);
    },
  };
}
