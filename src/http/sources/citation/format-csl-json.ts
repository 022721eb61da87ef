/** A citation as CSL-JSON, which Zotero, pandoc and citeproc read. */
import { type CitationData, dateParts } from './citation-data.ts';

function issued(date: string | null): object | undefined {
  if (date === null) return undefined;
  const parts = dateParts(date);
  return parts ? { 'date-parts': [parts] } : { literal: date };
}

/** A list with one item. */
export function formatCslJson(data: CitationData): string {
  const item = {
    id: data.id,
    type: 'document',
    title: data.title,
    author: data.author === null ? undefined : [{ literal: data.author }],
    issued: issued(data.date),
    page: data.page === null ? undefined : String(data.page),
    URL: data.url,
    language: data.language,
    note: data.quote === null ? undefined : `“${data.quote}”`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
