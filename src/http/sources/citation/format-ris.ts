/** A citation as RIS, for reference managers. */
import { type CitationData, dateParts } from './citation-data.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function risDate(date: string): string {
  const [year, month, day] = dateParts(date) ?? [];
  if (year === undefined) return date;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** One record; lines end as the format wants. */
export function formatRis(data: CitationData): string {
  const year = dateParts(data.date)?.[0];
  const lines = [
    ['TY', 'GEN'],
    ['ID', data.id],
    ['TI', data.title],
    ['AU', data.author],
    ['PY', year && String(year)],
    ['DA', data.date && risDate(data.date)],
    ['SP', data.page && String(data.page)],
    ['UR', data.url],
    ['LA', data.language],
    ['N1', data.quote && `“${data.quote}”`],
  ].filter(([, value]) => value);
  const records = lines.map(([tag, value]) => `${tag}  - ${oneLine(String(value))}`);
  return `${[...records, 'ER  - '].join('\r\n')}\r\n`;
}
