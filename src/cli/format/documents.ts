/** The files of the corpus, one a line; a broken one with its reason. */
import type { DocumentStatus } from '../../contract/passage-index.ts';
import { escapeLine } from '../escape-controls.ts';
import type { Style } from '../terminal.ts';

/** `3 documents`, `1 document`. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** One line. */
export function formatDocument(status: DocumentStatus, style: Style): string {
  const name = escapeLine(status.name);
  if (status.state === 'indexed') return `  ${name}  ${style.dim(formatCount(status.passages, 'passage'))}`;
  return `  ${name}  ${style.yellow(status.state)}: ${escapeLine(status.reason ?? 'no reason given')}`;
}
