/** "Not in these documents": said kindly, with the nearest passages to look at. */
import type { Answer, Reference } from '../../contract/answer.ts';
import { element } from './element.ts';
import { placeLine, referenceLink } from './reference-view.ts';
import type { ViewContext } from './view-context.ts';

function nearMiss(reference: Reference, context: ViewContext): HTMLElement {
  const shown = { quotes: [], references: [] };
  const link = referenceLink({ reference, quote: null, shown }, context, placeLine(reference, context));
  link.classList.add('near-miss-link');
  const text = element('p', { class: 'near-miss-text', dir: 'auto' }, reference.text);
  return element('li', { class: 'near-miss', part: 'near-miss' }, link, text);
}

/** The refusal of one question. */
export function refusalView(answer: Answer, context: ViewContext): HTMLElement {
  const { strings } = context;
  const near = answer.nearMisses.map((reference) => nearMiss(reference, context));
  return element(
    'section',
    { class: 'refusal', part: 'refusal' },
    element('p', { class: 'refusal-title' }, strings.notFound),
    element('p', { class: 'refusal-hint' }, strings.notFoundHint),
    near.length > 0 && element('p', { class: 'label' }, strings.nearMisses),
    near.length > 0 && element('ul', { class: 'near-misses' }, ...near),
  );
}
