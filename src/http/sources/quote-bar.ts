/** The bar that stays in view: which quote this is, the ones before and after, and how to cite it. */
import type { Document } from '../../contract/document.ts';
import { type Html, html, safeHref } from '../pages/html.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';
import { createCitationData } from './citation/citation-data.ts';
import { citationFormats } from './citation/citation-formats.ts';
import { formatPlain } from './citation/format-plain.ts';
import { type QuoteRanges, sourceHref } from './quote-ranges.ts';
import { withTextFragment } from './text-fragment.ts';

export interface BarOptions {
  readonly document: Document;
  readonly ranges: QuoteRanges;
  readonly strings: PageStrings;
  /** Where this server is reached, without a slash at the end. */
  readonly base: string;
}

function renderStep(options: BarOptions, by: -1 | 1): Html | null {
  const { ranges, document, strings } = options;
  const at = ranges.current ? ranges.all.indexOf(ranges.current) : -1;
  const target = ranges.all[at + by];
  if (at < 0 || !target) return null;
  const name = by < 0 ? strings.previousQuote : strings.nextQuote;
  const href = `${sourceHref(document.id, ranges, target)}#quote`;
  return html`<a class="step" rel="${by < 0 ? 'prev' : 'next'}" href="${href}" aria-label="${name}" title="${name}"
    ><span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span></a>`;
}

function renderQuoteSteps(options: BarOptions): Html | null {
  const { ranges, strings } = options;
  if (!ranges.current) return null;
  const at = ranges.all.indexOf(ranges.current) + 1;
  const words = strings.quoteOf(at, ranges.all.length);
  return html`<div class="steps">
    <a class="to-quote" href="#quote" title="${strings.backToQuote}">${words}</a>
    ${renderStep(options, -1)}${renderStep(options, 1)}
  </div>`;
}

function renderCite(options: BarOptions): Html {
  const { document, ranges, strings, base } = options;
  const quote = ranges.current;
  const alone = { ...ranges, all: [] };
  const viewerUrl = base + sourceHref(document.id, alone, quote);
  const plain = formatPlain(createCitationData({ document, quote, viewerUrl }));
  const words = quote && document.text.slice(quote.start, quote.end);
  const original = safeHref(document.url);
  const formats = [...citationFormats].map(([name, { label }]) => {
    const path = sourceHref(document.id, alone, quote, '/citation');
    const href = `${path}${quote ? '&' : '?'}format=${name}`;
    return html`<li><a href="${href}">${label}</a></li>`;
  });
  return html`<details class="cite"><summary>${strings.cite}</summary>
    <div class="cite-panel">
      <p class="citation-text" id="citation-text" dir="auto">${plain}</p>
      <p class="label">${strings.citationFormats}</p>
      <ul class="formats">${formats}</ul>
      ${words && html`<p><a id="words-link" href="${withTextFragment(viewerUrl, words, 'quote')}">${strings.linkToWords}</a></p>`}
      ${words && original && html`<p><a href="${withTextFragment(original, words)}" target="_blank" rel="noopener noreferrer">${strings.linkToOriginal}</a></p>`}
    </div>
  </details>`;
}

/** The bar of one page. */
export function renderBar(options: BarOptions): Html {
  return html`${renderQuoteSteps(options)}${renderCite(options)}`;
}
