/** Counts what had to be dropped, by reason, so that it can be reported instead of vanishing. */
import type { Draft } from '../../contract/draft.ts';

export interface Tally {
  count(reason: string): void;
  read(): Draft['dropped'];
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (reason) => {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    },
    read: () => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
