/** Times of the stages of one question, in milliseconds to a hundredth. */
import type { Answer } from '../contract/answer.ts';

const round = (ms: number) => Math.round(ms * 100) / 100;

export function startClock() {
  const started = performance.now();
  const stages: Record<string, number> = {};
  let last = started;
  return {
    /** Time since the last mark, under this name. */
    mark(stage: string): void {
      const now = performance.now();
      stages[stage] = round(now - last);
      last = now;
    },
    read(): Answer['timings'] {
      return { totalMs: round(performance.now() - started), ...stages };
    },
  };
}
