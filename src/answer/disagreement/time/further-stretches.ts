/** "From 1948 to 1950", "between 1949 and 1951": whoever dates the same stretch otherwise is one more side of the dispute. */
import { compareValues } from '../../values/compare-values.ts';
import { type DayRange, rangeOf } from '../../values/date-interval.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { coverageOf } from '../coverage.ts';
import { belongsToAsked } from '../governs.ts';
import type { Opinion } from '../opinions.ts';
import { stretchOf } from './stretch.ts';

/** The likeliest opinions on the same stretch that agree with no side, of the sentences that say as much of the question. */
export function furtherStretches(
  sides: readonly Opinion[],
  opinions: readonly Opinion[],
  asked: Asked,
): Opinion[] {
  const stretches = sides.flatMap(({ value }) => daysOf(value) ?? []);
  if (stretches.length === 0) return [];
  const least = Math.min(...sides.map((side) => coverageOf(side, asked)));
  const isGoverned = sides.every((side) => belongsToAsked(side, asked));
  const further: Opinion[] = [];
  for (const opinion of opinions) {
    const stretch = daysOf(opinion.value);
    const isNew = [...sides, ...further].every(
      ({ facts, value }) => facts !== opinion.facts && compareValues(value, opinion.value) === 'different',
    );
    if (
      stretch !== null &&
      isNew &&
      stretches.some((one) => areOfOne(one, stretch)) &&
      (belongsToAsked(opinion, asked) || !isGoverned) &&
      coverageOf(opinion, asked) >= least
    )
      further.push(opinion);
  }
  return further;
}

function daysOf(value: Value): DayRange | null {
  const stretch = stretchOf(value);
  return stretch && rangeOf(stretch);
}

/** The frame of something else is longer by more than this. */
const mostLonger = 2;

/** Half of the shorter one lies in the other: what came before or after is another stretch. */
function areOfOne(a: DayRange, b: DayRange): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const [shorter = 0, longer = 0] = [a.to - a.from, b.to - b.from].sort((one, other) => one - other);
  return shared * 2 >= shorter && longer <= mostLonger * shorter;
}
