/**
 * The whole document as it stands: block structure decides headings and paragraphs, the characters are the text's
 * own. The text content of the article is the canonical text, character by character; whatever the page adds (links
 * back, page numbers) is drawn by the style sheet from attributes.
 */
import type { Block, Document } from '../../contract/document.ts';
import { Html, html } from '../pages/html.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';
import { signsEnd, signsStart } from './block-signs.ts';
import { type CitationPlace, findCitations } from './find-citations.ts';
import { createInlineText, type InlineText } from './inline-text.ts';
import type { OutlineEntry } from './outline.ts';
import type { QuoteRanges } from './quote-ranges.ts';
import { renderEntry } from './render-entry.ts';

export interface ArticleOptions {
  readonly document: Document;
  readonly ranges: QuoteRanges;
  readonly outline: readonly OutlineEntry[];
  readonly strings: PageStrings;
  /** The heading that serves as the page's title. */
  readonly titleBlock: Block | null;
}

interface Context extends ArticleOptions {
  readonly inline: InlineText;
  readonly citations: readonly CitationPlace[];
}

/** There is one `h1`: headings beside the title go one level down. */
function levelShift({ outline, titleBlock }: ArticleOptions): number {
  const outermost = outline.filter((entry) => entry.depth === 1);
  return titleBlock && outermost.length === 1 ? 0 : 1;
}

function renderHeading(block: Block, inner: Html, context: Context): Html {
  const entry = context.outline.find((each) => each.block === block);
  if (block === context.titleBlock) return html`<h1 id="${entry?.id}" dir="auto">${inner}</h1>`;
  const name = new Html(`h${Math.min(6, (entry?.depth ?? 1) + levelShift(context))}`);
  return html`<${name} id="${entry?.id}" dir="auto">${inner}</${name}>`;
}

function renderReference(block: Block, inner: Html, context: Context): Html {
  const { citations, strings, document } = context;
  const number = block.reference;
  const first = document.blocks.find((each) => each.kind === 'reference' && each.reference === number);
  return renderEntry({
    block,
    inner,
    strings,
    entry: document.references.find((each) => each.number === number),
    places: citations.filter((each) => each.entry === number),
    isFirst: number !== undefined && block === first,
  });
}

function renderBlock(block: Block, inner: Html, context: Context): Html {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, inner, context);
    case 'reference':
      return renderReference(block, inner, context);
    case 'paragraph':
      return html`<p dir="auto">${inner}</p>`;
    case 'list-item':
      return html`<p class="item" dir="auto">${inner}</p>`;
    case 'front-matter': {
      const label = context.strings.frontMatter;
      const summary = html`<summary aria-label="${label}" data-label="${label}"></summary>`;
      return html`<details class="front-matter">${summary}<div class="as-is">${inner}</div></details>`;
    }
    default:
      return html`<div class="as-is ${block.kind}" dir="auto">${inner}</div>`;
  }
}

/** What stands between two blocks: white space, and signs such as a fence, which show as they are. */
function renderBetween(start: number, end: number, context: Context): Html {
  const inner = context.inline.render(start, end);
  const blank = context.document.text.slice(start, end).trim() === '';
  return blank ? inner : html`<div class="as-is syntax">${inner}</div>`;
}

function renderPageStarts(start: number, end: number, { document, strings }: Context): Html[] {
  return document.pages
    .filter((page) => page.page > 1 && page.start >= start && page.start < end)
    .map(
      (page) =>
        html`<div class="page-start" id="page-${page.page}" data-label="${strings.page(page.page)}"></div>`,
    );
}

/** The document as an article. */
export function renderArticle(options: ArticleOptions): Html {
  const { document, ranges, strings } = options;
  const citations = findCitations(document);
  const inline = createInlineText({ text: document.text, ranges, citations, labelOf: strings.toEntry });
  const context: Context = { ...options, inline, citations };
  const parts: Html[] = [];
  let at = 0;
  for (const block of document.blocks) {
    const marker = signsStart(document.text, at, block);
    const words = signsEnd(document.text, block);
    parts.push(renderBetween(at, marker, context), ...renderPageStarts(at, block.end, context));
    const signs = marker < words && html`<span class="sign">${inline.render(marker, words)}</span>`;
    const text = inline.render(words, block.end);
    parts.push(renderBlock(block, html`${signs}${text}`, context));
    at = block.end;
  }
  parts.push(renderBetween(at, document.text.length, context));
  return html`<article id="text" lang="${document.language}">${parts}</article>`;
}
