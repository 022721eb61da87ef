/** Pairs → the model that finds disagreements: a network that chooses among a question's pairs and that none is one. */
import type { NetworkModel } from '../../src/answer/rank/model.ts';
import { trainNetwork } from './network.ts';
import type { PairQuestion } from './pair-examples.ts';

const options = { hidden: 64, epochs: 20, rate: 0.005, decay: 0.3, batch: 64, seeds: [1, 2] };
/** Few questions are disputed; each counts as much as so many others. */
const disputedWeight = 8;
/** Half of the cases are disputed, and the others were written to tempt: whoever falls for them cries wolf. */
const disputedCaseWeight = 2;
const temptingCaseWeight = 3;
/** Most questions for yes or no were written to be disputed, and would be taken for disputed wherever they come up. */
const undisputedClaimWeight = 10;

export function fitPairs(questions: readonly PairQuestion[]): NetworkModel {
  // A disputed question whose sides are not among the pairs teaches nothing.
  const usable = questions.filter(
    ({ rows, right, disputed }) => rows.length > 0 && (!disputed || right.includes(true)),
  );
  return trainNetwork(
    usable.map((question) => ({
      rows: question.rows,
      right: question.right,
      weight: question.weight * weightOf(question),
    })),
    options,
  );
}

function weightOf({ disputed, isCase, asksClaim }: PairQuestion): number {
  if (isCase) return disputed ? disputedCaseWeight : temptingCaseWeight;
  if (disputed) return disputedWeight;
  return asksClaim ? undisputedClaimWeight : 1;
}
