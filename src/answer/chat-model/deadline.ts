/** A deadline of our own: a client's timeout does not cover a server that sends headers, or a sign of life, and then nothing. */

export interface DeadlineOptions {
  readonly deadlineMs: number;
  /** What the work fails with when it is late. */
  readonly late: Error;
  readonly signal?: AbortSignal | undefined;
}

/** Ends when the work does, at the deadline, or when the caller aborts; the work's own signal is aborted with it. */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { deadlineMs, late, signal }: DeadlineOptions,
): Promise<T> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(late), deadlineMs);
  const any = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
  const stopped = new Promise<never>((_, reject) => {
    any.addEventListener('abort', () => reject(any.reason), { once: true });
  });
  try {
    return await Promise.race([work(any), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
