import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../src/widget/client/ask-quoth.ts';
import { createFailure, failureKind, retryDelayMs } from '../../../src/widget/conversation/failure.ts';

describe('asking again by itself', () => {
  it('waits longer each time and then leaves it to the person', () => {
    const lost = createFailure('interrupted');
    const waits = [0, 1, 2, 3, 4, 5].map((attempt) => retryDelayMs(lost, attempt));
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, null]);
  });

  it('waits at least as long as the server asks', () => {
    expect(retryDelayMs(createFailure('rate_limited', null, 42_000), 0)).toBe(42_000);
    expect(retryDelayMs(createFailure('unavailable', null, 500), 0)).toBe(2_000);
  });

  it('does not keep a person waiting for more than two minutes', () => {
    expect(retryDelayMs(createFailure('rate_limited', null, 121_000), 0)).toBeNull();
  });

  it.each(['not_allowed', 'unauthorized', 'invalid', 'failed'] as const)('never repeats %s', (kind) => {
    expect(retryDelayMs(createFailure(kind), 0)).toBeNull();
  });
});

describe('failureKind', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'not_allowed'],
    [429, 'rate_limited'],
    [503, 'unavailable'],
    [500, 'failed'],
    [418, 'failed'],
  ])('takes %i for %s', (status, kind) => {
    expect(failureKind(status)).toBe(kind);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');

  it('reads seconds and dates', () => {
    expect(parseRetryAfter('7', now)).toBe(7_000);
    expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
  });

  it('is null for nothing and for nonsense', () => {
    expect([null, '', 'soon'].map((value) => parseRetryAfter(value, now))).toEqual([null, null, null]);
  });

  it('never waits a negative time', () => {
    expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
  });
});
