/** One entry of the document's own reference list, with the way out to what it names and back to where it is cited. */
import type { Block, ReferenceEntry } from '../../contract/document.ts';
import { type Html, html, safeHref } from '../pages/html.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';
import type { CitationPlace } from './find-citations.ts';

export interface EntryOptions {
  readonly block: Block;
  readonly inner: Html;
  readonly entry: ReferenceEntry | undefined;
  /** Where the entry is cited. */
  readonly places: readonly CitationPlace[];
  /** An entry may have several blocks: only its first can be linked to. */
  readonly isFirst: boolean;
  readonly strings: PageStrings;
}

function renderOut(entry: ReferenceEntry | undefined, strings: PageStrings): Html | null {
  const url = safeHref(entry?.url ?? null);
  if (url === null) return null;
  const label = strings.entryLink(new URL(url).hostname);
  return html`<a class="out" href="${url}" target="_blank" rel="noopener noreferrer" aria-label="${label}" data-sign="↗"></a>`;
}

/** The entry; signs of links are drawn by the style sheet, so that its text stays the document's. */
export function renderEntry({ block, inner, entry, places, isFirst, strings }: EntryOptions): Html {
  if (!isFirst) return html`<div class="entry" dir="auto">${inner}</div>`;
  const back = places.map((each) => {
    const href = `#citation-${each.entry}-${each.place}`;
    const label = strings.backToCitation(each.entry, each.place);
    return html`<a class="back" href="${href}" aria-label="${label}" data-sign="↑"></a>`;
  });
  const out = renderOut(entry, strings);
  return html`<div class="entry" dir="auto" id="entry-${block.reference}">${inner}${out}${back}</div>`;
}
