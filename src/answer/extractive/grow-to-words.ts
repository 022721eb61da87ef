/** A highlight that begins or ends inside a word or a number shows neither: "0 l" of "1.0 l". */
import type { Span } from '../../contract/span.ts';

/** Not where words stand without spaces between them. */
const inWord = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]/u;
const joiner = /[.,'’‐‑-]/u;
const sign = /(?<![\p{L}\p{N}\p{P}])[-−]$/u;

/** Offsets into `text`. */
export function growToWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isInside(text, start)) start -= 1;
  while (end < text.length && isInside(text, end)) end += 1;
  const isNegative = /\d/.test(text[start] ?? '') && sign.test(text.slice(0, start));
  return { start: isNegative ? start - 1 : start, end };
}

/** Both sides of the place belong to one word or number; a mark joins only what stands on both of its sides. */
function isInside(text: string, at: number): boolean {
  const [before, left, right, after] = [
    text[at - 2] ?? '',
    text[at - 1] ?? '',
    text[at] ?? '',
    text[at + 1] ?? '',
  ];
  if (inWord.test(left)) return inWord.test(right) || (joins(left, right, after) && joiner.test(right));
  return joiner.test(left) && inWord.test(right) && joins(right, left, before);
}

/** A full stop and a comma join digits only: "1.5", but not "end.Then". */
const joins = (one: string, mark: string, other: string): boolean =>
  /[.,]/.test(mark) ? /\p{N}/u.test(one) && /\p{N}/u.test(other) : inWord.test(other);
