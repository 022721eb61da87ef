/** What the HTTP door needs from outside; it reads no configuration itself. */
import type { Logger } from 'pino';
import type { Quoth } from '../contract/quoth.ts';
import type { FeedbackStore } from './feedback/feedback-store.ts';

export interface ServerOptions {
  /** Null until the index is open: requests meanwhile get 503 with Retry-After. */
  readonly quoth: () => Quoth | null;
  /** Why it is not open yet, in words for `/readyz`. */
  readonly whyNotReady?: () => string;
  readonly feedback: FeedbackStore;
  readonly logger: Logger;
  /** The address that is bound; a loopback address switches the guard against DNS rebinding on. */
  readonly host: string;
  readonly version: string;
  readonly publicUrl: string | null;
  /** Empty: open for reading. */
  readonly apiKeys: readonly string[];
  /** Empty: no administration over HTTP. */
  readonly adminKeys: readonly string[];
  readonly allowedOrigins: readonly string[];
  /** Requests a minute for each client; 0 is off. */
  readonly rateLimit: number;
  readonly logQuestions: boolean;
  /** Pause between the comments that keep an event stream open. */
  readonly heartbeatMs?: number;
}
