/** How a command ends: 0 answered or done, 1 failed, 2 wrong usage, 3 not in the documents. */
import type { ErrorCode } from '../contract/errors.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2, notFound: 3 } as const;

const usageErrors: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'invalid_request',
  'invalid_config',
  'too_large',
]);

/** The exit code of an operational failure. */
export function exitCodeOf(code: ErrorCode): number {
  return usageErrors.has(code) ? exitCodes.usage : exitCodes.failed;
}
