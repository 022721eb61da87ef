/** A quote begins and ends with the author's words: not with white space, a quotation line's sign. */
import type { Span } from '../contract/span.ts';
import { isWrittenBreak } from './escaped-text.ts';

const marker = /^(?:>[ \t]*)+/;
const nextMarker = /\n[ \t]*(?:>[ \t]*)+$/;
const maxMarker = 80;

/** What else than white space may stand at a sentence's ends. */
export interface TextForm {
  /** Line breaks are written out as `\n`. */
  readonly isEscaped: boolean;
  /** Lines may begin with `>`. */
  readonly isQuoted: boolean;
}

/** The span without white space and markers at its ends; null when nothing is left. */
export function trimSentence(text: string, span: Span, { isEscaped, isQuoted }: TextForm): Span | null {
  const trimmed = isEscaped ? trimEscaped(text, span) : trimSpaces(text, span);
  return trimmed && isQuoted ? trimMarkers(text, trimmed) : trimmed;
}

/** A cut may fall behind the sign of the next quotation line, or before that of its own. */
function trimMarkers(text: string, { start, end }: Span): Span | null {
  const tail = nextMarker.exec(text.slice(Math.max(start, end - maxMarker), end))?.[0].length ?? 0;
  const head = followsNewline(text, start)
    ? (marker.exec(text.slice(start, start + maxMarker))?.[0].length ?? 0)
    : 0;
  return trimSpaces(text, { start: start + head, end: Math.max(start + head, end - tail) });
}

/** The span without white space at its ends; null when nothing is left. */
export function trimSpaces(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && space.test(text.charAt(from))) from++;
  while (to > from && space.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

const space = /\s/;

/** Written line breaks count as white space. */
function trimEscaped(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && (space.test(text.charAt(start)) || isWrittenBreak(text, start)))
    start += isWrittenBreak(text, start) ? 2 : 1;
  while (end > start && (space.test(text.charAt(end - 1)) || isWrittenBreak(text, end - 2)))
    end -= isWrittenBreak(text, end - 2) ? 2 : 1;
  return start < end ? { start, end } : null;
}

function followsNewline(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return text[at] === '\n';
}
