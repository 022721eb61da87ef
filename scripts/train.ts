/**
 * Trains the sentence ranker and the decision to answer:
 *   npm run train -- <SQuAD file> [<questions.jsonl>=<folder of its documents> …] [<cases.jsonl> …]
 * A number and an asterisk before a file say how much each of its questions counts: `4*squad.json`. The threshold is set
 * on the first file, so that it answers what `answeredShare` says. Prints what it reaches on held-out articles
 * (cross-validated) and writes the weights with those figures.
 */
import { join } from 'node:path';
import { featureNames } from '../src/answer/rank/features/all.ts';
import { openLocalEmbedder } from '../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../src/embed/local/word-vectors.ts';
import { type Figures, outcomeOf, summarise, thresholdFor } from './training/figures.ts';
import { fitConfidence, fitScorer, scoreList } from './training/fit.ts';
import { foldsByGroup } from './training/listwise.ts';
import { isCases, parseSource } from './training/open-set.ts';
import {
  loadCaseLists,
  loadExcerptLists,
  loadQuestionLists,
  type QuestionList,
} from './training/question-lists.ts';
import { rememberVectors } from './training/remember-vectors.ts';
import { saveWeights, today } from './training/save-weights.ts';

const folds = 4;
const target = join(import.meta.dirname, '../src/answer/rank/ranker.weights.json');

/** More would be answered at the price of many more false answers. */
const answeredShare = 0.96;
const sets = process.argv.slice(2).map(parseSource);
if (sets.length === 0) {
  console.error(
    'usage: npm run train -- <SQuAD file> [<questions.jsonl>=<folder of its documents> …] [<cases.jsonl> …]',
  );
  process.exit(2);
}
const started = performance.now();
const lists = await loadAll();
tell(`${lists.length} lists read`);
const parts = foldsByGroup(lists, folds).map(({ train, test }, fold) => {
  const scorer = fitScorer(train, featureNames);
  const scored = test.map((list) => scoreList(list, scorer));
  tell(`ranking held out, part ${fold + 1} of ${folds}`);
  return scored;
});
const outcomes = parts.flatMap((part) => {
  const confidence = fitConfidence(parts.filter((other) => other !== part).flat());
  return part.map((scored) => outcomeOf(scored, confidence));
});
const [first] = lists;
const threshold = thresholdFor(
  outcomes.filter(({ set }) => set === first?.set),
  answeredShare,
);
const figures: Record<string, Figures> = { all: summarise(outcomes, threshold) };
for (const set of new Set(lists.map((list) => list.set))) {
  figures[set] = summarise(
    outcomes.filter((outcome) => outcome.set === set),
    threshold,
  );
}
console.table(figures);
console.log(`threshold ${threshold}`);
save();

/** With all sets it takes the better part of an hour. */
function tell(done: string): void {
  console.error(`${Math.round((performance.now() - started) / 1000)} s: ${done}`);
}

async function loadAll(): Promise<QuestionList[]> {
  const tools = { embedder: rememberVectors(await openLocalEmbedder()), words: openWordVectors() };
  const loaded: QuestionList[] = [];
  for (const set of sets) {
    const loads = isCases(set) ? [loadCaseLists] : [loadQuestionLists, loadExcerptLists];
    for (const load of loads) loaded.push(...(await load(set, tools)));
  }
  await tools.embedder.close();
  return loaded;
}

function save(): void {
  const on = Object.fromEntries(lists.map(({ set, weight }) => [set, weight]));
  const trained = { on, date: today(), folds, heldOut: figures };
  const model = { ...fitScorer(lists, featureNames), confidence: fitConfidence(parts.flat()) };
  saveWeights(target, { trained, threshold, ...model });
}
