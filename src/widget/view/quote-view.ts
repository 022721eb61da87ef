/** One verified quote, set as a quotation with the numbers of its references. */
import type { Quote } from '../../contract/answer.ts';
import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import { placeLine, referenceMark } from './reference-view.ts';
import type { Shown, ViewContext } from './view-context.ts';

function marksOf(quote: Quote, shown: Shown, context: ViewContext): HTMLElement[] {
  return [quote.reference, ...(quote.alsoIn ?? [])].flatMap((number, at) => {
    const reference = shown.references.find((each) => each.number === number);
    if (!reference) return [];
    return [referenceMark({ reference, quote: at === 0 ? quote : null, shown }, context)];
  });
}

/** The figure: the words themselves, `[n]`, and where they stand. */
export function quoteView(quote: Quote, shown: Shown, context: ViewContext): HTMLElement {
  const reference = shown.references.find((each) => each.number === quote.reference);
  const [first, ...others] = marksOf(quote, shown, context);
  const words = element(
    'span',
    { class: 'words', part: 'quote-text' },
    ...markedText(quote.text, quote.highlights),
  );
  return element(
    'figure',
    { class: 'quote', part: 'quote' },
    element('blockquote', { dir: 'auto' }, words, ' ', first),
    element(
      'figcaption',
      { part: 'source' },
      reference && placeLine(reference, context),
      others.length > 0 && element('span', { class: 'also' }, ` · ${context.strings.alsoIn} `, ...others),
    ),
  );
}
