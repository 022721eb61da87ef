/** When does a quote or a passage hold a right answer: the two rules that all hit figures rest on. */
import { countCharacters, countShared, overlap, type PlacedSpan } from './character-set.ts';
import type { GoldSpan } from './question-set.ts';

/** Leaves room for a full stop or a quotation mark at the ends, no more. */
const nearlyAll = 0.9;

/**
 * A quote holds a gold span when it covers at least nine tenths of its characters (all of them below ten),
 * or, for a gold excerpt longer than the quote, when nine tenths of the quote's own characters lie inside it.
 */
export function quoteHolds(quote: PlacedSpan, gold: GoldSpan): boolean {
  const shared = overlap(quote, gold);
  const needed = Math.ceil(nearlyAll * Math.min(gold.end - gold.start, quote.end - quote.start));
  return shared > 0 && shared >= needed;
}

/** A passage holds a gold span when it covers at least half of it, or when nine tenths of the passage lie inside it. */
export function passageHolds(passage: PlacedSpan, gold: GoldSpan): boolean {
  const shared = overlap(passage, gold);
  return (
    shared > 0 &&
    (shared >= (gold.end - gold.start) / 2 || shared >= nearlyAll * (passage.end - passage.start))
  );
}

/** For each part the alternative that has the most characters in common with `spans`; on a tie the first. */
export function nearestGold(
  parts: readonly (readonly GoldSpan[])[],
  spans: readonly PlacedSpan[],
): GoldSpan[] {
  return parts.flatMap((part) => {
    const ranked = part.map((gold) => ({
      gold,
      share: countShared([gold], spans) / countCharacters([gold]),
    }));
    return ranked.toSorted((a, b) => b.share - a.share)[0]?.gold ?? [];
  });
}
