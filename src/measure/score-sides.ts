/** A disagreement counts as found only when a reader sees every side's value and is told that they differ. */
import type { Answer, Quote } from '../contract/answer.ts';
import { quoteHolds } from './hold-gold.ts';
import type { SideValue } from './question-set.ts';

type Sides = readonly (readonly SideValue[])[];

export interface SideScore {
  readonly sidesShown: boolean;
  readonly sidesFlagged: boolean;
}

/** Are all sides in the quotes, and does one flagged disagreement point at quotes that hold them all? */
export function scoreSides(sides: Sides, answer: Answer): SideScore {
  if (sides.length === 0) return { sidesShown: false, sidesFlagged: false };
  const sidesFlagged = answer.disagreements.some(({ quotes }) => {
    const pointed = quotes.flatMap((position) => answer.quotes[position] ?? []);
    return holdsAll(sides, pointed, answer);
  });
  return { sidesShown: holdsAll(sides, answer.quotes, answer), sidesFlagged };
}

function holdsAll(sides: Sides, quotes: readonly Quote[], answer: Answer): boolean {
  return sides.every((side) =>
    quotes.some((quote) => side.some((value) => holdsValue(quote, value, answer))),
  );
}

/** By place, or by the value's words standing whole in the quote, without regard to case. */
function holdsValue(quote: Quote, { text, span }: SideValue, answer: Answer): boolean {
  const document = answer.references.find(({ number }) => number === quote.reference)?.document.id ?? '';
  if (span !== null && quoteHolds({ ...quote, document }, span)) return true;
  const words = text.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(quote.text);
}
