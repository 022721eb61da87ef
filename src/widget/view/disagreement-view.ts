/** Quotes that contradict each other, side by side, each under the value it stands for. */
import type { QuoteGroup } from '../format/group-quotes.ts';
import { valuesOf } from '../format/group-quotes.ts';
import { element } from './element.ts';
import { quoteView } from './quote-view.ts';
import type { Shown, ViewContext } from './view-context.ts';

function side(at: number, group: QuoteGroup, shown: Shown, context: ViewContext): HTMLElement | null {
  const quote = shown.quotes[at];
  if (!quote) return null;
  const values = group.disagreements.flatMap((each) => valuesOf(each, at));
  const heads = values.map((value) =>
    element('p', { class: 'value', part: 'value' }, element('bdi', {}, value)),
  );
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
