/** What can go wrong between a question and its answer, told apart so that each can look like what it is. */

export type FailureKind =
  | 'offline'
  | 'unreachable'
  | 'interrupted'
  | 'rate_limited'
  | 'unavailable'
  | 'not_allowed'
  | 'unauthorized'
  | 'invalid'
  | 'failed';

export interface Failure {
  readonly kind: FailureKind;
  /** The server's own words, when it had any. */
  readonly detail: string | null;
  /** When the server said to come back. */
  readonly retryAfterMs: number | null;
  /** When the question is asked again by itself, in milliseconds since the epoch; null when it is not. */
  readonly retryAt: number | null;
}

const pausesMs = [2_000, 4_000, 8_000, 16_000, 30_000];
const longestWaitMs = 120_000;

/** How long to wait before asking again by itself; null when asking again is left to the person. */
export function retryDelayMs(failure: Failure, attempt: number): number | null {
  const pause = pausesMs[attempt];
  if (pause === undefined) return null;
  switch (failure.kind) {
    case 'offline':
    case 'unreachable':
    case 'interrupted':
    case 'unavailable':
    case 'rate_limited': {
      const wait = Math.max(failure.retryAfterMs ?? 0, pause);
      return wait > longestWaitMs ? null : wait;
    }
    default:
      return null;
  }
}

/** A failure as the client found it, with no retry planned. */
export function createFailure(
  kind: FailureKind,
  detail: string | null = null,
  retryAfterMs: number | null = null,
): Failure {
  return { kind, detail, retryAfterMs, retryAt: null };
}

const kindByStatus: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'not_allowed',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Which failure an HTTP status means. */
export function failureKind(status: number): FailureKind {
  return kindByStatus[status] ?? 'failed';
}
