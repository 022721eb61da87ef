/** Ctrl+C asks politely once; the second time it means now. */

const INTERRUPTED = 130;

/** Aborts at the first SIGINT or SIGTERM; the second one ends the process. */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
