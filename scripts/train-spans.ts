/**
 * Trains the weights that choose the answer inside a sentence (what is highlighted in a quote):
 *   npm run train:spans -- <SQuAD file>
 * Prints what they reach on held-out articles (cross-validated) and writes the weights learned from all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPAN_FEATURES } from '../src/answer/expected-answer/span-features.ts';
import { foldsByGroup } from './training/listwise.ts';
import { loadSpanExamples } from './training/span-examples.ts';
import {
  fitSpans,
  type SpanOutcome,
  type SpanWeights,
  spanOutcome,
  summariseSpans,
} from './training/span-model.ts';

const folds = 6;
const width = SPAN_FEATURES.length;
const target = join(import.meta.dirname, '../src/answer/expected-answer/span-weights.ts');

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run train:spans -- <SQuAD file>');
  process.exit(2);
}
const examples = await loadSpanExamples(file);
const outcomes = foldsByGroup(examples, folds).flatMap(({ train, test }) => {
  const weights = fitSpans(train, width);
  return test.map((example) => spanOutcome(example, weights));
});
console.table(byKind(outcomes));
const weights = fitSpans(examples, width);
console.table(
  Object.fromEntries(SPAN_FEATURES.map((name, i) => [name, eachClass(weights, (list) => list[i] ?? 0)])),
);
writeFileSync(target, toSource(weights, examples.length));
console.log('Wrote span-weights.ts.');

function byKind(all: readonly SpanOutcome[]) {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => all.filter((outcome) => outcome.kind === kind));
  const sorted = groups.toSorted((a, b) => b.length - a.length);
  return Object.fromEntries([
    ['all', summariseSpans(all)],
    ...sorted.map((group) => [group[0]?.kind, summariseSpans(group)]),
  ]);
}

function eachClass<T>({ measure, name, open }: SpanWeights, read: (weights: readonly number[]) => T) {
  return { measure: read(measure), name: read(name), open: read(open) };
}

/** Lines are broken as the formatter breaks them. */
function toSource(learned: SpanWeights, questions: number): string {
  const lists = Object.entries(eachClass(learned, formatList)).map(([name, list]) => `  ${name}: ${list},`);
  return `/** Weights of the span features, in their order: listwise logistic models, learned from ${questions} questions and cross-validated by article. */
import type { QuestionClass } from './question-class.ts';

/** One list for each class of questions. */
export const SPAN_WEIGHTS: Readonly<Record<QuestionClass, readonly number[]>> = {
${lists.join('\n')}
};
`;
}

function formatList(numbers: readonly number[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const text of numbers.map((value) => `${Number(value.toFixed(2))},`)) {
    if (line.length + 1 + text.length > 110) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${text}`;
  }
  return `[\n${[...lines, line].join('\n')}\n  ]`;
}
