/** Quotes that contradict each other, side by side, each under the value it stands for. */
import type { QuoteGroup } from '../format/group-quotes.ts';
import { valuesOf } from '../format/group-quotes.ts';
import { element } from './element.ts';
import { quoteView } from './quote-view.ts';
import type { Shown, ViewContext } from './view-context.ts';

function side(at: number, group: QuoteGroup, shown: Shown, context: ViewContext): HTMLElement | null {
  const quote = shown.quotes[at];
  if (!quote) return null;
  const heads = group.disagreements.flatMap((each) => {
    const values = valuesOf(each, at).map((value) => element('bdi', {}, value));
    // One quote may hold several of the values.
    const parts = values.flatMap((value, index) => (index === 0 ? [value] : [' ≠ ', value]));
    return parts.length > 0 ? [element('p', { class: 'value', part: 'value' }, ...parts)] : [];
  });
  return element('div', { class: 'side', role: 'listitem' }, ...heads, quoteView(quote, shown, context));
}

/** One group of quotes with what they disagree about. */
export function disagreementView(group: QuoteGroup, shown: Shown, context: ViewContext): HTMLElement {
  const subjects = [...new Set(group.disagreements.map((each) => context.strings.disagreement(each.about)))];
  return element(
    'section',
    { class: 'disagreement', part: 'disagreement' },
    element('p', { class: 'disagreement-title' }, subjects.join(' · ')),
    element(
      'div',
      { class: 'sides', role: 'list' },
      ...group.quotes.map((at) => side(at, group, shown, context)),
    ),
  );
}
