import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createComparison } from '../../../src/measure/create-comparison.ts';
import { createReport } from '../../../src/measure/create-report.ts';
import { formatComparison } from '../../../src/measure/format-comparison.ts';
import { loadReport, saveReport } from '../../../src/measure/load-report.ts';
import type { QuestionResult } from '../../../src/measure/report.ts';
import { createResult } from './fixtures.ts';

const run = (...results: QuestionResult[]) =>
  createReport({
    file: 'q.json',
    system: { mode: 'extractive', embedder: 'fake', passages: 3 },
    results,
    abstention: null,
  });

const before = run(
  createResult({ id: 'kept', quoteRank: 1 }),
  createResult({ id: 'gained', quoteRank: 2 }),
  createResult({ id: 'lost', answerable: false, answered: false }),
  createResult({ id: 'gone', quoteRank: 1 }),
);
const after = run(
  createResult({ id: 'kept', quoteRank: 1 }),
  createResult({ id: 'gained', quoteRank: 1 }),
  createResult({ id: 'lost', answerable: false, answered: true }),
  createResult({ id: 'new' }),
);

describe('a comparison of two runs', () => {
  const comparison = createComparison(before, after);

  it('names the questions gained and lost among those that both asked', () => {
    expect(comparison.gained.map(({ id }) => id)).toEqual(['gained']);
    expect(comparison.lost.map(({ id }) => id)).toEqual(['lost']);
    expect(comparison.common).toBe(3);
  });

  it('judges each figure by the direction that is better for it', () => {
    const verdicts = new Map(comparison.changes.map(({ metric, verdict }) => [metric.key, verdict]));
    expect([verdicts.get('refused'), verdicts.get('p50Ms'), verdicts.get('falseAnswers')]).toEqual([
      'worse',
      'same',
      'same',
    ]);
    const slower = createComparison(before, run(createResult({ askMs: 9 })));
    expect(slower.changes.find(({ metric }) => metric.key === 'p50Ms')?.verdict).toBe('worse');
  });

  it('is printed with what was, what is and the difference', () => {
    const text = formatComparison(comparison);
    expect(text).toMatch(/unanswerable refused +1\.000 +0\.000 +−1\.000 +worse/);
    expect(text).toContain('gained: 1\n  gained  When was the tower lit?');
  });

  it('survives the way through a file, and refuses another kind of file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quoth-run-'));
    try {
      await saveReport(join(folder, 'run.json'), before);
      const loaded = await loadReport(join(folder, 'run.json'));
      expect(createComparison(loaded, after)).toEqual(comparison);
      await writeFile(join(folder, 'other.json'), '{"format": "quoth-eval/0"}');
      await expect(loadReport(join(folder, 'other.json'))).rejects.toThrow(/other\.json, field "format"/);
      await expect(loadReport(join(folder, 'gone.json'))).rejects.toThrow(/gone\.json is not a run/);
      await expect(saveReport(join(folder, 'no', 'run.json'), before)).rejects.toThrow(/Cannot write/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
