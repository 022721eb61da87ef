/** One paragraph → its sentences, the units that are embedded and quoted. */
import type { Span } from '../contract/span.ts';
import { cutLong } from './cut-long.ts';
import { endsSentence } from './ends-sentence.ts';
import { findBoundaries } from './find-boundaries.ts';
import { maskMarkup } from './mask-markup.ts';
import { trimSentence } from './trim-sentence.ts';

/** A sentence longer than this is cut at pauses. */
export const maxSentenceCharacters = 600;

/** Sentence spans within the text: in order, never overlapping, together all that isn't white space or a marker. */
export function splitSentences(text: string, language: string): Span[] {
  const masked = maskMarkup(text);
  const cuts = [...mendBoundaries(masked, findBoundaries(masked, language)), ...findLineStarts(text)];
  const starts = [0, ...new Set(cuts.sort((a, b) => a - b))];
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .flatMap((span) => trimSentence(text, span) ?? [])
    .flatMap((span) => cutLong(text, span, maxSentenceCharacters))
    .flatMap((span) => trimSentence(text, span) ?? []);
}

/** The boundaries that end a sentence indeed. */
function mendBoundaries(masked: string, boundaries: readonly number[]): number[] {
  const kept: number[] = [];
  let start = 0;
  for (const [index, boundary] of boundaries.entries()) {
    const next = masked.slice(boundary, Math.min(boundaries[index + 1] ?? masked.length, boundary + 80));
    if (!hasWords.test(next)) continue;
    // A look at the last characters is enough, and keeps the whole linear.
    const before = masked.slice(Math.max(start, boundary - 80), boundary).trimEnd();
    if (!endsSentence({ before, after: masked.slice(boundary, boundary + 60) })) continue;
    kept.push(boundary);
    start = boundary;
  }
  return kept;
}

const hasWords = /[\p{L}\p{N}\p{S}]/u;

/** A hard break of Markdown, or a line of a dialogue that begins with its speaker. */
const lineStart =
  /(?: {2,}|\\)\n(?=[ \t>]*[^\p{Ll}\s])|(?<=[.!?…"”’—–:)\]])\n(?=[ \t>]*\p{Lu}[\p{L} .'’-]{0,30}:\s)/gu;

/** Lines that begin something new although no full stop stands before them. */
function findLineStarts(text: string): number[] {
  return text.includes('\n')
    ? [...text.matchAll(lineStart)].map((match) => match.index + match[0].length)
    : [];
}
