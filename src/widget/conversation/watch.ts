/** Two clocks beside a request: one says that it is slow, one that the line has gone dead. */

export interface Watch {
  /** Something arrived. */
  touch(): void;
  stop(): void;
}

export interface WatchOptions {
  readonly slowAfterMs: number;
  readonly deadAfterMs: number;
  onSlow(): void;
  onDead(): void;
}

/** Starts both clocks; `touch` restarts the second. */
export function startWatch(options: WatchOptions): Watch {
  const slow = setTimeout(options.onSlow, options.slowAfterMs);
  let dead = setTimeout(options.onDead, options.deadAfterMs);
  return {
    touch() {
      clearTimeout(dead);
      dead = setTimeout(options.onDead, options.deadAfterMs);
    },
    stop() {
      clearTimeout(slow);
      clearTimeout(dead);
    },
  };
}
