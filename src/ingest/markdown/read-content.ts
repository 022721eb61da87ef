/** Everything below headings: paragraphs, lists, tables, code, quotations. */
import type {
  BlockContent,
  Code,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  RootContent,
} from 'mdast';
import type { BlockKind } from '../../contract/document.ts';
import type { Span } from '../../contract/span.ts';
import { addBlock, addEntry } from '../block-list.ts';
import { parseEntryMarker, splitBracketedEntries } from '../entry-marker.ts';
import { hasWords } from '../strip-markup.ts';
import { headingSpan, type MarkdownWalk, spanOf } from './walk.ts';

/** Deeper nesting is nobody's structure: it becomes one block, so that recursion stays bounded. */
const maxDepth = 50;

/** Reads a node that is no heading; `inItem` marks paragraphs of list items. */
export function readContent(walk: MarkdownWalk, node: RootContent, depth: number, inItem = false): void {
  if (depth > maxDepth) addBlock(walk.list, 'paragraph', spanOf(walk, node));
  else if (node.type === 'paragraph') readParagraph(walk, node, inItem);
  else if (node.type === 'list') readList(walk, node, depth);
  else if (node.type === 'blockquote') readChildren(walk, node.children, { depth, inItem: false });
  else if (node.type === 'footnoteDefinition') readFootnote(walk, node, depth);
  else addBlock(walk.list, ...leafOf(walk, node));
}

/** A heading inside a list or a quotation is somebody else's outline: it is read as a paragraph. */
function leafOf(walk: MarkdownWalk, node: RootContent): [BlockKind, Span] {
  if (node.type === 'heading') return ['paragraph', headingSpan(walk, node)];
  if (node.type === 'table') return ['table', spanOf(walk, node)];
  if (node.type === 'code') return ['code', codeSpan(walk, node)];
  return [plainKind(node), spanOf(walk, node)];
}

/** Reads the children of a container. */
function readChildren(
  walk: MarkdownWalk,
  children: readonly (BlockContent | DefinitionContent)[],
  place: { readonly depth: number; readonly inItem: boolean },
): void {
  for (const child of children) readContent(walk, child, place.depth + 1, place.inItem);
}

/** HTML, rules and definitions hold nothing to quote; they also end a passage. */
function plainKind(node: RootContent): BlockKind {
  if (node.type === 'yaml') return 'front-matter';
  const junk = node.type === 'html' || node.type === 'thematicBreak' || node.type === 'definition';
  return junk || (node.type as string) === 'toml' ? 'junk' : 'paragraph';
}

/** Reads every item; the numbers of entries are those that the file shows, not those that a browser would count. */
function readList(walk: MarkdownWalk, node: List, depth: number): void {
  for (const item of node.children) {
    const read = () => readChildren(walk, item.children, { depth, inItem: true });
    const number = inReferenceList(walk) ? entryNumber(walk, item) : null;
    if (number === null) read();
    else addEntry(walk.list, { number, position: spanOf(walk, item).start }, read);
  }
}

/** Under a heading such as "References" and not yet inside an entry. */
const inReferenceList = (walk: MarkdownWalk) => walk.referenceLevel !== null && walk.list.reference === null;

function entryNumber(walk: MarkdownWalk, item: ListItem): number | null {
  const { start, end } = spanOf(walk, item);
  return parseEntryMarker(walk.list.text.slice(start, Math.min(end, start + 40)))?.number ?? null;
}

function readParagraph(walk: MarkdownWalk, node: Paragraph, inItem: boolean): void {
  const span = withoutMarker(walk, spanOf(walk, node));
  const entries = inReferenceList(walk) ? splitBracketedEntries(walk.list.text, span) : [];
  for (const entry of entries) addEntry(walk.list, entry, () => addBlock(walk.list, 'paragraph', entry));
  if (entries.length === 0) addBlock(walk.list, paragraphKind(walk, span, inItem), span);
}

/** A paragraph of images alone says nothing that could be quoted. */
function paragraphKind(walk: MarkdownWalk, span: Span, inItem: boolean): BlockKind {
  if (!hasWords(walk.list.text.slice(span.start, span.end))) return 'junk';
  return inItem ? 'list-item' : 'paragraph';
}

/** In `12. [12] Title` the second number is a marker too. */
function withoutMarker(walk: MarkdownWalk, span: Span): Span {
  if (walk.list.reference === null) return span;
  const marker = parseEntryMarker(walk.list.text.slice(span.start, Math.min(span.end, span.start + 40)));
  if (!marker?.bracketed || marker.number !== walk.list.reference) return span;
  return { start: span.start + marker.length, end: span.end };
}

function readFootnote(walk: MarkdownWalk, node: FootnoteDefinition, depth: number): void {
  const read = () => readChildren(walk, node.children, { depth, inItem: false });
  const number = /^\d{1,4}$/.exec(node.label ?? node.identifier)?.[0];
  if (number === undefined || walk.list.reference !== null) read();
  else addEntry(walk.list, { number: Number(number), position: spanOf(walk, node).start }, read);
}

/** The lines between the fences; the whole block when there are none. */
function codeSpan(walk: MarkdownWalk, node: Code) {
  const span = spanOf(walk, node);
  const source = walk.list.text.slice(span.start, span.end);
  const opening = /^(?:`{3,}|~{3,})[^\n]*(?:\n|$)/.exec(source);
  if (!opening) return span;
  const body = source.slice(opening[0].length);
  const closing = /(?:^|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(body);
  const start = span.start + opening[0].length;
  return { start, end: start + (closing ? closing.index : body.length) };
}
