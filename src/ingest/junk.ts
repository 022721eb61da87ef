/** Export debris: it looks like text, nobody wrote it, and it must never be quoted. */
import type { Block } from '../contract/document.ts';
import type { Span } from '../contract/span.ts';
import { trimSpan } from './trim-span.ts';

/** Control tokens of language models, `<|separator|>`, and the note of search engines about words they left out. */
const anywhere =
  /<\|[^|<>\n]{1,40}\|>|<!--(?:(?!<!--)[\s\S]){0,4000}?-->|\u200e?Missing:[^|\n]{0,200}\| ?Show results with:[^\n.]{0,120}/g;

/** The same note cut short, at the end of a search result's snippet. */
const snippetTail = /(?<=^|[\s.…;,:!?·)\]”"»])\u200e?Missing: ?[^|.\n]{0,200}$/;

const banner = /^(?:Fact-checked by [^\n]{1,60}|Last (?:updated|edited|checked) [^\n]{1,40} ago)$/i;

/** A line that a site puts above its text. */
export function isBanner(line: string): boolean {
  return banner.test(line.trim());
}

/** Cuts a block into its text and the junk inside, in text order. */
export function carveJunk(text: string, block: Block): Block[] {
  if (block.kind === 'code' || block.kind === 'junk' || block.kind === 'front-matter') return [block];
  const junk = findJunk(text.slice(block.start, block.end), block.kind === 'reference');
  if (junk.length === 0) return [block];
  return carve(text, block, junk);
}

function findJunk(text: string, isReference: boolean): Span[] {
  if (!text.includes('<') && !text.includes('Missing:')) return [];
  const found = [...text.matchAll(anywhere)].map((match) => spanOf(match.index, match[0]));
  if (!isReference) return found;
  const last = found.at(0)?.start ?? text.length;
  const tail = snippetTail.exec(text.slice(0, last));
  return tail ? [spanOf(tail.index, tail[0]), ...found] : found;
}

const spanOf = (start: number, match: string): Span => ({ start, end: start + match.length });

function carve(text: string, block: Block, junk: readonly Span[]): Block[] {
  const pieces: Block[] = [];
  const add = (span: Span, kind: Block['kind']) => {
    const trimmed = trimSpan(text, span);
    if (trimmed)
      pieces.push(kind === 'junk' ? { ...trimmed, kind, section: block.section } : { ...block, ...trimmed });
  };
  let start = block.start;
  for (const span of junk) {
    add({ start, end: block.start + span.start }, block.kind);
    add({ start: block.start + span.start, end: block.start + span.end }, 'junk');
    start = block.start + span.end;
  }
  add({ start, end: block.end }, block.kind);
  return pieces;
}
