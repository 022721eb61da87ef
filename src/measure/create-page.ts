/** One page for a person who wants to see what to improve; self-contained, no scripts, all foreign text escaped. */
import { calibrationError, createReliabilityBins, createReliabilityPlot } from './create-reliability-plot.ts';
import { escapeHtml } from './escape-html.ts';
import { describeFaults, findMisses } from './find-misses.ts';
import { formatFigure } from './format-figure.ts';
import { createGroupTable } from './group-table.ts';
import { metrics } from './metrics.ts';
import { pageStyle } from './page-style.ts';
import type {
  EvalReport,
  FalseAnswer,
  FigureGroup,
  GoldExcerpt,
  QuestionResult,
  ShownQuote,
} from './report.ts';

/** How many misses are shown. */
const missLimit = 60;

/** The report as one HTML page. */
export function createPage(report: EvalReport): string {
  const title = `Quoth measured on ${escapeHtml(report.file)}`;
  const { mode, embedder, passages } = report.system;
  const bins = createReliabilityBins(report.questions);
  const misses = findMisses(report.questions);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${pageStyle}</style></head><body><main><h1>${title}</h1>`,
    `<p>${report.questions.length} questions, ${passages} passages, ${escapeHtml(mode)}, ${escapeHtml(embedder)}, ${escapeHtml(report.createdAt)}</p>`,
    createFigureTable(report),
    `<h2>Is the score honest?</h2><p>Calibration error ${formatFigure(calibrationError(bins), 'share')}; the diagonal is a perfectly honest score.</p>`,
    createReliabilityPlot(bins),
    createGroups('By type', report.byType),
    createGroups('By language or script', report.byLanguage),
    `<h2>Misses</h2><p>${misses.length} in all, the most confident first${misses.length > missLimit ? `; the first ${missLimit}` : ''}.</p>`,
    ...misses.slice(0, missLimit).map(createMiss),
    ...createFalseAnswers(report.abstention?.answered ?? []),
    '</main></body></html>\n',
  ].join('\n');
}

function createFigureTable({ figures, abstention }: EvalReport): string {
  const rows = metrics.flatMap(({ key, label, unit, definition }) => {
    const figure = figures[key];
    if (figure === undefined || figure.value === null) return [];
    return [[label, formatFigure(figure.value, unit), String(figure.sample), definition]];
  });
  if (abstention !== null && abstention.asked > 0) {
    const share = abstention.falseAnswers / abstention.asked;
    const definition =
      'Share of the answerable questions answered although the documents with their gold were removed.';
    rows.push(['false answers', formatFigure(share, 'share'), String(abstention.asked), definition]);
  }
  return createTable(['figure', 'value', 'n', 'definition'], rows);
}

function createGroups(title: string, groups: readonly FigureGroup[]): string {
  const [head = [], ...rows] = createGroupTable('', groups);
  return `<h2>${title}</h2>${createTable(head, rows)}`;
}

function createTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
}

function createMiss(result: QuestionResult): string {
  const asked =
    result.standaloneQuestion === result.question
      ? ''
      : `<p>understood as: ${escapeHtml(result.standaloneQuestion)}</p>`;
  const gold = result.gold.map((part) => part[0]).filter((span) => span !== undefined);
  return [
    `<article><h3>${escapeHtml(result.question)}</h3>${asked}`,
    `<p class="why">${describeFaults(result).join('; ')} · ${escapeHtml(result.type)} · score ${formatFigure(result.score, 'share')} · ${escapeHtml(result.id)}</p>`,
    `<div class="pair"><div><h4>Quoted</h4>${createQuotes(result.quotes)}</div>`,
    `<div><h4>Gold</h4>${createGold(gold)}</div></div></article>`,
  ].join('');
}

function createGold(gold: readonly GoldExcerpt[]): string {
  if (gold.length === 0) return '<p>nothing: the documents do not say it</p>';
  return gold
    .map(({ before, text, after, document, start }) => {
      const words = `${escapeHtml(before)}<mark>${escapeHtml(text)}</mark>${escapeHtml(after)}`;
      return `<blockquote>${words}<cite>${escapeHtml(document)} @ ${start}</cite></blockquote>`;
    })
    .join('');
}

function createQuotes(quotes: readonly ShownQuote[]): string {
  if (quotes.length === 0) return '<p>nothing</p>';
  return quotes
    .map(
      ({ text, document, start }) =>
        `<blockquote>${escapeHtml(text)}<cite>${escapeHtml(document)} @ ${start}</cite></blockquote>`,
    )
    .join('');
}

function createFalseAnswers(answers: readonly FalseAnswer[]): string[] {
  if (answers.length === 0) return [];
  const shown = answers.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, missLimit);
  return [
    `<h2>Answered without their documents</h2><p>${answers.length} in all.</p>`,
    ...shown.map(
      ({ question, score, quotes }) =>
        `<article><h3>${escapeHtml(question)}</h3><p class="why">score ${formatFigure(score, 'share')}</p>${createQuotes(quotes)}</article>`,
    ),
  ];
}
