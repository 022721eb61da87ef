/** A citation for BibTeX and BibLaTeX. */
import { type CitationData, dateParts } from './citation-data.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text
    .replace(/[\\~^{}&%$#_]/g, (character) => escapes[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');
}

const key = (id: string) => id.replace(/[^\p{L}\p{N}:-]+/gu, '-') || 'source';

/** One `@misc` entry; double braces keep the title's capitals. */
export function formatBibtex(data: CitationData): string {
  const year = dateParts(data.date)?.[0];
  const fields = [
    ['title', `{${escapeBibtex(data.title)}}`],
    ['author', data.author && `{${escapeBibtex(data.author)}}`],
    ['year', year && String(year)],
    ['date', data.date && escapeBibtex(data.date)],
    ['pages', data.page && String(data.page)],
    ['url', data.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', data.language],
    ['note', data.quote && escapeBibtex(`“${data.quote}”`)],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key(data.id)},\n${lines.join(',\n')}\n}\n`;
}
