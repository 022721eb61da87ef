/**
 * Keeps the conversation for the browser tab only (sessionStorage): a reload or the next page of the site finds it
 * again, a closed tab has forgotten it. A page that may not store (sandbox, private mode) simply starts afresh.
 */
import { type Conversation, emptyConversation, isPending, type Turn } from './state.ts';

const version = 1;
const turnLimit = 30;

function settle(turn: Turn): Turn {
  const failure = turn.failure ? { ...turn.failure, retryAt: null } : null;
  return { ...turn, slow: false, failure, phase: isPending(turn) ? 'stopped' : turn.phase };
}

/** The text that is stored: the latest turns, none of them still waiting. */
export function serialize(conversation: Conversation): string {
  const turns = conversation.turns.slice(-turnLimit).map(settle);
  return JSON.stringify({ version, turns, nextId: conversation.nextId });
}

function looksLikeTurn(value: unknown): value is Turn {
  const turn = value as Partial<Turn> | null;
  return (
    typeof turn?.id === 'number' &&
    typeof turn.question === 'string' &&
    Array.isArray(turn.quotes) &&
    Array.isArray(turn.references)
  );
}

/** The stored conversation, or an empty one when there is none or it cannot be read. */
export function parse(stored: string | null): Conversation {
  if (stored === null) return emptyConversation;
  try {
    const value = JSON.parse(stored) as { version?: number; turns?: unknown[]; nextId?: number };
    if (value.version !== version || !Array.isArray(value.turns)) return emptyConversation;
    const turns = value.turns.filter(looksLikeTurn).map(settle);
    const nextId = Math.max(value.nextId ?? 1, ...turns.map((turn) => turn.id + 1));
    return { turns, nextId };
  } catch {
    return emptyConversation;
  }
}

/** Reads the tab's conversation under `key`. */
export function loadConversation(key: string): Conversation {
  try {
    return parse(sessionStorage.getItem(key));
  } catch {
    return emptyConversation;
  }
}

/** Writes the tab's conversation under `key`; a full or forbidden store is no reason to fail. */
export function saveConversation(key: string, conversation: Conversation): void {
  try {
    if (conversation.turns.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, serialize(conversation));
  } catch {
    // The conversation then lasts as long as the page does.
  }
}
