/** Groups of lines → paragraphs and list items: hard-wrapped text, one line a paragraph, bullets, dialogue. */
import type { BlockKind } from '../../contract/document.ts';
import type { Span } from '../../contract/span.ts';
import { addBlock, type BlockList } from '../block-list.ts';
import { type ListMarker, parseListMarker } from './list-marker.ts';
import { type Group, type Line, spanOfLines, splitGroups } from './split-lines.ts';

/** A line longer than this isn't hard-wrapped: each line of its group is a paragraph. */
const maxWrappedLine = 200;

const speaker = /^(?:[*_]{0,2})\p{Lu}[\p{L}\p{M} .'’-]{0,40}(?:[*_]{0,2}):(?:\s|$)/u;
const rule = /^(?:[-=_~*#+] ?){3,}$/;

/** Adds the paragraphs of a part of the text that has no other structure. */
export function readParagraphs(list: BlockList, within: Span): void {
  for (const group of splitGroups(list.text, within)) readGroup(list, group);
}

/** Adds the paragraphs and list items of one group of lines. */
export function readGroup(list: BlockList, group: Group): void {
  if (group.lines.length > 1 && group.lines.every((line) => list.text[line.start] === '|')) {
    addBlock(list, 'table', spanOfLines(group.lines));
  } else readLines(list, group);
}

/** The paragraph or item that is being read. */
interface Open {
  readonly kind: BlockKind;
  readonly lines: Line[];
  readonly number: number | null;
}

function readLines(list: BlockList, group: Group): void {
  const shape = shapeOf(list.text, group);
  let open: Open | null = null;
  for (const line of group.lines) {
    const words = lineText(list.text, line);
    const marker = parseListMarker(words, { isFirst: line === group.lines[0], number: open?.number ?? null });
    const isRule = rule.test(words);
    if (open && !isRule && !marker && !shape.startsParagraph(line, open.lines.at(-1))) open.lines.push(line);
    else {
      close(list, open);
      if (isRule) addBlock(list, 'junk', line);
      open = isRule ? null : openAt(line, marker);
    }
  }
  close(list, open);
}

function openAt(line: Line, marker: ListMarker | null): Open {
  const first = { ...line, start: line.start + (marker?.length ?? 0) };
  return { kind: marker ? 'list-item' : 'paragraph', lines: [first], number: marker?.number ?? null };
}

function close(list: BlockList, open: Open | null): void {
  if (open) addBlock(list, open.kind, spanOfLines(open.lines));
}

interface Shape {
  startsParagraph(line: Line, before: Line | undefined): boolean;
}

function shapeOf(text: string, group: Group): Shape {
  const longest = group.lines.reduce((max, line) => Math.max(max, line.end - line.start), 0);
  const isDialogue = countSpeakers(text, group) >= 2;
  return {
    startsParagraph(line, before) {
      if (!before || longest > maxWrappedLine) return true;
      if (isDialogue && speaker.test(lineText(text, line))) return true;
      return isIndentedStart(line, before);
    },
  };
}

/** A first line that is set in after a line that is not. */
function isIndentedStart(line: Line, before: Line): boolean {
  const indent = line.start - line.lineStart;
  return indent >= 2 && before.start === before.lineStart;
}

function countSpeakers(text: string, group: Group): number {
  return group.lines.filter((line) => speaker.test(lineText(text, line))).length;
}

/** The beginning of a line: all that its form can be told by. */
function lineText(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 120));
}
