/**
 * remark with positions, kept away from its worst cases. Its time grows faster than linearly with nesting and
 * with unclosed brackets, so a large file is parsed in pieces cut at blank lines (blocks don't reach across
 * those), and a piece that is pathological is given up: the caller reads it as plain lines.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

const maxPieceCharacters = 200_000;
const maxNesting = 200;
const maxBrackets = 5_000;

/** The syntax tree of a piece; null when it must not be parsed. */
export function parseMarkdown(piece: string): Root | null {
  if (piece.length > maxPieceCharacters || isPathological(piece)) return null;
  try {
    return parser.parse(piece);
  } catch {
    // Deep nesting ends in a stack overflow inside the parser: the text is still worth reading.
    return null;
  }
}

function isPathological(piece: string): boolean {
  let run = 0;
  let brackets = 0;
  for (let index = 0; index < piece.length; index++) {
    const code = piece.charCodeAt(index);
    if (code === 0x5b) brackets++;
    else if (code === 0x5d) brackets--;
    run = nests(code) ? run + 1 : code === 0x20 || code === 0x09 ? run : 0;
    if (run > maxNesting || Math.abs(brackets) > maxBrackets) return true;
  }
  return false;
}

/** `>`, `-`, `*`, `+`, `[`, `_` and `<` in a row open containers or delimiters. */
const nests = (code: number) => nesting.has(code);
const nesting = new Set([...'>*+[_<!('].map((sign) => sign.charCodeAt(0)));
