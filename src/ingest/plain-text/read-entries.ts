/** A plain text's reference list: `  1. [1]` with title and snippet lines, `[1] Title`, `1. Title`. */
import type { Span } from '../../contract/span.ts';
import { addBlock, addEntry, type BlockList } from '../block-list.ts';
import { type EntryMarker, parseEntryMarker } from '../entry-marker.ts';
import { foldSpaces, trimSpan } from '../trim-span.ts';
import { type Group, type Line, spanOfLines } from './split-lines.ts';

interface OpenEntry {
  readonly marker: EntryMarker;
  readonly position: number;
  readonly lines: Line[];
}

/** How far numbers may jump in a list without brackets: "1950. …" inside a snippet begins no entry. */
const maxJump = 20;

/** Whether a group goes on with the reference list: it begins an entry or is set in. */
export function continuesEntries(text: string, group: Group): boolean {
  const first = group.lines[0];
  if (!first) return false;
  return first.start > first.lineStart || markerOf(text, first) !== null;
}

/** Adds the entries that these groups hold. */
export function readEntries(list: BlockList, groups: readonly Group[]): void {
  const entries: OpenEntry[] = [];
  for (const line of groups.flatMap((group) => group.lines)) {
    const marker = markerOf(list.text, line);
    const last = entries.at(-1);
    if (marker && begins(marker, last)) entries.push(openEntry(marker, line));
    else if (last) last.lines.push(line);
    else addBlock(list, 'paragraph', line);
  }
  for (const entry of entries) closeEntry(list, entry);
}

function markerOf(text: string, line: Line): EntryMarker | null {
  return parseEntryMarker(text.slice(line.start, Math.min(line.end, line.start + 40)));
}

function begins(marker: EntryMarker, last: OpenEntry | undefined): boolean {
  if (!last) return marker.bracketed || marker.number < 1_000;
  if (last.marker.bracketed !== marker.bracketed) return false;
  const jump = marker.number - last.marker.number;
  return jump > 0 && (marker.bracketed || jump <= maxJump);
}

function openEntry(marker: EntryMarker, line: Line): OpenEntry {
  const rest = { ...line, start: line.start + marker.length };
  return { marker, position: line.start, lines: rest.start < line.end ? [rest] : [] };
}

/** The title's line and the lines below it are told apart, so that the title can be quoted alone. */
function closeEntry(list: BlockList, entry: OpenEntry): void {
  const [first, ...others] = entry.lines;
  const isTitled = first !== undefined && others.length > 0 && !endsStatement(list.text, first);
  const title = isTitled ? foldSpaces(list.text.slice(first.start, first.end)) : null;
  const parts: Span[] = isTitled ? [first, spanOfLines(others)] : [spanOfLines(entry.lines)];
  addEntry(list, { number: entry.marker.number, position: entry.position, title }, () => {
    for (const part of parts) if (trimSpan(list.text, part)) addBlock(list, 'paragraph', part);
  });
}

/** A first line that is wrapped or whole in itself is no title of its own. */
function endsStatement(text: string, line: Line): boolean {
  return line.end - line.start > 200 || /[,;]$/.test(text.slice(line.end - 1, line.end));
}
