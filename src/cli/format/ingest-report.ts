/** What an ingest did, on the terminal. */
import type { IngestReport } from '../app-port.ts';
import type { Style } from '../terminal.ts';
import { formatCount, formatDocument } from './documents.ts';

/** The report as text, with a newline at its end. */
export function formatIngestReport(report: IngestReport, style: Style): string {
  const { documents } = report;
  const indexed = documents.filter(({ state }) => state === 'indexed');
  const others = documents.filter(({ state }) => state !== 'indexed');
  const passages = indexed.reduce((sum, each) => sum + each.passages, 0);
  const lines = [
    `Indexed ${style.bold(formatCount(indexed.length, 'document'))}, ${formatCount(passages, 'passage')}.`,
    ...others.map((document) => formatDocument(document, style)),
  ];
  return `${lines.join('\n')}\n`;
}
