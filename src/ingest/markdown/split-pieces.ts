/** Cuts a large Markdown file where no block can reach across, so that parsing stays linear. */
import type { Span } from '../../contract/span.ts';

const pieceCharacters = 24_000;

/** Pieces in text order that together cover the text. */
export function splitPieces(text: string): Span[] {
  if (text.length <= pieceCharacters) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  const scan: Scan = { fence: null, html: null, blank: false };
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 ? text.length : newline + 1;
    if (line - start >= pieceCharacters && isCut(text, { start, line }, scan)) {
      pieces.push({ start, end: line });
      start = line;
    }
    readLine(text.slice(line, Math.min(end, line + 1_000)), scan);
    line = end;
  }
  return [...pieces, { start, end: text.length }];
}

interface Scan {
  /** The fence that is open: its sign repeated. */
  fence: string | null;
  /** What ends the HTML block that is open: a comment, a script. */
  html: RegExp | null;
  /** Whether the line before was blank. */
  blank: boolean;
}

/**
 * Outside fence and HTML, at a line that isn't indented and so belongs to no list: after a blank line, or at an item
 * of a list that goes on and on. A line of dashes would look like front matter at the head of a piece.
 */
function isCut(text: string, piece: { readonly start: number; readonly line: number }, scan: Scan): boolean {
  if (scan.fence !== null || scan.html !== null) return false;
  const line = text.slice(piece.line, piece.line + 12);
  if (/^(?:[\s>]|---|\+\+\+|===)/.test(line)) return false;
  return (
    scan.blank || (piece.line - piece.start > 2 * pieceCharacters && /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line))
  );
}

function readLine(line: string, scan: Scan): void {
  const trimmed = line.trim();
  scan.blank = trimmed === '';
  const fence = /^(?:`{3,}|~{3,})/.exec(trimmed)?.[0] ?? null;
  if (scan.fence !== null) {
    if (fence?.startsWith(scan.fence)) scan.fence = null;
  } else if (fence) scan.fence = fence;
  else readHtml(trimmed, scan);
}

/** These HTML blocks may hold blank lines. */
const htmlBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
];

function readHtml(line: string, scan: Scan): void {
  if (scan.html === null) scan.html = htmlBlocks.find(([opening]) => opening.test(line))?.[1] ?? null;
  if (scan.html?.test(line)) scan.html = null;
}
