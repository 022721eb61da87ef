/** One sentence may state both sides itself: "on 7 February or, by other accounts, on 20 February". */
import { compareValues } from '../../values/compare-values.ts';
import { readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { type Found, toSide } from '../found.ts';
import { opinionsOf } from '../opinions.ts';
import { readFacts } from '../sentence-facts.ts';

/** Further down a sentence that speaks of a dispute speaks of another one. */
const considered = 2;

/** The first of the best sentences that gives two different values and says that accounts differ. */
export function disputedInOne({ question, expected, sentences }: PairInput): Found[] {
  const disputed = sentences
    .slice(0, considered)
    .map(readFacts)
    .filter(({ dispute }) => dispute);
  if (disputed.length === 0) return [];
  const asked = readAsked(question, expected).filter(({ about }) => about !== 'statement');
  for (const part of asked) {
    for (const facts of disputed) {
      const opinions = opinionsOf(facts, part, expected);
      const [first, ...others] = opinions.filter((opinion) => !isElsewhere(opinion, part));
      const other = first && others.find(({ value }) => compareValues(first.value, value) === 'different');
      if (!first || !other) continue;
      return [{ about: part.about, sides: [toSide(first), toSide(other)] }];
    }
  }
  return [];
}
