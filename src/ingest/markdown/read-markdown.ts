/** Markdown → blocks. The canonical text is the source itself, so offsets hold in the file as it is. */
import type { Definition, Heading, Root, RootContent } from 'mdast';
import type { Span } from '../../contract/span.ts';
import { addBlock, createBlockList } from '../block-list.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { readParagraphs } from '../plain-text/read-paragraphs.ts';
import { noMetadata, type Reading } from '../reading.ts';
import { createEntry, isReferenceHeading, mergeLists } from '../references.ts';
import { stripMarkup } from '../strip-markup.ts';
import { foldSpaces } from '../trim-span.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readContent } from './read-content.ts';
import { splitPieces } from './split-pieces.ts';
import { headingSpan, type MarkdownWalk, spanOf } from './walk.ts';

/** The structure of a Markdown text. */
export function readMarkdown(text: string): Reading {
  const walk: MarkdownWalk = {
    list: createBlockList(text),
    base: 0,
    metadata: noMetadata,
    title: null,
    referenceLevel: null,
    definitions: [],
  };
  for (const piece of splitPieces(text)) readPiece(walk, piece);
  const { list } = walk;
  const references = mergeLists([...list.lists, walk.definitions]);
  return { ...walk.metadata, title: walk.metadata.title ?? walk.title, blocks: list.blocks, references };
}

function readPiece(walk: MarkdownWalk, piece: Span): void {
  const tree: Root | null = parseMarkdown(walk.list.text.slice(piece.start, piece.end));
  walk.base = piece.start;
  if (tree) for (const node of tree.children) readNode(walk, node);
  else readParagraphs(walk.list, piece);
}

function readNode(walk: MarkdownWalk, node: RootContent): void {
  if (node.type === 'heading') readHeading(walk, node);
  else if (node.type === 'yaml') readFrontMatter(walk, node.value, spanOf(walk, node));
  else if (node.type === 'definition') readDefinition(walk, node);
  else readContent(walk, node, 0);
}

function readHeading(walk: MarkdownWalk, node: Heading): void {
  const span = headingSpan(walk, node);
  const title = stripMarkup(walk.list.text.slice(span.start, span.end));
  const isTitle = node.depth === 1 && isDocumentTitle(walk, title);
  if (isTitle) walk.title = title;
  // The title closes what was open but is itself no section.
  walk.list.outline.open(node.depth, '');
  addBlock(walk.list, 'heading', span, node.depth);
  walk.list.outline.open(node.depth, isTitle ? '' : title);
  trackReferences(walk, node.depth, title);
}

/** The first main heading names the document, unless the front matter gave it another name. */
function isDocumentTitle(walk: MarkdownWalk, heading: string): boolean {
  if (walk.title !== null) return false;
  const { title } = walk.metadata;
  return title === null || foldSpaces(title).toLowerCase() === heading.toLowerCase();
}

function trackReferences(walk: MarkdownWalk, level: number, heading: string): void {
  if (isReferenceHeading(heading)) {
    walk.referenceLevel = level;
    walk.list.lists.push([]);
  } else if (walk.referenceLevel !== null && level <= walk.referenceLevel) walk.referenceLevel = null;
}

function readFrontMatter(walk: MarkdownWalk, yaml: string, span: Span): void {
  const metadata = parseFrontMatter(yaml);
  if (metadata) walk.metadata = metadata;
  addBlock(walk.list, metadata ? 'front-matter' : 'junk', span);
}

/** `[21]: https://…` tells where `[21]` leads: an entry that a reference list may describe better. */
function readDefinition(walk: MarkdownWalk, node: Definition): void {
  const span = spanOf(walk, node);
  addBlock(walk.list, 'junk', span);
  const number = /^\^?(\d{1,4})$/.exec(node.label ?? node.identifier)?.[1];
  if (number === undefined) return;
  const entry = createEntry(walk.list.text, [], {
    number: Number(number),
    position: span.start,
    url: node.url,
  });
  walk.definitions.push({ ...entry, text: node.title ?? node.url, title: node.title ?? null });
}
