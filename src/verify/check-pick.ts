/** The gate: a pick becomes a quote only when the stored document has those very characters in that very place. */
import type { Document } from '../contract/document.ts';
import type { Pick, RetrievedPassage } from '../contract/draft.ts';
import type { Span } from '../contract/span.ts';

/** A pick that passed, still by position; `text === document.text.slice(start, end)`. */
export interface VerifiedQuote extends Span {
  readonly passage: number;
  readonly text: string;
  readonly document: Document;
  readonly highlights: readonly (readonly [number, number])[];
  readonly alsoIn: readonly number[];
}

/** Why a pick was rejected; these words are counted in `dropped`. */
export type Rejection =
  | 'passage does not exist'
  | 'sentence does not exist'
  | 'span outside its sentence'
  | 'document does not exist'
  | 'text differs from the document'
  | 'nothing but white space'
  | 'quoted already';

export interface Gate {
  readonly passages: readonly RetrievedPassage[];
  readonly documents: ReadonlyMap<string, Document>;
}

export function checkPick(pick: Pick, gate: Gate): VerifiedQuote | Rejection {
  const passage = at(gate.passages, pick.passage)?.passage;
  if (passage === undefined) return 'passage does not exist';
  const sentence = at(passage.sentences, pick.sentence);
  if (sentence === undefined) return 'sentence does not exist';
  const span = pick.span ?? sentence;
  if (!isInside(span, sentence)) return 'span outside its sentence';
  const document = gate.documents.get(passage.document);
  if (document === undefined) return 'document does not exist';
  const text = document.text.slice(span.start, span.end);
  const seen = passage.text.slice(span.start - passage.start, span.end - passage.start);
  const shown = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  if (text !== seen || text !== shown || splitsCharacter(document.text, span))
    return 'text differs from the document';
  if (text.trim() === '') return 'nothing but white space';
  return {
    passage: pick.passage,
    start: span.start,
    end: span.end,
    text,
    document,
    highlights: relativeHighlights(pick.highlights ?? [], span),
    alsoIn: (pick.alsoIn ?? []).filter((other) => other !== pick.passage && isStored(other, gate)),
  };
}

/** Whether the position names a passage whose document is at hand, so that it can become a reference. */
function isStored(position: number, { passages, documents }: Gate): boolean {
  const retrieved = at(passages, position);
  return retrieved !== undefined && documents.has(retrieved.passage.document);
}

/** `list[i]` for a whole, non-negative `i` only: a lying draft may hold anything. */
function at<T>(list: readonly T[], i: number): T | undefined {
  return Number.isInteger(i) && i >= 0 ? list[i] : undefined;
}

/** Both ends are whole numbers, in order, inside `outer`. */
export function isInside(span: Span, outer: Span): boolean {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
  return whole && span.start < span.end && span.start >= outer.start && span.end <= outer.end;
}

/** Whether an end of the span falls between the two halves of a surrogate pair. */
function splitsCharacter(text: string, { start, end }: Span): boolean {
  return [start, end].some((i) => {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i);
    return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  });
}

/** Highlights mark characters that are shown anyway, so a wrong one is left out, not a reason to reject the quote. */
function relativeHighlights(highlights: readonly Span[], quote: Span): (readonly [number, number])[] {
  const inside = highlights.filter((span) => isInside(span, quote)).toSorted((a, b) => a.start - b.start);
  const apart = inside.filter(
    (span, i) => i === 0 || span.start >= Math.max(...inside.slice(0, i).map(({ end }) => end)),
  );
  return apart.map(({ start, end }) => [start - quote.start, end - quote.start] as const);
}
