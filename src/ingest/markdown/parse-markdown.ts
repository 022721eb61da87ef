/**
 * remark for the block structure alone, with positions. Everything inside a paragraph stays the author's source, so
 * the inline constructs are switched off: they cost most of the time, and some of them (brackets, tildes,
 * backticks) take quadratic time on hostile input. What is left is kept from its worst case, nesting: a piece that
 * nests too deep is given up, and the caller reads it as plain lines.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const inlineConstructs =
  'attention autolink characterEscape characterReference codeText hardBreakEscape htmlText labelEnd labelStartImage ' +
  'labelStartLink strikethrough emailAutolink wwwAutolink protocolAutolink gfmFootnoteCall gfmPotentialFootnoteCall';

function blocksOnly(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: inlineConstructs.split(' ') } },
  ];
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(blocksOnly)
  .freeze();

const maxPieceCharacters = 400_000;

/** Containers opened on one line: a hundred `>` is no quotation. */
const deepLine = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}|^[ \t]{200}/m;

/** The syntax tree of a piece; null when it must not be parsed. */
export function parseMarkdown(piece: string): Root | null {
  if (piece.length > maxPieceCharacters || deepLine.test(piece)) return null;
  try {
    return parser.parse(piece);
  } catch {
    // Deep nesting ends in a stack overflow inside the parser: the text is still worth reading.
    return null;
  }
}
