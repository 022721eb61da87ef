/** Sets of characters of documents: what the overlap figures count. Overlapping spans count once. */

/** A span of one document. */
export interface PlacedSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** How many characters the spans cover together. */
export function countCharacters(spans: readonly PlacedSpan[]): number {
  return disjoint(spans).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How many characters are covered both by `left` and by `right`. */
export function countShared(left: readonly PlacedSpan[], right: readonly PlacedSpan[]): number {
  const pieces = disjoint(right);
  return disjoint(left).reduce(
    (sum, span) => sum + pieces.reduce((shared, piece) => shared + overlap(span, piece), 0),
    0,
  );
}

/** How many characters two spans have in common. */
export function overlap(left: PlacedSpan, right: PlacedSpan): number {
  if (left.document !== right.document) return 0;
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

function disjoint(spans: readonly PlacedSpan[]): PlacedSpan[] {
  const sorted = spans.toSorted((a, b) =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start,
  );
  const merged: PlacedSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.document !== span.document || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return merged;
}
