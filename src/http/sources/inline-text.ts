/**
 * A piece of a document as HTML: the same characters, escaped, some inside `<mark>` or a link. Removing the tags
 * always gives the document's text back, so a marked quote is the quote.
 */
import type { Span } from '../../contract/span.ts';
import { escapeHtml, Html, html } from '../pages/html.ts';
import type { CitationPlace } from './find-citations.ts';
import type { QuoteRanges } from './quote-ranges.ts';

/** A range to mark; `number` is its place among the quotes, from 1. */
interface Mark extends Span {
  readonly number: number;
  readonly current: boolean;
}

export interface InlineText {
  render(start: number, end: number): Html;
}

export interface InlineOptions {
  readonly text: string;
  readonly ranges: QuoteRanges;
  readonly citations: readonly CitationPlace[];
  readonly labelOf: (entry: number) => string;
}

/** Without overlaps: the current quote keeps all of its words, the others what is left of theirs. */
function disjointMarks({ all, current }: QuoteRanges): Mark[] {
  const marks = all.map((span, at): Mark => ({ ...span, number: at + 1, current: span === current }));
  const main = marks.find((mark) => mark.current);
  let last = 0;
  const others = marks
    .filter((mark) => mark !== main)
    .flatMap((mark) => {
      if (!main || mark.end <= main.start || mark.start >= main.end) return [mark];
      return [
        { ...mark, end: main.start },
        { ...mark, start: main.end },
      ];
    })
    .flatMap((mark) => {
      const start = Math.max(mark.start, last);
      if (start >= mark.end) return [];
      last = mark.end;
      return [{ ...mark, start }];
    });
  return [...others, ...(main ? [main] : [])].sort((a, b) => a.start - b.start);
}

function clip<Range extends Span>(ranges: readonly Range[], start: number, end: number): Range[] {
  return ranges.filter((range) => range.start < end && range.end > start);
}

function markTag(mark: Mark, isStart: boolean, inner: Html): Html {
  if (mark.current) return html`<mark class="current"${isStart && new Html(' id="quote"')}>${inner}</mark>`;
  return html`<mark${isStart && html` id="quote-${mark.number}"`}>${inner}</mark>`;
}

/** Renders any piece of one document. */
export function createInlineText({ text, ranges, citations, labelOf }: InlineOptions): InlineText {
  const marks = disjointMarks(ranges);

  function renderLinks(start: number, end: number): Html {
    const parts: Html[] = [];
    let at = start;
    for (const place of clip(citations, start, end)) {
      const from = Math.max(place.start, start);
      const to = Math.min(place.end, end);
      parts.push(new Html(escapeHtml(text.slice(at, from))));
      const id = from === place.start && html` id="citation-${place.entry}-${place.place}"`;
      const label = labelOf(place.entry);
      parts.push(
        html`<a class="citation" href="#entry-${place.entry}"${id} title="${label}">${text.slice(from, to)}</a>`,
      );
      at = to;
    }
    parts.push(new Html(escapeHtml(text.slice(at, end))));
    return html`${parts}`;
  }

  return {
    render(start, end) {
      const parts: Html[] = [];
      let at = start;
      for (const mark of clip(marks, start, end)) {
        const from = Math.max(mark.start, start);
        const to = Math.min(mark.end, end);
        parts.push(renderLinks(at, from), markTag(mark, from === mark.start, renderLinks(from, to)));
        at = to;
      }
      parts.push(renderLinks(at, end));
      return html`${parts}`;
    },
  };
}
