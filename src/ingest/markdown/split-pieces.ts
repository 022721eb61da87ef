/** Cuts a large Markdown file where no block can reach across, so that parsing stays linear. */
import type { Span } from '../../contract/span.ts';

const pieceCharacters = 48_000;

/** Pieces in text order that together cover the text. */
export function splitPieces(text: string): Span[] {
  if (text.length <= pieceCharacters) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  const scan: Scan = { fence: null, comment: false, blank: false };
  let start = 0;
  for (let line = 0; line < text.length; ) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 ? text.length : newline + 1;
    if (line - start >= pieceCharacters && isCut(text, line, scan)) {
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
  comment: boolean;
  /** Whether the line before was blank. */
  blank: boolean;
}

/** After a blank line, outside fence and comment, at a line that isn't indented and so belongs to no list. */
function isCut(text: string, line: number, scan: Scan): boolean {
  return scan.blank && scan.fence === null && !scan.comment && /[^\s>]/.test(text.charAt(line));
}

function readLine(line: string, scan: Scan): void {
  const trimmed = line.trim();
  scan.blank = trimmed === '';
  const fence = /^(?:`{3,}|~{3,})/.exec(trimmed)?.[0] ?? null;
  if (scan.fence !== null) {
    if (fence?.startsWith(scan.fence)) scan.fence = null;
  } else if (fence) scan.fence = fence;
  else if (trimmed.startsWith('<!--')) scan.comment = !trimmed.includes('-->');
  else if (scan.comment && trimmed.includes('-->')) scan.comment = false;
}
