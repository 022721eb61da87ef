/** One block → its sentences: prose by sentences, tables by rows, code by paragraphs of lines. */
import type { Block } from '../contract/document.ts';
import type { Sentence } from '../contract/passage.ts';
import type { Span } from '../contract/span.ts';
import { cutLong } from './cut-long.ts';
import { splitReference } from './split-reference.ts';
import { maxSentenceCharacters, splitSentences } from './split-sentences.ts';
import { trimSpaces } from './trim-sentence.ts';

/** A text and the language that its sentences are split by. */
export interface SplitText {
  readonly text: string;
  readonly language: string;
}

/** The sentences of a block that may be quoted; `next` is the block after it. */
export function splitBlock({ text, language }: SplitText, block: Block, next?: Block): Sentence[] {
  const source = text.slice(block.start, block.end);
  const isTitle = block.reference !== undefined && block.reference === next?.reference;
  const spans =
    block.kind === 'reference'
      ? splitReference(source, language, isTitle)
      : splitSource(source, block, language);
  return spans.map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
    text: source.slice(start, end),
  }));
}

function splitSource(source: string, block: Block, language: string): Span[] {
  if (block.kind === 'table') return splitAt(source, /\n/g).filter((row) => !isDelimiterRow(source, row));
  if (block.kind === 'code') return splitAt(source, /\n[ \t]*\n/g);
  return splitSentences(source, language);
}

/** Pieces between separators, trimmed and not too long. */
function splitAt(source: string, separator: RegExp): Span[] {
  const ends = [...source.matchAll(separator)].map((match) => match.index + match[0].length);
  return [...ends, source.length]
    .map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0), end }))
    .flatMap((span) => trimSpaces(source, span) ?? [])
    .flatMap((span) => cutLong(source, span, maxSentenceCharacters))
    .flatMap((span) => trimSpaces(source, span) ?? []);
}

/** `| --- | :-: |` says how a table looks, not what it says. */
function isDelimiterRow(source: string, row: Span): boolean {
  return (
    /^[|:\-\s>]+$/.test(source.slice(row.start, row.end)) && source.slice(row.start, row.end).includes('-')
  );
}
