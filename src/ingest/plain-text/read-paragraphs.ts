/** Groups of lines → paragraphs and list items: hard-wrapped text, one line a paragraph, bullets, dialogue. */
import type { BlockKind } from '../../contract/document.ts';
import type { Span } from '../../contract/span.ts';
import { addBlock, type BlockList } from '../block-list.ts';
import { type Group, type Line, spanOfLines, splitGroups } from './split-lines.ts';

/** A line longer than this isn't hard-wrapped: each line of its group is a paragraph. */
const maxWrappedLine = 200;

const bullet = /^(?:[-*+•·‣▪–—]|\d{1,3}[.)]|[a-z]\)|\(\w{1,3}\))[ \t]+(?=\S)/;
const speaker = /^(?:[*_]{0,2})\p{Lu}[\p{L}\p{M} .'’-]{0,40}(?:[*_]{0,2}):(?:\s|$)/u;
const rule = /^(?:[-=_~*#+] ?){3,}$/;

/** Adds the paragraphs of a part of the text that has no other structure. */
export function readParagraphs(list: BlockList, within: Span): void {
  for (const group of splitGroups(list.text, within)) readGroup(list, group);
}

/** Adds the paragraphs and list items of one group of lines. */
export function readGroup(list: BlockList, group: Group): void {
  let open: Line[] = [];
  let kind: BlockKind = 'paragraph';
  const close = () => {
    if (open.length > 0) addBlock(list, kind, spanOfLines(open));
    open = [];
  };
  const shape = shapeOf(list.text, group);
  for (const line of group.lines) {
    const words = lineText(list.text, line);
    const marker = bullet.exec(words)?.[0].length ?? 0;
    if (rule.test(words)) {
      close();
      addBlock(list, 'junk', line);
    } else if (marker > 0 || shape.startsParagraph(line, open.at(-1))) {
      close();
      kind = marker > 0 ? 'list-item' : 'paragraph';
      open = [{ ...line, start: line.start + marker }];
    } else open.push(line);
  }
  close();
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
