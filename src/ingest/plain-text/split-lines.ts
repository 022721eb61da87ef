/** Lines of a plain text, grouped by the blank lines between them. */
import type { Span } from '../../contract/span.ts';

/** A line that isn't blank; the span leaves out indentation and trailing white space. */
export interface Line extends Span {
  /** Where the line itself begins. */
  readonly lineStart: number;
}

/** Lines without a blank line between them. */
export interface Group {
  readonly lines: readonly Line[];
}

/** The groups of a part of a text, in order. */
export function splitGroups(text: string, within: Span): Group[] {
  const groups: Group[] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) groups.push({ lines });
    lines = [];
  };
  for (let start = within.start; start < within.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > within.end ? within.end : newline;
    const line = trimLine(text, start, end);
    if (line) lines.push(line);
    else close();
    start = end + 1;
  }
  close();
  return groups;
}

const space = /\s/;

function trimLine(text: string, lineStart: number, lineEnd: number): Line | null {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && space.test(text.charAt(start))) start++;
  while (end > start && space.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end, lineStart } : null;
}

/** The span from a group's first to its last visible character. */
export function spanOfLines(lines: readonly Line[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
