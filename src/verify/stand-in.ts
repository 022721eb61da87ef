/** Whether positions mean anything: a lying draft may hold any number in any place. */
import type { Span } from '../contract/span.ts';

/** Both ends are whole numbers, in order, inside `outer`. */
export function isInside(span: Span, outer: Span): boolean {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
  return whole && span.start < span.end && span.start >= outer.start && span.end <= outer.end;
}

/** Whether the source has these very characters in that very place. */
export function standsIn(source: string, { start, end, text }: Span & { readonly text: string }): boolean {
  return isInside({ start, end }, { start: 0, end: source.length }) && source.slice(start, end) === text;
}

/** Whether an end of the span falls between the two halves of a surrogate pair. */
export function splitsCharacter(source: string, { start, end }: Span): boolean {
  return [start, end].some((i) => {
    const before = source.charCodeAt(i - 1);
    const after = source.charCodeAt(i);
    return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  });
}

/** `list[i]` for a whole, non-negative `i` only. */
export function at<T>(list: readonly T[], i: number): T | undefined {
  return Number.isInteger(i) && i >= 0 ? list[i] : undefined;
}
