/** One sentence may state both sides itself: "on 7 February or, by other accounts, on 20 February". */
import { compareValues } from '../values/compare-values.ts';
import type { Asked } from './asked.ts';
import type { Found } from './found.ts';
import type { Statement } from './statement.ts';

/** The first statement that gives two different values and says that accounts differ. */
export function disputedInOne(statements: readonly Statement[], asked: Asked): Found | null {
  for (const { facts, values } of statements) {
    if (!facts.dispute) continue;
    const [first, ...others] = values;
    const other = first && others.find((value) => compareValues(first, value) === 'different');
    if (!first || !other) continue;
    const side = ({ start, end }: { start: number; end: number }) => ({ sentence: facts.index, start, end });
    return { about: asked.about, sides: [side(first), side(other)] };
  }
  return null;
}
