/** What the handlers of the API share. */
import type { Logger } from 'pino';
import type { Quoth } from '../../contract/quoth.ts';
import { HttpError } from '../problem.ts';
import type { ServerOptions } from '../server-options.ts';

export interface ApiContext {
  /** The open Quoth; throws `unavailable` until there is one. */
  readonly quoth: () => Quoth;
  readonly logger: Logger;
  readonly heartbeatMs: number;
}

const HEARTBEAT_MS = 15_000;

/** The context of one server. */
export function createApiContext(options: ServerOptions): ApiContext {
  return {
    quoth: () => {
      const quoth = options.quoth();
      if (quoth) return quoth;
      throw new HttpError('unavailable', options.whyNotReady?.() ?? 'The index is being opened.');
    },
    logger: options.logger,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
  };
}
