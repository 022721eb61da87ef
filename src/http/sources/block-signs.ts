/** Which characters around a block are its signs (`## `, `- `, `1. `) and which are its words. */
import type { Block } from '../../contract/document.ts';

/** A line that only numbers the entry on the next one. */
const numberLine = /(?:^|\n)([ \t]*(?:\d{1,4}[.)]|\[\d{1,4}\])[^\n\p{L}]*\n[ \t]*)$/u;

/** Where the signs before a block begin: on its own line, for an entry also on the line above. */
export function signsStart(text: string, from: number, block: Block): number {
  if (block.kind === 'reference') {
    const number = numberLine.exec(text.slice(from, block.start))?.[1];
    if (number !== undefined) return block.start - number.length;
  }
  const start = Math.max(from, text.lastIndexOf('\n', block.start - 1) + 1);
  return text.slice(start, block.start).trim() === '' ? block.start : start;
}

/** Where the words begin: a reader may count a heading's signs to the heading itself. */
export function signsEnd(text: string, block: Block): number {
  if (block.kind !== 'heading') return block.start;
  const signs = /^#{1,6}\s+/.exec(text.slice(block.start, block.end));
  return block.start + (signs?.[0].length ?? 0);
}
