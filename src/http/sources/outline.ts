/** A document's headings as a table of contents; levels never skip, whatever the document does. */
import type { Block, Document } from '../../contract/document.ts';
import { type Html, html } from '../pages/html.ts';

export interface OutlineEntry {
  readonly block: Block;
  readonly id: string;
  /** 1 is the outermost. */
  readonly depth: number;
  /** Without Markdown's signs. */
  readonly title: string;
}

/** A heading's words for a list; the text itself keeps every sign. */
export function plainHeading(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/\s+#+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All headings in text order. */
export function readOutline(document: Document): OutlineEntry[] {
  const open: number[] = [];
  return document.blocks
    .filter((block) => block.kind === 'heading')
    .map((block, at) => {
      const level = block.level ?? 1;
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      const title = plainHeading(document.text.slice(block.start, block.end));
      return { block, id: `section-${at + 1}`, depth: open.length, title };
    });
}

/** The list of links; null when it would not help. */
export function renderContents(outline: readonly OutlineEntry[]): Html | null {
  const outermost = Math.min(...outline.map((entry) => entry.depth));
  const shown = outline
    .map((entry) => ({ ...entry, depth: entry.depth - outermost + 1 }))
    .filter((entry) => entry.depth <= 3 && entry.title !== '');
  if (shown.length < 3) return null;
  const items = shown.map(
    ({ id, depth, title }) => html`<li class="depth-${depth}"><a href="#${id}"><bdi>${title}</bdi></a></li>`,
  );
  return html`<ol>${items}</ol>`;
}
