/** The state of the index on the terminal. */
import type { Status } from '../../contract/quoth.ts';
import type { Style } from '../terminal.ts';
import { formatCount, formatDocument } from './documents.ts';

/** The whole state as text, with a newline at its end. */
export function formatStatus(status: Status, style: Style): string {
  const { documents, passages, sentences, index, mode } = status;
  const lines = [
    [
      style.bold(formatCount(documents.length, 'document')),
      formatCount(passages, 'passage'),
      formatCount(sentences, 'sentence'),
    ].join(', '),
    `Built ${index.builtAt}, generation ${index.generation}`,
    `Embeddings ${index.embedder}, ${index.dimension} dimensions; answers ${mode}`,
    ...documents.map((document) => formatDocument(document, style)),
  ];
  return `${lines.join('\n')}\n`;
}
