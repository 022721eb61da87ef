/**
 * The questions on the bundled corpus, asked through the real system: an answer that gets worse must not go unnoticed. The models
 * were trained with those of the first file too; nothing was trained on those of the second one.
 */
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countUnverified, type EvalReport } from '../../src/measure/report.ts';
import { keepLimits, type Limits } from './keep-limits.ts';
import { measure } from './measure.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');

interface Questions extends Limits {
  readonly file: string;
  readonly count: number;
}

const sets: readonly Questions[] = [
  {
    file: 'corpus.jsonl',
    count: 150,
    atLeast: {
      passageFirst: 0.8,
      passageFive: 0.95,
      mrr: 0.86,
      quoteFirst: 0.785,
      quoteThree: 0.88,
      allParts: 0.8,
      passageRecall: 0.95,
      quoteRecall: 0.82,
      answered: 0.895,
      refused: 0.885,
      disagreements: 0.8,
      sidesShown: 0.86,
      followUps: 0.89,
    },
    atMost: { falseFlags: 0.05 },
  },
  {
    file: 'corpus-unseen.jsonl',
    count: 200,
    atLeast: {
      quoteThree: 0.81,
      answered: 0.87,
      refused: 0.66,
      disagreements: 0.79,
      sidesShown: 0.87,
      followUps: 0.82,
    },
    atMost: { falseFlags: 0.05 },
  },
];

describe.each(sets)('answers to the questions of $file', ({ file, count, atLeast, atMost }) => {
  let report: EvalReport;

  beforeAll(async () => {
    report = await measure(join(import.meta.dirname, 'questions', file), corpus);
  });

  const figureOf = (key: string) => report.figures[key]?.value ?? Number.NaN;

  it('are all asked', () => {
    expect(report.questions.length).toBeGreaterThanOrEqual(count);
  });

  it('quote nothing but the documents’ own words [quote:verbatim]', () => {
    expect(report.questions.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(count * 0.5);
    expect(countUnverified(report)).toBe(0);
  });

  keepLimits({ atLeast, atMost }, figureOf);

  it('refuse most of what the documents do not answer [refuse:not-in-corpus]', () => {
    const unanswerable = report.questions.filter(({ answerable }) => !answerable);
    const refused = unanswerable.filter(({ quotes }) => quotes.length === 0);
    expect(refused.length / unanswerable.length).toBeGreaterThanOrEqual(atLeast.refused ?? 1);
  });

  it('use the bundled model and no language model', () => {
    expect(report.system.mode).toBe('extractive');
    expect(figureOf('degraded')).toBe(0);
  });
});
