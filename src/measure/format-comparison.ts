/** What changed since an earlier run, for a terminal. */
import type { Comparison } from './create-comparison.ts';
import { formatChange, formatFigure } from './format-figure.ts';
import { formatTable } from './format-table.ts';

/** How many gained or lost questions are named. */
const named = 15;

/** Figures that both runs have, then the questions gained and lost. */
export function formatComparison({ before, changes, gained, lost, common }: Comparison): string {
  const rows = changes
    .filter((change) => change.before !== null && change.after !== null)
    .map(({ metric: { label, unit }, verdict, ...change }) => [
      label,
      formatFigure(change.before, unit),
      formatFigure(change.after, unit),
      formatChange(change.before, change.after, unit),
      verdict === 'same' ? '' : verdict,
    ]);
  const head = `compared with the run of ${before.createdAt} (${before.file}), ${common} questions in common`;
  const list = (name: string, questions: Comparison['gained']) =>
    [
      `${name}: ${questions.length}`,
      ...questions.slice(0, named).map(({ id, question }) => `  ${id}  ${question}`),
    ].join('\n');
  const table = formatTable([['', 'before', 'now', 'change', ''], ...rows]);
  return `${[head, table, list('gained', gained), list('lost', lost)].join('\n\n')}\n`;
}
