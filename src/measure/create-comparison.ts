/** Did a change help: two runs side by side, and the very questions that were gained and lost. */
import type { StoredQuestion, StoredRun } from './load-report.ts';
import { type Metric, metrics } from './metrics.ts';

interface MetricChange {
  readonly metric: Pick<Metric, 'key' | 'label' | 'unit' | 'better'>;
  readonly before: number | null;
  readonly after: number | null;
  readonly verdict: 'better' | 'worse' | 'same';
}

export interface Comparison {
  readonly before: Pick<StoredRun, 'file' | 'createdAt'>;
  readonly changes: readonly MetricChange[];
  /** Questions of both runs that are right now and were not; right = first quote holds the gold, or refused without gold. */
  readonly gained: readonly StoredQuestion[];
  readonly lost: readonly StoredQuestion[];
  /** How many questions both runs asked. */
  readonly common: number;
}

/** Compares a run with an earlier one; questions are matched by id. */
export function createComparison(before: StoredRun, after: StoredRun): Comparison {
  const earlier = new Map(before.questions.map((question) => [question.id, question]));
  const both = after.questions.flatMap((now) => {
    const then = earlier.get(now.id);
    return then?.question === now.question ? [{ then, now }] : [];
  });
  return {
    before: { file: before.file, createdAt: before.createdAt },
    changes: [
      ...metrics.map((metric) => compareMetric(metric, before, after)),
      compareFalseAnswers(before, after),
    ],
    gained: both.filter(({ then, now }) => isRight(now) && !isRight(then)).map(({ now }) => now),
    lost: both.filter(({ then, now }) => isRight(then) && !isRight(now)).map(({ now }) => now),
    common: both.length,
  };
}

/** The first quote holds the gold; for a question without gold: it was refused. */
export function isRight({ answerable, answered, quoteRank }: StoredQuestion): boolean {
  return answerable ? quoteRank === 1 : !answered;
}

function compareMetric(metric: Metric, before: StoredRun, after: StoredRun): MetricChange {
  const { key, label, unit, better } = metric;
  return judge(
    { key, label, unit, better },
    before.figures[key]?.value ?? null,
    after.figures[key]?.value ?? null,
  );
}

function compareFalseAnswers(before: StoredRun, after: StoredRun): MetricChange {
  const metric = { key: 'falseAnswers', label: 'false answers', unit: 'share', better: 'lower' } as const;
  const share = ({ abstention }: StoredRun) =>
    abstention === null || abstention.asked === 0 ? null : abstention.falseAnswers / abstention.asked;
  return judge(metric, share(before), share(after));
}

function judge(metric: MetricChange['metric'], before: number | null, after: number | null): MetricChange {
  const up = before === null || after === null ? 0 : Math.sign(after - before);
  const good = metric.better === 'higher' ? up : -up;
  return { metric, before, after, verdict: good > 0 ? 'better' : good < 0 ? 'worse' : 'same' };
}
