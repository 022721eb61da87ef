/** One paragraph → its sentences, the units that are embedded and quoted. */
import type { Span } from '../contract/span.ts';
import { cutLong } from './cut-long.ts';
import { endsSentence } from './ends-sentence.ts';
import { isEscaped, isWrittenBreak } from './escaped-text.ts';
import { findBoundaries } from './find-boundaries.ts';
import { findForcedCuts } from './find-forced-cuts.ts';
import { maskMarkup } from './mask-markup.ts';
import { trimSentence } from './trim-sentence.ts';

/** A sentence longer than this is cut at pauses. */
export const maxSentenceCharacters = 600;

/** Sentence spans within the text: in order, never overlapping, together all that isn't white space or a marker. */
export function splitSentences(text: string, language: string): Span[] {
  const forced = findForcedCuts(text);
  const masked = maskMarkup(text);
  const form = { isEscaped: isEscaped(text), isQuoted: /^[ \t]*>/m.test(text) };
  const cuts = [...mendBoundaries(masked, findBoundaries(masked, language), forced), ...forced]
    // A written line break is one sign.
    .filter((cut) => !form.isEscaped || !isWrittenBreak(text, cut - 1))
    .sort((a, b) => a - b);
  const starts = [0, ...new Set(cuts)];
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .flatMap((span) => trimSentence(text, span, form) ?? [])
    .flatMap((span) => cutLong(text, span, maxSentenceCharacters))
    .flatMap((span) => trimSentence(text, span, form) ?? []);
}

const hasWords = /[\p{L}\p{N}\p{S}]/u;

/** The boundaries that end a sentence indeed. */
function mendBoundaries(masked: string, boundaries: readonly number[], forced: readonly number[]): number[] {
  const kept: number[] = [];
  let start = 0;
  let nextForced = 0;
  for (const [index, boundary] of boundaries.entries()) {
    while ((forced[nextForced] ?? masked.length) < boundary) start = forced[nextForced++] ?? start;
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
