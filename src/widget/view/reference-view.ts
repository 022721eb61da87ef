/** One reference in its three sizes: the `[n]` in the answer, the preview beside it, the entry in the list below. */
import type { Quote, Reference } from '../../contract/answer.ts';
import { safeUrl, sourceUrl } from '../format/source-url.ts';
import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import type { Shown, ViewContext } from './view-context.ts';

interface Place {
  readonly reference: Reference;
  readonly quote: Quote | null;
  readonly shown: Shown;
}

function quoteRange({ reference, quote }: Place): (readonly [number, number])[] {
  return quote ? [[quote.start - reference.start, quote.end - reference.start]] : [];
}

/** Document, section and page in one line. */
export function placeLine(reference: Reference, context: ViewContext): HTMLElement {
  const section = reference.section.map((name) => element('bdi', {}, name));
  const parts = [element('bdi', { class: 'document' }, reference.document.title), ...section];
  if (reference.page !== null) parts.push(element('span', {}, context.strings.page(reference.page)));
  const separated = parts.flatMap((part, at) => (at === 0 ? [part] : [' › ', part]));
  return element('span', { class: 'place' }, ...separated);
}

function citationList(reference: Reference, context: ViewContext): HTMLElement | null {
  if (reference.citations.length === 0) return null;
  const entries = reference.citations.map((citation) => {
    const href = safeUrl(citation.url, context.serverUrl);
    const text = element('bdi', {}, citation.text);
    return element(
      'li',
      {},
      element('span', { class: 'number' }, `[${citation.number}] `),
      href ? element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text) : text,
    );
  });
  const heading = element('p', { class: 'label' }, context.strings.citations);
  return element('div', { class: 'citations', part: 'citations' }, heading, element('ul', {}, ...entries));
}

function passageView(place: Place): HTMLElement {
  const text = markedText(place.reference.text, quoteRange(place));
  return element('blockquote', { class: 'passage', part: 'passage', dir: 'auto' }, ...text);
}

function preview(place: Place, context: ViewContext): Node[] {
  const line = element('p', { class: 'preview-place' }, placeLine(place.reference, context));
  const citations = citationList(place.reference, context);
  return [line, passageView(place), ...(citations ? [citations] : [])];
}

/** A link to the quote in the source viewer that can be previewed. */
export function referenceLink(place: Place, context: ViewContext, label: Node | string): HTMLElement {
  const { reference, quote, shown } = place;
  const href = sourceUrl(context.serverUrl, reference, shown, quote ?? undefined);
  const link = element(
    'a',
    {
      class: 'reference',
      part: 'reference',
      href,
      target: '_blank',
      rel: 'noopener',
      onclick: (event) => {
        const plain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (plain && href && context.openReference(reference, quote, href)) event.preventDefault();
      },
    },
    label,
  );
  context.attachPreview(link, () => preview(place, context));
  return link;
}

/** `[n]` after a quote. */
export function referenceMark(place: Place, context: ViewContext): HTMLElement {
  const { number, document } = place.reference;
  const link = referenceLink(place, context, `[${number}]`);
  link.setAttribute('aria-label', context.strings.openReference(number, document.title));
  return link;
}

/** The whole entry for the list below an answer: everything that the preview shows, without a pointer. */
export function referenceEntry(place: Place, context: ViewContext): HTMLElement {
  const { reference } = place;
  const head = element(
    'summary',
    {},
    element('span', { class: 'number' }, `[${reference.number}] `),
    placeLine(reference, context),
  );
  const link = referenceLink(place, context, context.strings.openSource);
  link.classList.add('open-source');
  const body = [passageView(place), citationList(reference, context), element('p', {}, link)];
  return element('details', { class: 'entry', part: 'reference-entry' }, head, ...body);
}
