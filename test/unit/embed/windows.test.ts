import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineWindows, MAX_TOKENS, splitWindows } from '../../../src/embed/local/windows.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe('windows over a long text', () => {
  it('leave a text of 128 tokens whole', () => {
    expect(splitWindows(numbers(128))).toEqual([numbers(128)]);
  });

  it('are about equally long', () => {
    expect(splitWindows(numbers(130)).map((window) => window.length)).toEqual([73, 73]);
  });

  it('hold every token, in order, overlap, and never exceed what the model reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (length) => {
        const windows = splitWindows(numbers(length));
        expect(new Set(windows.flat()).size).toBe(length);
        for (const window of windows) expect(window.length).toBeLessThanOrEqual(MAX_TOKENS);
        windows.slice(1).forEach((window, index) => {
          const previous = windows[index] ?? [];
          expect(previous).toContain(window[0]);
          expect(window.length).toBeGreaterThan(16);
        });
      }),
    );
  });

  it('count by their tokens when their vectors are combined', () => {
    const vectors = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const [x = 0, y = 0] = combineWindows(vectors, [30, 40]);
    expect([x, y]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
  });
});
