/** Types and languages are compared by the few figures that differ most between them. */
import { formatFigure } from './format-figure.ts';
import type { FigureGroup } from './report.ts';

/** Key of the metric and a head short enough for a column. */
const columns = [
  ['passageFirst', 'passage first'],
  ['quoteFirst', 'first quote'],
  ['quoteThree', 'three quotes'],
  ['allParts', 'all parts'],
  ['answered', 'answered'],
  ['refused', 'refused'],
  ['disagreements', 'disagreements'],
  ['falseFlags', 'false flags'],
] as const;

/** Head and rows; columns that no group has a value for are left out. */
export function createGroupTable(title: string, groups: readonly FigureGroup[]): string[][] {
  const kept = columns.filter(([key]) =>
    groups.some(({ figures }) => (figures[key]?.value ?? null) !== null),
  );
  const rows = groups.map(({ name, questions, figures }) => [
    name,
    String(questions),
    ...kept.map(([key]) => formatFigure(figures[key]?.value ?? null, 'share')),
  ]);
  return [[title, 'n', ...kept.map(([, head]) => head)], ...rows];
}
