/** Ctrl+C asks politely once; the second time it means now. */

const INTERRUPTED = 130;

/** npm passes Ctrl+C on to a process that has already got it from the terminal: that echo is not a second wish. */
const ECHO_MS = 500;

/** Aborts at the first SIGINT or SIGTERM; a later one ends the process. */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  let askedAt = 0;
  const stop = () => {
    const now = performance.now();
    if (!controller.signal.aborted) {
      askedAt = now;
      controller.abort();
    } else if (now - askedAt > ECHO_MS) {
      process.exit(INTERRUPTED);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
