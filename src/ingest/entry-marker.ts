/** `[12] Title`, `12. Title` and `12. [12]`: how a line says that it begins an entry of a reference list. */
import type { Span } from '../contract/span.ts';

/** Where an entry begins and which number it has. */
export interface EntryMarker {
  readonly number: number;
  /** Whether the number stands in brackets: a list keeps to one form. */
  readonly bracketed: boolean;
  /** Length of the marker with the white space around it. */
  readonly length: number;
}

const bracketed = /^[ \t]*(?:[-*+•][ \t]+)?(?:\d{1,4}[.)][ \t]*)?\[\^?(\d{1,4})\](?![(:])[.:]?[ \t]*/;
const plain = /^[ \t]*(\d{1,4})[.)](?:[ \t]+|$)/;

/** The marker at the beginning of a line, or null. */
export function parseEntryMarker(line: string): EntryMarker | null {
  const found = bracketed.exec(line);
  if (found) return { number: Number(found[1]), bracketed: true, length: found[0].length };
  const other = plain.exec(line);
  return other ? { number: Number(other[1]), bracketed: false, length: other[0].length } : null;
}

/** An entry within a text: its marker and the span after it. */
export interface MarkedSpan extends Span {
  readonly number: number;
  /** Where the marker begins. */
  readonly position: number;
}

/** Entries `[n] …` that begin at line starts of a paragraph; empty when its first line has no such marker. */
export function splitBracketedEntries(text: string, span: Span): MarkedSpan[] {
  const entries: { number: number; position: number; start: number; end: number }[] = [];
  for (let line = span.start; line < span.end; ) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 || newline > span.end ? span.end : newline + 1;
    const marker = parseEntryMarker(text.slice(line, Math.min(end, line + 40)));
    const last = entries.at(-1);
    if (marker?.bracketed)
      entries.push({ number: marker.number, position: line, start: line + marker.length, end });
    else if (last) last.end = end;
    else return [];
    line = end;
  }
  return entries.map((entry) => ({ ...entry, start: Math.min(entry.start, entry.end) }));
}
