/** The report for a terminal: every figure with the number of questions that it rests on. */
import { formatFigure } from './format-figure.ts';
import { formatTable } from './format-table.ts';
import { createGroupTable } from './group-table.ts';
import { metrics } from './metrics.ts';
import type { AbstentionReport, EvalReport } from './report.ts';

/** The tables as text. */
export function formatReport(report: EvalReport): string {
  const { mode, embedder, passages } = report.system;
  const head = `${report.file}: ${report.questions.length} questions, ${passages} passages, ${mode}, ${embedder}`;
  const parts = [head, formatFigures(report), formatTable(createGroupTable('by type', report.byType))];
  if (report.byLanguage.length > 1)
    parts.push(formatTable(createGroupTable('by language or script', report.byLanguage)));
  return `${parts.join('\n\n')}\n`;
}

function formatFigures({ figures, abstention }: EvalReport): string {
  const rows = metrics.flatMap(({ key, label, unit }) => {
    const figure = figures[key];
    if (figure === undefined || figure.value === null) return [];
    return [[label, formatFigure(figure.value, unit), `n ${figure.sample}`]];
  });
  return formatTable([...rows, ...(abstention === null ? [] : falseAnswerRows(abstention))]);
}

function falseAnswerRows({ asked, falseAnswers, skipped }: AbstentionReport): string[][] {
  const share = asked === 0 ? null : falseAnswers / asked;
  const rows = [['answered without its documents', formatFigure(share, 'share'), `n ${asked}`]];
  if (skipped > 0) rows.push(['  left out: no document would remain', String(skipped), 'groups']);
  return rows;
}
