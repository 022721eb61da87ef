/** A citation to paste into running text. */
import type { CitationData } from './citation-data.ts';

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** One line. */
export function formatPlain(data: CitationData): string {
  const parts = [data.author, data.title, data.date].filter((part) => part !== null).map(sentence);
  const page = data.page === null ? '' : `, p. ${data.page}`;
  const quote = data.quote === null ? [] : [`“${data.quote}”`];
  return [...quote, ...parts, `${data.url}${page}`].join(' ');
}
