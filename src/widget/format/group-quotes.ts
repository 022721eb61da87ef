/** Which quotes stand side by side: those that one disagreement, or a chain of them, holds together. */
import type { Disagreement } from '../../contract/answer.ts';

export interface QuoteGroup {
  /** Positions in `quotes`, ascending. */
  readonly quotes: readonly number[];
  /** Empty for a quote that nothing contradicts. */
  readonly disagreements: readonly Disagreement[];
}

/** Groups the positions 0 … `count` - 1 in reading order. */
export function groupQuotes(count: number, disagreements: readonly Disagreement[]): QuoteGroup[] {
  const group = Array.from({ length: count }, (_, at) => at);
  const inside = disagreements.map((each) => each.quotes.filter((at) => at >= 0 && at < count));
  for (const [first, ...others] of inside) {
    for (const other of others) {
      const [from, to] = [group[other], group[first ?? other]];
      for (const [at, of] of group.entries()) if (of === from && to !== undefined) group[at] = to;
    }
  }
  return [...new Set(group)].map((id) => ({
    quotes: group.flatMap((of, at) => (of === id ? [at] : [])),
    disagreements: disagreements.filter((_, at) => group[inside[at]?.[0] ?? -1] === id),
  }));
}

/** The values that a quote stands for in a disagreement. */
export function valuesOf(disagreement: Disagreement, quote: number): string[] {
  return disagreement.values.filter((_, at) => disagreement.quotes[at] === quote);
}
