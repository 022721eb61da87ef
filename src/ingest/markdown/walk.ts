/** What a Markdown file's walk carries from node to node. */
import type { Heading, Nodes } from 'mdast';
import type { ReferenceEntry } from '../../contract/document.ts';
import type { Span } from '../../contract/span.ts';
import type { BlockList } from '../block-list.ts';
import type { Metadata } from '../reading.ts';

/** The state of a walk through one file. */
export interface MarkdownWalk {
  readonly list: BlockList;
  /** Offset of the piece that is being read. */
  base: number;
  metadata: Metadata;
  /** The first main heading. */
  title: string | null;
  /** Level of the heading that opened the reference list; null outside. */
  referenceLevel: number | null;
  readonly definitions: ReferenceEntry[];
}

/** A node's place in the whole text. */
export function spanOf(walk: MarkdownWalk, node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start: walk.base + start, end: walk.base + (node.position?.end.offset ?? start) };
}

/** A heading's words without its signs; empty when it has none. */
export function headingSpan(walk: MarkdownWalk, node: Heading): Span {
  const start = node.children[0] ? spanOf(walk, node.children[0]).start : 0;
  const last = node.children.at(-1);
  return { start, end: last ? spanOf(walk, last).end : start };
}
