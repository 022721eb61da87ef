/** What every feature of a pair of rival values may look at. */
import type { RankedTerm } from '../../../contract/selector.ts';
import type { Asked } from '../asked.ts';
import type { Offered } from '../offered.ts';
import type { Opinion } from '../opinions.ts';

/** Two values that exclude each other, or two claims; the better-ranked sentence's comes first. */
export interface Pair {
  readonly a: Opinion;
  readonly b: Opinion;
}

export interface PairContext {
  readonly asked: Asked;
  /** All opinions on what is asked. */
  readonly opinions: readonly Opinion[];
  readonly terms: readonly RankedTerm[];
  readonly offered: Offered;
}

export type Feature = (pair: Pair, context: PairContext) => number;
export type Features = Readonly<Record<string, Feature>>;

type Measure = (one: Opinion, context: PairContext) => number;
type Test = (one: Opinion, context: PairContext) => boolean;

export const flag = (value: boolean): number => (value ? 1 : 0);

export const least =
  (of: Measure): Feature =>
  ({ a, b }, context) =>
    Math.min(of(a, context), of(b, context));

export const greatest =
  (of: Measure): Feature =>
  ({ a, b }, context) =>
    Math.max(of(a, context), of(b, context));

export const both =
  (test: Test): Feature =>
  ({ a, b }, context) =>
    flag(test(a, context) && test(b, context));

export const either =
  (test: Test): Feature =>
  ({ a, b }, context) =>
    flag(test(a, context) || test(b, context));

/** Share of the smaller set that the other has too; counted, since it runs for every pair. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of smaller) if (larger.has(one)) shared += 1;
  return shared / Math.max(1, smaller.size);
}
