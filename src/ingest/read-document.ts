/** One file → one Document. Every reader leaves the text as it is and only points into it. */
import { createHash } from 'node:crypto';
import type { Block, Document } from '../contract/document.ts';
import { createSlug, withoutExtension } from './assign-ids.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';
import type { Reading } from './reading.ts';

/** A file of the corpus; without an `id` it gets the slug of its name. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly id?: string;
}

/** The Document of a file; throws `unreadable_document` with the reason when the file isn't text. */
export function readDocument(file: SourceFile): Document {
  const text = decodeText(file.name, file.bytes);
  const reading = isMarkdown(file.name, text) ? readMarkdown(text) : readPlainText(text);
  return {
    id: file.id ?? createSlug(withoutExtension(file.name)),
    name: file.name,
    title: reading.title ?? titleFromName(file.name),
    author: reading.author,
    date: reading.date,
    url: reading.url,
    language: reading.language ?? detectLanguage(sampleOf(text, reading)),
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    blocks: reading.blocks,
    references: reading.references,
    pages: [],
  };
}

/** Markdown takes seconds for each megabyte in the worst case: a file that large is hardly written by hand. */
const maxMarkdownCharacters = 8_000_000;

function isMarkdown(name: string, text: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && text.length <= maxMarkdownCharacters;
}

/** `notes/early_years.md` → `Early years`. */
function titleFromName(name: string): string {
  const file = withoutExtension(name.slice(name.lastIndexOf('/') + 1)).normalize('NFC');
  const words = file.replace(/[-_\s]+/g, ' ').trim() || file;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const prose = new Set<Block['kind']>(['paragraph', 'list-item', 'table']);

/** Running text tells the language; a reference list may be in any. */
function sampleOf(text: string, reading: Reading): string {
  const pieces: string[] = [];
  let length = 0;
  for (const block of reading.blocks) {
    if (length > 40_000) break;
    if (!prose.has(block.kind)) continue;
    pieces.push(text.slice(block.start, Math.min(block.end, block.start + 40_000)));
    length += block.end - block.start;
  }
  return pieces.length > 0 ? pieces.join('\n') : text.slice(0, 40_000);
}
