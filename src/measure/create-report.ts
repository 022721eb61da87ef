/** Puts the results of single questions together; what is stored, printed and compared is this. */
import { createFigures } from './metrics.ts';
import {
  type AbstentionReport,
  type EvalReport,
  type FigureGroup,
  type QuestionResult,
  reportFormat,
} from './report.ts';

export interface Measured {
  readonly file: string;
  readonly system: EvalReport['system'];
  readonly results: readonly QuestionResult[];
  readonly abstention: AbstentionReport | null;
}

/** The report of a run, largest groups first. */
export function createReport({ file, system, results, abstention }: Measured): EvalReport {
  return {
    format: reportFormat,
    file,
    createdAt: new Date().toISOString(),
    system,
    figures: createFigures(results),
    byType: groupFigures(results, ({ type }) => type),
    byLanguage: groupFigures(results, ({ language }) => language),
    abstention,
    questions: results,
  };
}

function groupFigures(
  results: readonly QuestionResult[],
  nameOf: (result: QuestionResult) => string,
): FigureGroup[] {
  const groups = [...Map.groupBy(results, nameOf)].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([name, members]) => ({
    name,
    questions: members.length,
    figures: createFigures(members),
  }));
}
