/** A sentence without end is still quotable: it is cut where a reader would draw breath. */
import type { Span } from '../contract/span.ts';

/** Pauses, the strongest first: the cut comes after the match's sign. */
const pauses: readonly RegExp[] = [
  /[.!?;](?=\s)|[。！？；]/g,
  /[:,،](?=\s)|[，、]|\s[—–-](?=\s)/g,
  /\n/g,
  /\s/g,
];

/** Pieces of at most `max` characters that together cover the span. */
export function cutLong(text: string, span: Span, max: number): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > max) {
    const end = start + cutAt(text.slice(start, start + max));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

/** The last of the strongest pauses in the second half of a window; its length when there is none. */
function cutAt(window: string): number {
  for (const pause of pauses) {
    let cut = 0;
    for (const match of window.matchAll(pause)) cut = match.index + match[0].length;
    if (cut >= window.length / 2) return cut;
  }
  return withoutHalf(window);
}

/** Never between the halves of a surrogate pair. */
function withoutHalf(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}
