/** A quote as it stands in its document, with the answer itself in bold. */
import type { Quote } from '../../contract/answer.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Style } from '../terminal.ts';

/** Cut before escaping: the ranges count the document's own characters. */
function highlight({ text, highlights }: Quote, style: Style): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of highlights.toSorted(([a], [b]) => a - b)) {
    if (start < at) continue;
    shown += escapeControls(text.slice(at, start)) + style.bold(escapeControls(text.slice(start, end)));
    at = end;
  }
  return shown + escapeControls(text.slice(at));
}

/** “…” [1] (also [2]) */
export function formatQuote(quote: Quote, style: Style): string {
  const also = (quote.alsoIn ?? []).map((number) => `[${number}]`).join(' ');
  return `“${highlight(quote, style)}” [${quote.reference}]${also ? style.dim(` (also ${also})`) : ''}`;
}
