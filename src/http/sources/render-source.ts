/** The page of one document: head, contents, the text itself. */
import type { Block, Document } from '../../contract/document.ts';
import type { Assets } from '../pages/assets.ts';
import { type Html, html } from '../pages/html.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';
import { renderLayout } from './layout.ts';
import { plainHeading, readOutline, renderContents } from './outline.ts';
import { renderBar } from './quote-bar.ts';
import type { QuoteRanges } from './quote-ranges.ts';
import { renderArticle } from './render-article.ts';

export interface SourcePageOptions {
  readonly document: Document;
  readonly ranges: QuoteRanges;
  readonly strings: PageStrings;
  readonly assets: Assets;
  readonly base: string;
}

/** The first heading, when it says what the page's head would repeat. */
function findTitleBlock(document: Document): Block | null {
  const first = document.blocks.find((block) => block.kind !== 'front-matter' && block.kind !== 'junk');
  if (first?.kind !== 'heading') return null;
  const words = plainHeading(document.text.slice(first.start, first.end));
  return words === plainHeading(document.title) ? first : null;
}

function renderMeta({ author, date, name }: Document): Html {
  const parts = [author, date, name].filter((part) => part !== null);
  return html`<p class="meta">${parts.map((part) => html`<bdi>${part}</bdi>`)}</p>`;
}

function renderSides(contents: Html | null, strings: PageStrings): Html | null {
  if (!contents) return null;
  return html`<nav class="contents-side" aria-label="${strings.contents}"><p class="label">${strings.contents}</p>${contents}</nav>`;
}

/** The whole page. */
export function renderSource(options: SourcePageOptions): Html {
  const { document, ranges, strings, assets } = options;
  const outline = readOutline(document);
  const titleBlock = findTitleBlock(document);
  const contents = renderContents(outline.filter((entry) => entry.block !== titleBlock));
  const fold =
    contents &&
    html`<details class="contents-fold"><summary>${strings.contents}</summary>${contents}</details>`;
  const content = html`<div class="columns">
${renderSides(contents, strings)}
<main id="main">
<div class="head">${!titleBlock && html`<h1 dir="auto">${document.title}</h1>`}${renderMeta(document)}</div>
${ranges.invalid && html`<p class="notice" role="note">${strings.badRange}</p>`}
${fold}
${renderArticle({ document, ranges, outline, strings, titleBlock })}
</main>
</div>`;
  return renderLayout({ title: document.title, strings, assets, bar: renderBar(options), content });
}
