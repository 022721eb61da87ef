/** Where readers put what they find: trimmed, freed of junk, under its headings, in text order. */
import type { Block, BlockKind, ReferenceEntry } from '../contract/document.ts';
import type { Span } from '../contract/span.ts';
import { carveJunk } from './junk.ts';
import { createOutline, type Outline } from './outline.ts';
import { createEntry, type EntryHints } from './references.ts';
import { trimSpan } from './trim-span.ts';

/** The blocks and reference lists of one text while it is read. */
export interface BlockList {
  readonly text: string;
  readonly outline: Outline;
  readonly blocks: Block[];
  /** One list of entries for each place that looks like a reference list. */
  readonly lists: ReferenceEntry[][];
  /** The entry whose blocks are being read; null outside a reference list. */
  reference: number | null;
}

/** An empty list for this text. */
export function createBlockList(text: string): BlockList {
  return { text, outline: createOutline(), blocks: [], lists: [], reference: null };
}

const quotable = new Set<BlockKind>(['paragraph', 'list-item', 'table', 'code']);

/** Adds a block; inside a reference entry whatever may be quoted becomes part of the entry. */
export function addBlock(list: BlockList, kind: BlockKind, span: Span, level?: number): void {
  const trimmed = trimSpan(list.text, span);
  if (!trimmed) return;
  const block: Block = { ...trimmed, kind, section: list.outline.path() };
  for (const piece of carveJunk(list.text, finish(list, block, level))) list.blocks.push(piece);
}

function finish(list: BlockList, block: Block, level: number | undefined): Block {
  if (level !== undefined) return { ...block, level };
  if (list.reference === null || !quotable.has(block.kind)) return block;
  return { ...block, kind: 'reference', reference: list.reference };
}

/** Reads one entry of a reference list: every block that `read` adds belongs to it. */
export function addEntry(
  list: BlockList,
  hints: EntryHints & { readonly position: number },
  read: () => void,
): void {
  const first = list.blocks.length;
  const outer = list.reference;
  list.reference = hints.number;
  read();
  list.reference = outer;
  if (list.lists.length === 0) list.lists.push([]);
  list.lists.at(-1)?.push(createEntry(list.text, list.blocks.slice(first), hints));
}
