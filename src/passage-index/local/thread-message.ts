/** What a thread and its owner say to each other. An error's class does not survive the way, so its code travels. */
import { type ErrorCode, QuothError } from '../../contract/errors.ts';

export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

export interface SentError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack: string | undefined;
}

export type Message =
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'event'; readonly event: unknown };

/** An error as plain data. */
export function packError(error: unknown): SentError {
  if (!(error instanceof Error)) return { code: null, message: String(error), stack: undefined };
  const code = error instanceof QuothError ? error.code : null;
  return { code, message: error.message, stack: error.stack };
}

/** The error that `packError` was given. */
export function unpackError(sent: SentError): Error {
  if (sent.code) return new QuothError(sent.code, sent.message);
  const error = new Error(sent.message);
  if (sent.stack) error.stack = sent.stack;
  return error;
}
