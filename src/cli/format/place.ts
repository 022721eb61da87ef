/** Where a passage stands, in one line. */
import type { Reference } from '../../contract/answer.ts';
import { escapeLine } from '../escape-controls.ts';
import type { Style } from '../terminal.ts';

/** Document, section and page. */
export function formatPlace(reference: Reference, style: Style): string {
  const { document, section, page } = reference;
  const within = [...section.map(escapeLine), ...(page === null ? [] : [`page ${page}`])];
  return [style.bold(escapeLine(document.title)), ...within].join(' › ');
}
