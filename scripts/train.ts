/**
 * Trains the sentence ranker and the decision to answer: `npm run train -- <SQuAD file> [more files]`. Prints what it
 * reaches on held-out articles (cross-validated) and writes the weights with those figures.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { featureNames } from '../src/answer/rank/features/all.ts';
import { outcomeOf, summarise } from './training/figures.ts';
import { type FittedModel, fitRanker } from './training/fit.ts';
import { foldsByGroup } from './training/listwise.ts';
import { loadSquadLists } from './training/squad-lists.ts';

const folds = 8;
const target = join(import.meta.dirname, '../src/answer/rank/ranker.weights.json');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run train -- <SQuAD file> [more files]');
  process.exit(2);
}
const lists = (await Promise.all(files.map(loadSquadLists))).flat();
const outcomes = foldsByGroup(lists, folds).flatMap(({ train, test }) => {
  const model = fitRanker(train, featureNames);
  return test.map((list) => outcomeOf(list, model));
});
const figures = summarise(outcomes);
console.table(figures);
save(fitRanker(lists, featureNames));

function save(model: FittedModel): void {
  const trained = {
    on: files.map((file) => basename(file)),
    date: new Date().toISOString().slice(0, 10),
    folds,
    heldOut: figures,
  };
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  writeFileSync(
    target,
    `${JSON.stringify({ trained, threshold: figures.thresholdAt95, ...model }, round, 1)}\n`,
  );
  console.log(`Wrote ${basename(target)}.`);
}
