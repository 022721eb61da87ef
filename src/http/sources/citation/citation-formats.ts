/** The formats of a citation by the name that the address uses. */
import type { CitationData } from './citation-data.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatCslJson } from './format-csl-json.ts';
import { formatPlain } from './format-plain.ts';
import { formatRis } from './format-ris.ts';

interface CitationFormat {
  readonly label: string;
  readonly type: string;
  readonly extension: string;
  format(data: CitationData): string;
}

/** Keys are the values of `?format=`. */
export const citationFormats: ReadonlyMap<string, CitationFormat> = new Map([
  ['plain', { label: 'Text', type: 'text/plain', extension: 'txt', format: formatPlain }],
  ['bibtex', { label: 'BibTeX', type: 'application/x-bibtex', extension: 'bib', format: formatBibtex }],
  [
    'csl-json',
    {
      label: 'CSL-JSON',
      type: 'application/vnd.citationstyles.csl+json',
      extension: 'json',
      format: formatCslJson,
    },
  ],
  ['ris', { label: 'RIS', type: 'application/x-research-info-systems', extension: 'ris', format: formatRis }],
]);
