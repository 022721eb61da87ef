/**
 * Document → Passages. A passage is what is retrieved and numbered: it never crosses a heading, a section or junk,
 * so that what stands around a quote is its context and nothing else.
 */
import type { Block, Document, PageStart } from '../contract/document.ts';
import type { Passage } from '../contract/passage.ts';
import { type ChunkOptions, defaultChunkOptions } from './chunk-options.ts';
import { type Group, groupBlocks } from './group-blocks.ts';
import { parseCitations } from './parse-citations.ts';
import { splitBlock } from './split-block.ts';

/** The passages of a document in text order, with ids `<document>#1`, `#2`, … */
export function splitDocument(document: Document, options: Partial<ChunkOptions> = {}): Passage[] {
  const sizes = { ...defaultChunkOptions, ...options };
  const groups = findRuns(document.blocks).flatMap((run) =>
    groupBlocks(
      run.map((block, index) => ({ block, sentences: splitBlock(document, block, run[index + 1]) })),
      sizes,
    ),
  );
  const known = new Set(document.references.map((entry) => entry.number));
  return groups.map((group, index) => createPassage(document, group, { ordinal: index + 1, known }));
}

const quotable = new Set<Block['kind']>(['paragraph', 'list-item', 'table', 'code', 'reference']);

/** Quotable blocks of one section with nothing between them. */
function findRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    const last = open.at(-1);
    if (!quotable.has(block.kind) || (last && !isSameSection(last, block))) {
      if (open.length > 0) runs.push(open);
      open = [];
    }
    if (quotable.has(block.kind)) open.push(block);
  }
  return open.length > 0 ? [...runs, open] : runs;
}

function isSameSection(a: Block, b: Block): boolean {
  if (a.section === b.section) return true;
  return (
    a.section.length === b.section.length && a.section.every((heading, index) => heading === b.section[index])
  );
}

interface Numbering {
  readonly ordinal: number;
  readonly known: ReadonlySet<number>;
}

function createPassage(document: Document, group: Group, { ordinal, known }: Numbering): Passage {
  const { block, start, end, sentences } = group;
  const text = document.text.slice(start, end);
  return {
    id: `${document.id}#${ordinal}`,
    document: document.id,
    ordinal,
    kind: block.kind === 'reference' ? 'reference' : 'text',
    section: block.section,
    page: pageAt(document.pages, start),
    text,
    start,
    end,
    // An entry of the reference list carries its own number.
    citations:
      block.reference === undefined ? parseCitations(text, (number) => known.has(number)) : [block.reference],
    sentences,
  };
}

function pageAt(pages: readonly PageStart[], offset: number): number | null {
  let page: number | null = null;
  for (const entry of pages) {
    if (entry.start > offset) break;
    page = entry.page;
  }
  return page;
}
