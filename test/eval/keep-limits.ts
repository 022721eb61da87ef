/** Figures of `quoth eval` that must not get worse. */
import { expect, it } from 'vitest';

export interface Limits {
  /** About three points below what was measured when it was last set. */
  readonly atLeast: Readonly<Record<string, number>>;
  readonly atMost: Readonly<Record<string, number>>;
}

/** Declares a test for each limit; `figureOf` is asked when they run. */
export function keepLimits({ atLeast, atMost }: Limits, figureOf: (key: string) => number): void {
  it.each(Object.entries(atLeast))('reach the threshold of %s, %d', (key, least) => {
    expect(figureOf(key)).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(atMost))('stay below the limit of %s, %d', (key, most) => {
    expect(figureOf(key)).toBeLessThanOrEqual(most);
  });
}
