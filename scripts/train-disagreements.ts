/**
 * Trains the model that tells contradictions from values that can both be true:
 *   npm run train:disagreements -- <cases.jsonl>[,<cases.jsonl> …] <SQuAD file> [<questions.jsonl>=<folder> …]
 * A line of cases is a corpus of its own; a SQuAD file and a question file with the folder of its documents are sets. A number and
 * an asterisk before a set say how much each of its questions counts: `3*questions.jsonl=documents`.
 * Prints what it finds in sets that it was not trained on, and writes the weights learned from all of them.
 */
import { join } from 'node:path';
import { pairFeatureNames } from '../src/answer/disagreement/pair/features.ts';
import { leadOf } from '../src/answer/disagreement/pair/model.ts';
import { loadRankerModel } from '../src/answer/rank/load-ranker-model.ts';
import type { NetworkModel } from '../src/answer/rank/model.ts';
import { scoreNetwork } from '../src/answer/rank/score-network.ts';
import { openLocalEmbedder } from '../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../src/embed/local/word-vectors.ts';
import { fitPairs } from './training/fit-pairs.ts';
import { foldsByGroup } from './training/listwise.ts';
import { parseSource } from './training/open-set.ts';
import { loadCases, loadPairQuestions, type PairQuestion } from './training/pair-examples.ts';
import { rememberVectors } from './training/remember-vectors.ts';
import { saveWeights, today } from './training/save-weights.ts';

/** Of the questions that nothing disputes, at most this share may be flagged; the cases, made to tempt, apart. */
const falseFlags = 0.03;
const folds = 4;
const target = join(import.meta.dirname, '../src/answer/disagreement/pair/pair.weights.json');

const [cases, ...sources] = process.argv.slice(2);
if (cases === undefined || sources.length === 0) {
  console.error(
    'usage: npm run train:disagreements -- <cases.jsonl>[,<cases.jsonl> …] <SQuAD file> [<questions.jsonl>=<folder> …]',
  );
  process.exit(2);
}
const questions = await loadAll(cases.split(','));
const sets = [...new Set(questions.map(({ set }) => set))];
/** Whole sets are held out, several at a time; the cases of each file in parts. */
const grouped = questions.map((question) =>
  question.isCase ? question : { ...question, group: question.set },
);
const outcomes = foldsByGroup(grouped, folds).flatMap(({ train, test }) => {
  const model = fitPairs(train);
  return test.map((question) => outcomeOf(question, model));
});
const threshold = thresholdFor(outcomes.filter(({ isCase }) => !isCase));
const figures = Object.fromEntries(
  ['all', ...sets].map((name) => [
    name,
    summarise(outcomes.filter(({ set }) => name === 'all' || set === name)),
  ]),
);
console.table(figures);
console.log(`threshold ${threshold}`);
save(fitPairs(questions));

async function loadAll(paths: readonly string[]): Promise<PairQuestion[]> {
  const embedder = rememberVectors(await openLocalEmbedder());
  const tools = { embedder, words: openWordVectors(), model: await loadRankerModel() };
  const loaded: PairQuestion[] = [];
  for (const path of paths) loaded.push(...(await loadCases(path, tools)));
  for (const source of sources) loaded.push(...(await loadPairQuestions(parseSource(source), tools)));
  await embedder.close();
  return loaded;
}

interface Outcome {
  readonly set: string;
  readonly isCase: boolean;
  readonly disputed: boolean;
  /** The likeliest pair is the disagreement. */
  readonly isRight: boolean;
  /** Minus infinity for a question that is refused. */
  readonly lead: number;
}

function outcomeOf(
  { set, isCase, disputed, answered, rows, right }: PairQuestion,
  model: NetworkModel,
): Outcome {
  const scores = rows.map((row) => scoreNetwork(model, row));
  const isRight = right[scores.indexOf(Math.max(...scores))] === true;
  return { set, isCase, disputed, isRight, lead: answered ? leadOf(scores) : Number.NEGATIVE_INFINITY };
}

function thresholdFor(all: readonly Outcome[]): number {
  const others = all.filter(({ disputed }) => !disputed).map(({ lead }) => lead);
  others.sort((a, b) => b - a);
  return Number((others[Math.floor(falseFlags * others.length)] ?? 0).toFixed(3));
}

function summarise(all: readonly Outcome[]) {
  const [disputed, others] = [all.filter((one) => one.disputed), all.filter((one) => !one.disputed)];
  const share = (part: number, of: number) => (of === 0 ? null : Math.round((part / of) * 1e3) / 1e3);
  const flagged = (list: readonly Outcome[]) => list.filter(({ lead }) => lead > threshold);
  return {
    disputed: disputed.length,
    found: share(flagged(disputed).filter(({ isRight }) => isRight).length, disputed.length),
    others: others.length,
    falseFlags: share(flagged(others).length, others.length),
  };
}

function save(model: NetworkModel): void {
  const trained = { date: today(), heldOutBySet: figures };
  saveWeights(target, { trained, threshold, features: pairFeatureNames, ...model });
}
