/**
 * The forms of ranker that were tried, side by side on held-out articles:
 *   node scripts/compare-rankers.ts <SQuAD file> [<questions.jsonl>=<folder of its documents> …]
 * What won is what `npm run train` trains; ARCHITECTURE.md has the table.
 */
import { scoreTrees } from '../src/answer/rank/boosted-trees.ts';
import { featureNames } from '../src/answer/rank/features/all.ts';
import { answerTypeFeatures } from '../src/answer/rank/features/answer-type.ts';
import { sumLinear } from '../src/answer/rank/model.ts';
import { placesByScore, readClosely, scoreSentences } from '../src/answer/rank/score-sentences.ts';
import { openLocalEmbedder } from '../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../src/embed/local/word-vectors.ts';
import { boost } from './training/boost.ts';
import { fitSentenceScorer, toChoice } from './training/fit.ts';
import { trainLinear, trainPairwise } from './training/linear.ts';
import { foldsByGroup } from './training/listwise.ts';
import { parseSource } from './training/open-set.ts';
import { loadQuestionLists, type QuestionList } from './training/question-lists.ts';

type Score = (list: QuestionList) => number[];
const byRow =
  (score: (row: Float32Array) => number): Score =>
  ({ rows }) =>
    rows.map(score);
type Train = (lists: readonly QuestionList[]) => Score;

const boosting = { trees: 300, leaves: 8, rate: 0.03, lambda: 20, minRows: 100 };
const options = { epochs: 40, rate: 0.02, penalty: 0.015, batch: 64 };
const linear = (lists: readonly QuestionList[]) => trainLinear(lists, options);
/** What the ranker knows of the shortest answer inside a sentence. */
const answerFeatures: ReadonlySet<string> = new Set(answerTypeFeatures);

const forms: Readonly<Record<string, Train>> = {
  linear: (lists) => {
    const model = linear(lists);
    return byRow((row) => sumLinear(model, row));
  },
  'linear, pairwise': (lists) => {
    const model = trainPairwise(lists, options);
    return byRow((row) => sumLinear(model, row));
  },
  'linear, without the answer in the sentence': (lists) => {
    const without = (row: Float32Array) => row.filter((_, i) => !answerFeatures.has(featureNames[i] ?? ''));
    const model = linear(lists.map((list) => ({ ...list, rows: list.rows.map(without) })));
    return byRow((row) => sumLinear(model, without(row)));
  },
  'linear and a network': (lists) => {
    const model = fitSentenceScorer(lists);
    return (list) => scoreSentences(list, model);
  },
  'linear and boosted trees': (lists) => {
    const model = linear(lists);
    const trees = boost(
      lists.map((list) => toChoice(list, model)),
      boosting,
    );
    return (list) =>
      list.rows.map((row, i) => (sumLinear(model, row) + scoreTrees(trees, readClosely(list, i))) / 2);
  },
};

function measure(train: Train, lists: readonly QuestionList[]) {
  const counts = { first: 0, withinThree: 0, passage: 0, of: 0 };
  for (const fold of foldsByGroup(lists, 6)) {
    const score = train(fold.train.filter(({ target }) => target.some((share) => share > 0)));
    for (const list of fold.test.filter(({ answerable }) => answerable)) {
      const { target, rightPassage } = list;
      const best = placesByScore(score(list)).slice(0, 3);
      counts.of += 1;
      counts.first += (target[best[0] ?? -1] ?? 0) > 0 ? 1 : 0;
      counts.withinThree += best.some((i) => (target[i] ?? 0) > 0) ? 1 : 0;
      counts.passage += rightPassage[best[0] ?? -1] === true ? 1 : 0;
    }
  }
  const share = (count: number) => (count / counts.of).toFixed(3);
  return {
    first: share(counts.first),
    withinThree: share(counts.withinThree),
    passage: share(counts.passage),
  };
}

const tools = { embedder: await openLocalEmbedder(), words: openWordVectors() };
for (const argument of process.argv.slice(2)) {
  const lists = await loadQuestionLists(parseSource(argument), tools);
  console.log(lists[0]?.set);
  console.table(
    Object.fromEntries(Object.entries(forms).map(([name, train]) => [name, measure(train, lists)])),
  );
}
await tools.embedder.close();
