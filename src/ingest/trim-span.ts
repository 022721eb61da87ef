/** Blocks start and end at visible characters: white space around a quote is noise in every door. */
import type { Span } from '../contract/span.ts';

/** The span without white space at its ends; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** White space folded to single spaces, for names and one-line texts. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
